export { PaymentLinkCard, type PaymentLinkCardProps } from './PaymentLinkCard.js';
export {
  type PaymentLinkCardState,
  PaymentLinkCardView,
  type PaymentLinkCardViewProps,
} from './PaymentLinkCardView.js';
