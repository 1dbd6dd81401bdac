export type { Attempt, AttemptState, Difference } from './attempts/attempt.js';
export { type AttemptStore, sessionAttemptStore } from './attempts/attemptStore.js';
export type { AttemptOptions, AttemptWriteState } from './attempts/attemptWriteState.js';
export type { CreateAttempt, CreateAttemptState, EchoDifference } from './attempts/createAttempt.js';
export type {
  CreateLinkFieldPath,
  CreateLinkFormDefaults,
  CreateLinkFormField,
  CreateLinkFormOptions,
  CreateLinkFormState,
  CreateLinkFormValues,
  CreateLinkProblem,
  ExpiryChoice,
  LineItemValues,
  SourceWithDue,
} from './forms/createLinkFormValues.js';
export { useCreateLinkForm } from './forms/useCreateLinkForm.js';
export type {
  CreatePaymentLinkOptions,
  CreatePaymentLinkState,
  ExpireLinkState,
  ExpireNews,
} from './links/createPaymentLinkState.js';
export { notifyLinkChanged } from './links/notifyLinkChanged.js';
export { useCreatePaymentLink } from './links/useCreatePaymentLink.js';
export { useExpireLink } from './links/useExpireLink.js';
export { useLinkPayments } from './links/useLinkPayments.js';
export { useLinkTimeline } from './links/useLinkTimeline.js';
export { usePaymentLink } from './links/usePaymentLink.js';
export { usePaymentLinks } from './links/usePaymentLinks.js';
export type {
  AmountChange,
  AmountProblem,
  CurrencyAmountInputActions,
  CurrencyAmountInputOptions,
  CurrencyAmountInputState,
} from './money/currencyAmountInputOptions.js';
export { useCurrencyAmountInput } from './money/useCurrencyAmountInput.js';
export type { KitEvent } from './provider/kitEvent.js';
export { useClient, useLocale, useReportEvent } from './provider/PaymentLinksContext.js';
export { PaymentLinksProvider } from './provider/PaymentLinksProvider.js';
export type { KitLocale, PaymentLinksProviderProps } from './provider/PaymentLinksProviderProps.js';
export type { ListState, LiveOptions, ReadOptions, ReadState, WriteState } from './reads/readState.js';
export { useCapabilities } from './setup/useCapabilities.js';
export { usePaymentMethods } from './setup/usePaymentMethods.js';
