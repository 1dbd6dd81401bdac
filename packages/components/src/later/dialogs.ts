export { ExpireLinkDialogContent } from '../ExpireLinkDialog/ExpireLinkDialogContent.js';
export { PaymentLinkDetailsContent } from '../PaymentLinkDetails/PaymentLinkDetailsContent.js';
export { QrDialog } from '../ShareLinkMenu/QrDialog.js';
