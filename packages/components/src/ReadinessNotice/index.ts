export { ReadinessNotice, type ReadinessNoticeProps, type ReadinessNoticeState } from './ReadinessNotice.js';
