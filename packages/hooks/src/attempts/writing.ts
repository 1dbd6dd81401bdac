export { checkConnectForm } from '../forms/connectForm.schema.js';
export { checkCreateLinkForm, inputOf } from '../forms/createLinkForm.schema.js';
export { checkRecordPaymentForm } from '../forms/recordPaymentForm.schema.js';
export { createLinkAttemptsOf } from '../links/createLinkAttemptsOf.js';
export { recordAttemptsOf } from '../records/recordAttempts.js';
