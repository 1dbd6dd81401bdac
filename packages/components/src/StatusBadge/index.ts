export { StatusBadge, type StatusBadgeProps, type StatusBadgeState } from './StatusBadge.js';
export { type LinkStatusFacts, type StatusLook, type StatusShape, statusLook } from './statusLook.js';
