import type { ConnectInput, Connection, FieldError, PaymentLinksError } from '@paylinks/core';
import type { BaseSyntheticEvent } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { ConnectionState } from '../setup/useConnection.js';

/** What a person has typed; '' is "nothing". */
export type ConnectFormValues = { [K in keyof ConnectInput]-?: string };

/** A field to draw, with its rule. */
export interface ConnectFormField {
  readonly name: keyof ConnectInput;
  readonly path: keyof ConnectInput;
  readonly required: boolean;
  readonly readOnly: boolean;
  /** Characters; null: no rule. */
  readonly minLength: number | null;
  readonly maxLength: number | null;
}

/** What the form starts with, and whom it tells. */
export interface ConnectFormOptions {
  /** Read once, when the form is first drawn. `callbackUrl` left out: the page that the form is on, where the provider would take it. */
  readonly defaultValues?: Partial<ConnectInput> | undefined;
  /** Not drawn; their defaults are still sent. */
  readonly hiddenFields?: readonly (keyof ConnectInput)[] | undefined;
  readonly readOnlyFields?: readonly (keyof ConnectInput)[] | undefined;
  /** The provider has taken it: send the person to `connection.continueUrl`, where there is one. */
  readonly onBegun?: ((connection: Connection) => void) | undefined;
  readonly onError?: ((error: PaymentLinksError) => void) | undefined;
}

/** The form that connects an account, without markup: react-hook-form, the fields to draw, the press and what became of it. */
export interface ConnectFormState {
  /** react-hook-form; errors carry a field error's code as `type` and `message`. Checked on submit and when a field is left. */
  readonly form: UseFormReturn<ConnectFormValues>;
  /** To draw, in order. */
  readonly fields: readonly ConnectFormField[];
  readonly connection: ConnectionState;
  /** The server's field errors that were put on a drawn field. For `invalid`, `message` is the provider's own text, to be quoted. */
  readonly serverErrors: readonly FieldError[];
  readonly unmappedErrors: readonly FieldError[];
  /** The last refusal, or why it is not known whether it was taken. */
  readonly error: PaymentLinksError | null;
  /** Why the account cannot be connected from here; null: it can, or it is not known yet. */
  readonly notReady: 'forbidden' | 'unsupported' | null;
  /** Checks, then sends. Never rejects: look at `form.formState.errors`, `error` and `connection`. */
  submit(event?: BaseSyntheticEvent): Promise<void>;
}
