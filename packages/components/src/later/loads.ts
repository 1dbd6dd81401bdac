// What is loaded together, because it is wanted together: a chunk costs a page more than what it saves when it is small. One function each, so that what
// one component has loaded is there for the next.

/** What is said of a link and offered beside its facts. */
export const loadLink = (): Promise<typeof import('./link.js')> => import('./link.js');

/** What a press on a link opens. */
export const loadDialogs = (): Promise<typeof import('./dialogs.js')> => import('./dialogs.js');

/** What writes down a payment, and changes what was written down. */
export const loadRecordDialogs = (): Promise<typeof import('./records.js')> => import('./records.js');
