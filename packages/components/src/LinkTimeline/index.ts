export { LinkTimeline, type LinkTimelineProps, type LinkTimelineState } from './LinkTimeline.js';
