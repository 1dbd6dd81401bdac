import { type LoadOnce, loadOnce } from './loadOnce.js';

export type Writing = typeof import('./writing.js');

/**
 * What checks and what sends, in one: where a form can be checked it can also be sent. Fetched as soon as a form stands, long before anybody can press;
 * the first paint needs none of it.
 */
export const loadWriting: LoadOnce<Writing> = /* @__PURE__ */ loadOnce(() => import('./writing.js'));
