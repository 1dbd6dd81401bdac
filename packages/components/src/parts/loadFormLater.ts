/** One function for all who want it, so that what one has loaded is there for the next. */
export const loadFormLater = (): Promise<typeof import('./formLater.js')> => import('./formLater.js');
