import type {
  Capabilities,
  CurrencyCode,
  FieldError,
  Money,
  PaymentLinksError,
  PaymentRecord,
  RecordField,
} from '@paylinks/core';
import type { BaseSyntheticEvent } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { ReadState } from '../reads/readState.js';
import type { OutstandingState } from '../records/useOutstanding.js';
import type { RecordPaymentState } from '../records/useRecordPayment.js';
import type { CreateLinkProblem, SourceWithDue } from './createLinkFormValues.js';

/** A refund and a failed payment are sent with a negative amount. */
export type RecordPaymentKind = 'payment' | 'refund' | 'failed_payment';
/** What is recorded. created: planned. processing: under way. succeeded: paid. */
export type RecordPaymentStatus = 'succeeded' | 'processing' | 'created';

/** What a person has typed. Text stays as typed until it is sent; '' and null are "nothing". */
export interface RecordPaymentFormValues {
  kind: RecordPaymentKind;
  /** Typed positive, whatever the kind. */
  amount: Money | null;
  status: RecordPaymentStatus;
  /** Local date-time 'YYYY-MM-DDTHH:mm' in the kit's time zone, for 'succeeded'. Follows the clock until it is touched. */
  paidAt: string;
  /** Day, 'YYYY-MM-DD', for 'created' and 'processing'. */
  plannedPaymentDate: string;
  paymentMethod: string;
  paymentIntentId: string;
  paymentIntentStatus: string;
  /** Never drawn: the host's. */
  entityUserId: string;
}

/** `paidAt` is an instant here; left out, it is the moment of the press. */
export type RecordPaymentFormDefaults = {
  readonly [K in keyof RecordPaymentFormValues]?: RecordPaymentFormValues[K] | undefined;
};

/** Why a value is refused: `type` and `message` of the form's errors. `in_future`: what is paid was paid before now. */
export type RecordPaymentProblem = CreateLinkProblem | 'in_future';

/** A field to draw, with its rule. */
export interface RecordPaymentFormField {
  /** 'kind' has no field of its own in the contract: it is the sign of the amount. */
  readonly name: RecordField | 'kind';
  /** Where its value and its error stand in the form. */
  readonly path: Exclude<keyof RecordPaymentFormValues, 'entityUserId'>;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly minLength: number | null;
  readonly maxLength: number | null;
}

/** Which document is paid, what the form starts with, and whom it tells. */
export interface RecordPaymentFormOptions {
  /** The document that is paid. With `total` (or `due`) its currency is fixed, and paying more than is due asks first. */
  readonly source: SourceWithDue;
  /** Read once, when the form is first drawn. */
  readonly defaultValues?: RecordPaymentFormDefaults | undefined;
  /** Not drawn; their defaults are still sent. */
  readonly hiddenFields?: readonly RecordPaymentFormField['name'][] | undefined;
  readonly readOnlyFields?: readonly RecordPaymentFormField['name'][] | undefined;
  /** Once per record, however it became known (reply, look-up, after a reload, late beside another one). For a mismatch only after it was accepted. */
  readonly onRecorded?: ((record: PaymentRecord) => void) | undefined;
  readonly onError?: ((error: PaymentLinksError) => void) | undefined;
  /** As in `useRecordPayment`. Default: one name per source. */
  readonly form?: string | undefined;
}

/** The form that records a payment, without markup: react-hook-form, the fields to draw, the press and what became of it. */
export interface RecordPaymentFormState {
  /**
   * react-hook-form; errors carry a {@link RecordPaymentProblem} as `type` and `message`. Checked on submit and when a field is left.
   * Do not read `formState.isValid`: it would check the whole form on every key.
   */
  readonly form: UseFormReturn<RecordPaymentFormValues>;
  readonly capabilities: ReadState<Capabilities>;
  /** To draw now, in order: a planned payment has a day, one that was made a moment. */
  readonly fields: readonly RecordPaymentFormField[];
  /** One: nothing to choose. */
  readonly kinds: readonly RecordPaymentKind[];
  readonly statuses: readonly RecordPaymentStatus[];
  /** The document's, where known: no other is taken. */
  readonly currency: CurrencyCode | null;
  /** What is still to be paid: from the total and all records, or as the host says; for "full amount due". null: not known. */
  readonly due: Money | null;
  readonly outstanding: OutstandingState;
  /** The instant that would be sent as `paidAt`; null: none, not readable, or not mounted yet. */
  readonly paidAt: string | null;
  /** More than is due stands in the form and was pressed: nothing is sent before `confirm`. Ends by itself when anything is changed. */
  readonly asks: { readonly amount: Money; readonly due: Money } | null;
  /** "Yes, record it." */
  confirm(): Promise<void>;
  /** "No": back to the form. */
  dismiss(): void;
  readonly write: RecordPaymentState;
  /** The server's field errors that were put on a drawn field, with the path in the form. For `invalid`, `message` is the provider's own text, to be quoted. */
  readonly serverErrors: readonly FieldError[];
  /** Server errors that map to no drawn field. */
  readonly unmappedErrors: readonly FieldError[];
  /** The last refusal, or why the outcome is unknown. */
  readonly error: PaymentLinksError | null;
  /** Why no payment can be recorded now. */
  readonly notReady: 'unsupported' | 'forbidden' | null;
  /** For the control of the amount: what it holds now, and why what is typed is no amount (any word; null and 'empty': nothing is wrong with it). */
  setAmount(money: Money | null, problem: string | null): void;
  /** Checks, then asks or sends. Never rejects: look at `form.formState.errors`, `asks`, `error` and `write`. */
  submit(event?: BaseSyntheticEvent): Promise<void>;
  /** "Record a new one" of an unresolved attempt with what stands in the form now; `write.createNew()` sends the old content again. */
  createNew(): Promise<void>;
  /** Back to the defaults, ready for the next payment. */
  recordAnother(): void;
}
