export { CancelRecordDialog } from '../PaymentRecordsList/CancelRecordDialog.js';
export { ChangeRecordDialog } from '../PaymentRecordsList/ChangeRecordDialog.js';
export { RecordPaymentDialogContent } from '../RecordPaymentDialog/RecordPaymentDialogContent.js';
