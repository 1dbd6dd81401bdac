export { RecordFields } from './RecordFields.js';
export { RecordPaymentDialog, type RecordPaymentDialogProps } from './RecordPaymentDialog.js';
