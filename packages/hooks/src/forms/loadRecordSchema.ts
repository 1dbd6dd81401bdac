import { loadOnce } from '../attempts/loadOnce.js';

/** Zod and the rules of a record. */
export const loadRecordSchema: () => Promise<typeof import('./recordPaymentForm.schema.js')> = /* @__PURE__ */ loadOnce(
  () => import('./recordPaymentForm.schema.js'),
);
