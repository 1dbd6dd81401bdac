export type { Attempt, AttemptState, Difference } from './attempts/attempt.js';
export { type AttemptStore, sessionAttemptStore } from './attempts/attemptStore.js';
export type { AttemptOptions, AttemptWriteState } from './attempts/attemptWriteState.js';
export type { CreateAttempt, CreateAttemptState, EchoDifference } from './attempts/createAttempt.js';
export { type MoneyRange, shownTotal } from './attempts/shownTotal.js';
export type {
  ConnectFormField,
  ConnectFormOptions,
  ConnectFormState,
  ConnectFormValues,
} from './forms/connectFormValues.js';
export type {
  CreateLinkFieldPath,
  CreateLinkFormDefaults,
  CreateLinkFormField,
  CreateLinkFormOptions,
  CreateLinkFormState,
  CreateLinkFormValues,
  CreateLinkProblem,
  ExpiryChoice,
  SourceWithDue,
} from './forms/createLinkFormValues.js';
export type {
  RecordChangeAction,
  RecordChangeFormOptions,
  RecordChangeFormState,
  RecordFieldsState,
} from './forms/recordChangeFormValues.js';
export type {
  RecordPaymentFormDefaults,
  RecordPaymentFormField,
  RecordPaymentFormOptions,
  RecordPaymentFormState,
  RecordPaymentFormValues,
  RecordPaymentKind,
  RecordPaymentProblem,
  RecordPaymentStatus,
} from './forms/recordPaymentFormValues.js';
export { useConnectForm } from './forms/useConnectForm.js';
export { useCreateLinkForm } from './forms/useCreateLinkForm.js';
export { useRecordChangeForm } from './forms/useRecordChangeForm.js';
export { useRecordPaymentForm } from './forms/useRecordPaymentForm.js';
export { blankLineItem, type LineItemTotals, type LineItemValues, lineItemTotals } from './items/lineItems.js';
export {
  type LineItemRow,
  type LineItemsChange,
  type LineItemsOptions,
  type LineItemsState,
  useLineItems,
} from './items/useLineItems.js';
export type {
  CreatePaymentLinkOptions,
  CreatePaymentLinkState,
  ExpireLinkState,
  ExpireNews,
} from './links/createPaymentLinkState.js';
export { type FollowLinkEventsOptions, followLinkEvents, type LinkEventSource } from './links/followLinkEvents.js';
export { notifyLinkChanged } from './links/notifyLinkChanged.js';
export { canReissue, type Reissue, reissueOf } from './links/reissue.js';
export { useCreatePaymentLink } from './links/useCreatePaymentLink.js';
export { useExpireLink } from './links/useExpireLink.js';
export { useLinkPayments } from './links/useLinkPayments.js';
export { useLinkTimeline } from './links/useLinkTimeline.js';
export { usePaymentLink } from './links/usePaymentLink.js';
export { usePaymentLinks } from './links/usePaymentLinks.js';
export { useRowLink } from './links/useRowLink.js';
export type {
  AmountChange,
  AmountProblem,
  CurrencyAmountInputActions,
  CurrencyAmountInputOptions,
  CurrencyAmountInputState,
} from './money/currencyAmountInputOptions.js';
export { useCurrencyAmountInput } from './money/useCurrencyAmountInput.js';
export {
  type DecimalInputOptions,
  type DecimalInputState,
  type DecimalProblem,
  useDecimalInput,
} from './money/useDecimalInput.js';
export type { KitEvent } from './provider/kitEvent.js';
export { useClient, useLocale, useReportEvent } from './provider/PaymentLinksContext.js';
export { PaymentLinksProvider } from './provider/PaymentLinksProvider.js';
export type { KitLocale, PaymentLinksProviderProps } from './provider/PaymentLinksProviderProps.js';
export type { ListState, LiveOptions, ReadOptions, ReadState, WriteState } from './reads/readState.js';
export { type Outstanding, outstandingOf } from './records/outstandingOf.js';
export type { RecordAttempt, RecordDifference } from './records/recordAttempts.js';
export { useLinkUnderWay } from './records/useLinkUnderWay.js';
export { type OutstandingState, useOutstanding } from './records/useOutstanding.js';
export { usePaymentRecords } from './records/usePaymentRecords.js';
export { type RecordActions, type RecordUpdateState, useRecordActions } from './records/useRecordActions.js';
export { type RecordPaymentState, useRecordPayment } from './records/useRecordPayment.js';
export { useCapabilities } from './setup/useCapabilities.js';
export { type ConnectionState, useConnection } from './setup/useConnection.js';
export { usePaymentMethods } from './setup/usePaymentMethods.js';
export { type NotReadyReason, type Readiness, useReadiness } from './setup/useReadiness.js';
