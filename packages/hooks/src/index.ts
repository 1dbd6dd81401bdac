export type { AttemptStore } from './attempts/attemptStore.js';
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
export type {
  CreatePaymentLinkOptions,
  CreatePaymentLinkState,
  ExpireLinkState,
  ExpireNews,
} from './links/createPaymentLinkState.js';
export type { KitEvent } from './provider/kitEvent.js';
export type { KitLocale, PaymentLinksProviderProps } from './provider/PaymentLinksProviderProps.js';
export type { LiveOptions, ReadOptions, ReadState, WriteState } from './reads/readState.js';
