import type {
  Capabilities,
  CreateField,
  CreateMode,
  FieldError,
  InvoiceFile,
  LineItemInput,
  Money,
  PaymentLink,
  PaymentLinksError,
  PaymentMethod,
  PaymentSource,
} from '@paylinks/core';
import type { BaseSyntheticEvent } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { LineItemValues } from '../items/lineItems.js';
import type { CreatePaymentLinkState } from '../links/createPaymentLinkState.js';
import type { ReadState } from '../reads/readState.js';
import type { NotReadyReason, Readiness } from '../setup/useReadiness.js';

/** What the host knows of the document that is being paid: the kit has no way to ask for it. */
export interface SourceWithDue extends PaymentSource {
  readonly total?: Money | undefined;
  /** What is still payable: an amount above it is refused with `too_large`. */
  readonly due?: Money | undefined;
}

/** default: nothing is sent, the provider decides. custom: the date and time beside it. */
export type ExpiryChoice = 'default' | '1d' | '7d' | '30d' | 'custom';

/** What a person has typed. Text stays as typed until it is sent; '' and null are "nothing". */
export interface CreateLinkFormValues {
  amount: Money | null;
  /** Words of the provider, as `methods` lists them. */
  paymentMethods: string[];
  recipient: { type: 'entity' | 'counterpart'; id: string } | null;
  payerName: string;
  reference: string;
  description: string;
  /** `at`: local date-time 'YYYY-MM-DDTHH:mm' in the kit's time zone, for 'custom'. */
  expiry: { choice: ExpiryChoice; at: string };
  returnUrl: string;
  reusable: boolean;
  /** Days are 'YYYY-MM-DD'. */
  invoice: { issueDate: string; dueDate: string; file: { name: string; mimetype: string; url: string } };
  customerId: string;
  metadata: { key: string; value: string }[];
  items: LineItemValues[];
}

/** By field of the contract, in the shapes of `CreateLinkInput`. `expiresAt` also takes a preset. */
export interface CreateLinkFormDefaults {
  readonly amount?: Money | null | undefined;
  readonly paymentMethods?: readonly string[] | undefined;
  readonly recipient?: { readonly type: 'entity' | 'counterpart'; readonly id: string } | undefined;
  readonly payerName?: string | undefined;
  readonly reference?: string | undefined;
  readonly description?: string | undefined;
  /** An instant, or how far ahead. */
  readonly expiresAt?: string | undefined;
  readonly returnUrl?: string | undefined;
  readonly reusable?: boolean | undefined;
  readonly 'invoice.issueDate'?: string | undefined;
  readonly 'invoice.dueDate'?: string | undefined;
  readonly 'invoice.file'?: InvoiceFile | undefined;
  readonly customerId?: string | undefined;
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  readonly items?: readonly LineItemInput[] | undefined;
}

/**
 * Why a value is refused: `type` and `message` of the form's errors. A sentence is the caller's business.
 * `no_such_time`: the clocks go forward in that hour.
 */
export type CreateLinkProblem = FieldError['code'] | 'no_such_time';

/** A field to draw, with its rule. */
export interface CreateLinkFormField {
  readonly name: CreateField;
  /** Where its value and its error stand in the form: 'expiresAt' is drawn from 'expiry'. */
  readonly path: CreateLinkFieldPath;
  readonly required: boolean;
  readonly readOnly: boolean;
  /** Characters, or entries of a list; null: no rule. */
  readonly minLength: number | null;
  readonly maxLength: number | null;
}
/** Where a field's value stands in the form. */
export type CreateLinkFieldPath = Exclude<CreateField, 'source' | 'expiresAt'> | 'expiry';

/** What the form starts with, what it asks for, and whom it tells. */
export interface CreateLinkFormOptions {
  /** Create from a stored document instead of from an amount of its own. */
  readonly source?: SourceWithDue | undefined;
  /** Read once, when the form is first drawn. */
  readonly defaultValues?: CreateLinkFormDefaults | undefined;
  /** Not drawn; their defaults are still sent. */
  readonly hiddenFields?: readonly CreateField[] | undefined;
  readonly readOnlyFields?: readonly CreateField[] | undefined;
  /** Once per link, however it became known (reply, look-up, after a reload, late beside another one). For a mismatch only after it was accepted. */
  readonly onCreated?: ((link: PaymentLink) => void) | undefined;
  readonly onError?: ((error: PaymentLinksError) => void) | undefined;
  /** As in `useCreatePaymentLink`. Default: one name per source. */
  readonly form?: string | undefined;
}

/** The create form, without markup: react-hook-form, the fields to draw, the press and what became of it. */
export interface CreateLinkFormState {
  /**
   * react-hook-form; errors carry a {@link CreateLinkProblem} as `type` and `message`.
   * Checked on submit and when a field is left. Moving the focus to a problem is the caller's business: only it knows the order of the fields (`form.setFocus`). Do not read `formState.isValid`: it would check the whole form on every key.
   */
  readonly form: UseFormReturn<CreateLinkFormValues>;
  readonly capabilities: ReadState<Capabilities>;
  /** What may be chosen; `usable: false` with the reason is shown, not offered. */
  readonly methods: ReadState<readonly PaymentMethod[]>;
  readonly connection: Readiness['connection'];
  /** null: not known yet, or none fits (then `notReady` says so). */
  readonly mode: CreateMode | null;
  /** To draw, in order; without the hidden ones and `source`. */
  readonly fields: readonly CreateLinkFormField[];
  /** The presets that lie within the provider's limits, in order; with 'default' where nothing needs to be sent. */
  readonly expiryChoices: readonly ExpiryChoice[];
  /** The instant that would be sent for the chosen expiry; null: none, not readable, or not mounted yet. */
  readonly expiresAt: string | null;
  /** The first and the last instant that the provider takes, to bound a date field; null: no limit known. */
  readonly expiryLimits: { readonly min: string; readonly max: string | null } | null;
  readonly write: CreatePaymentLinkState;
  /** The server's field errors that were put on a drawn field, with the path in the form. For `invalid`, `message` is the provider's own text, to be quoted. */
  readonly serverErrors: readonly FieldError[];
  /** Server errors that map to no drawn field. */
  readonly unmappedErrors: readonly FieldError[];
  /** The last refusal, or why the outcome is unknown. */
  readonly error: PaymentLinksError | null;
  /** Why no link can be made now. */
  readonly notReady: NotReadyReason | null;
  /**
   * For the control of the amount: what it holds now, and why what is typed is no amount (any word; null and 'empty': nothing is wrong with it).
   * Without this an amount that may be left out would be left out although something was typed.
   */
  setAmount(money: Money | null, problem: string | null): void;
  /** Checks, then sends. Never rejects: look at `form.formState.errors`, `error` and `write`. */
  submit(event?: BaseSyntheticEvent): Promise<void>;
  /** "Create a new link" of an unresolved attempt with what stands in the form now; `write.createNew()` sends the old content again. */
  createNew(): Promise<void>;
  /** Back to the defaults, ready for the next link. */
  createAnother(): void;
}
