import { loadOnce } from './loadOnce.js';

/** What items come to: a page that makes links of amounts never loads it. */
export const loadTotals: () => Promise<typeof import('./shownTotal.js')> = /* @__PURE__ */ loadOnce(
  () => import('./shownTotal.js'),
);
