export { PaymentLinksKit, type PaymentLinksKitProps } from './PaymentLinksKit.js';
