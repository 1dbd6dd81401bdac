export { RecordPaymentDialog, type RecordPaymentDialogProps } from './RecordPaymentDialog.js';
