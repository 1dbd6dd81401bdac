/** The views of an outcome, and the fields that few need: fetched as soon as the form stands. */
export const loadOutcome = (): Promise<typeof import('./Outcome.js')> => import('./Outcome.js');
