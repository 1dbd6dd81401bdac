export {
  PaymentLinkDetails,
  type PaymentLinkDetailsProps,
  type PaymentLinkDetailsState,
} from './PaymentLinkDetails.js';
