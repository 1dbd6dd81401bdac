export { ReadinessNotice, type ReadinessNoticeProps, type ReadinessNoticeState } from './ReadinessNotice.js';
export { ReadinessNoticeView, type ReadinessNoticeViewProps } from './ReadinessNoticeView.js';
