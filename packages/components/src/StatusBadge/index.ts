export { StatusBadge, type StatusBadgeProps, type StatusBadgeState } from './StatusBadge.js';
export { type LinkStatusFacts, statusLook } from './statusLook.js';
export { type StatusNews, useStatusNews } from './useStatusNews.js';
