import type { PaymentLinksError, PaymentRecord } from '@paylinks/core';
import type { BaseSyntheticEvent } from 'react';
import type { RecordPaymentFormState } from './recordPaymentFormValues.js';

/** complete: asks only when it was paid. */
export type RecordChangeAction = 'update' | 'complete';

/** Which record is changed, and whom it tells. */
export interface RecordChangeFormOptions {
  /** As it is when the form is first drawn: what somebody else changes after that is shown before anything is sent. */
  readonly record: PaymentRecord;
  readonly action: RecordChangeAction;
  readonly onChanged?: ((record: PaymentRecord) => void) | undefined;
  readonly onError?: ((error: PaymentLinksError) => void) | undefined;
}

/** What the fields of a record need, whichever form they stand in. */
export type RecordFieldsState = Pick<
  RecordPaymentFormState,
  | 'form'
  | 'capabilities'
  | 'fields'
  | 'kinds'
  | 'statuses'
  | 'currency'
  | 'due'
  | 'paidAt'
  | 'serverErrors'
  | 'unmappedErrors'
  | 'error'
  | 'setAmount'
>;

/** The form that changes or completes a record, without markup. */
export interface RecordChangeFormState extends RecordFieldsState {
  readonly status: 'idle' | 'pending' | 'error' | 'success';
  /** Somebody has changed the record since the form was drawn, and nothing was sent: show both, then `overwrite` or leave it. */
  readonly changed: { readonly seen: PaymentRecord; readonly now: PaymentRecord } | null;
  /** Checks, then sends what is typed otherwise than it was. Never rejects: look at `form.formState.errors`, `changed`, `error` and `status`. */
  submit(event?: BaseSyntheticEvent): Promise<void>;
  /** Sends the same again, over what somebody else has changed meanwhile. */
  overwrite(): void;
}
