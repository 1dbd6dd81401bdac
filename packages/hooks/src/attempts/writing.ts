export { checkConnectForm } from '../forms/checkConnectForm.js';
export { checkCreateLinkForm, inputOf } from '../forms/checkCreateLinkForm.js';
export { checkRecordPaymentForm } from '../forms/checkRecordPaymentForm.js';
export { createLinkAttemptsOf } from '../links/createLinkAttemptsOf.js';
export { recordAttemptsOf } from '../records/recordAttempts.js';
