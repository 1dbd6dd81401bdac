import type { Money } from '../money/money.js';
import * as z from '../zod.js';
import type { PaymentSource } from './createLinkInput.js';
import type { Between, PageQuery } from './page.js';
import type { LinkSource } from './paymentLink.js';
import { linkSourceSchema } from './paymentLink.js';
import { daySchema, idSchema, moneySchema, utcInstantSchema } from './scalars.js';

/** created: planned. processing: under way. succeeded: the money is there. canceled: it will not come. */
export type PaymentRecordStatus = 'created' | 'processing' | 'succeeded' | 'canceled';

/** A payment that was made beside the links, as the provider keeps it (Monite). Instants are ISO 8601 in UTC. */
export interface PaymentRecord {
  readonly id: string;
  /** Signed: negative is a refund or a failure. */
  readonly amount: Money;
  readonly status: PaymentRecordStatus | 'unknown';
  readonly rawStatus: string | null;
  readonly source: LinkSource;
  /** The source's status before and after this record, in the provider's words. */
  readonly sourceStatus: { readonly before: string; readonly after: string };
  /** false: the provider made it from its own link; it cannot be changed. */
  readonly external: boolean;
  /** Decided by the client from status and `external`; the only test for offering an action. */
  readonly can: {
    readonly update: boolean;
    readonly start: boolean;
    readonly complete: boolean;
    readonly cancel: boolean;
  };
  /** Oldest first. */
  readonly history: readonly {
    readonly status: PaymentRecordStatus | 'unknown';
    readonly rawStatus: string;
    readonly at: string;
    readonly entityUserId: string | null;
  }[];
  readonly overpaid: Money | null;
  readonly paymentIntentId: string | null;
  readonly paymentIntentStatus: string | null;
  readonly paymentMethod: string | null;
  readonly paidAt: string | null;
  readonly plannedPaymentDate: string | null;
  readonly entityUserId: string | null;
}

/** A payment to be recorded for a document. Instants have an offset. */
export interface RecordPaymentInput {
  /** Not 0. Negative: a refund or a failed payment. */
  readonly amount: Money;
  readonly source: PaymentSource;
  /** Monite's reference page calls it required, its specification does not: send it where it is known. */
  readonly paymentIntentId?: string | undefined;
  readonly paymentIntentStatus?: string | undefined;
  readonly paymentMethod?: string | undefined;
  readonly paidAt?: string | undefined;
  /** Day. Required for 'created'. */
  readonly plannedPaymentDate?: string | undefined;
  /** Default 'succeeded'. */
  readonly status?: 'created' | 'processing' | 'succeeded' | undefined;
  readonly entityUserId?: string | undefined;
}

/** What is to be changed of a record: what is left out stays. */
export type UpdateRecordInput = {
  readonly [K in Exclude<keyof RecordPaymentInput, 'status'>]?: RecordPaymentInput[K] | undefined;
};

/** What may be said along with a step of a record. */
export interface RecordTransitionInput {
  readonly paymentIntentStatus?: string | undefined;
}

/** Marks a record as paid, at an instant with offset. */
export interface CompleteRecordInput extends RecordTransitionInput {
  readonly paidAt: string;
}

/** A field of a new record. Also the beginning of a field error's path. */
export type RecordField = keyof RecordPaymentInput;

/** What records can be sorted by; which of them a provider has is in `capabilities.records.sorts`. */
export type RecordSortBy = 'paidAt' | 'amount' | 'overpaid';

/** What records can be filtered by; which of them a provider has is in `capabilities.records.filters`. */
export type RecordFilter = Exclude<keyof RecordQuery, 'cursor' | 'limit' | 'sort'>;

/** Which records. A filter or sort that the capabilities do not name is refused with `invalid_input`, never ignored. */
export interface RecordQuery extends PageQuery<RecordSortBy> {
  readonly sourceId?: readonly string[] | undefined;
  readonly sourceType?: 'payable' | 'receivable' | undefined;
  readonly status?: PaymentRecordStatus | undefined;
  readonly external?: boolean | undefined;
  readonly paymentIntentStatus?: string | undefined;
  readonly paymentMethod?: string | undefined;
  readonly createdAt?: Between | undefined;
  readonly updatedAt?: Between | undefined;
  readonly paidAt?: Between | undefined;
  readonly plannedPaymentDate?:
    | ({
        readonly on?: string | undefined;
        readonly from?: string | undefined;
        readonly to?: string | undefined;
      } & Between)
    | undefined;
}

const recordStatusSchema: z.ZodMiniType<PaymentRecordStatus | 'unknown'> = z.enum([
  'created',
  'processing',
  'succeeded',
  'canceled',
  'unknown',
]);

export const paymentRecordSchema: z.ZodMiniType<PaymentRecord> = z.object({
  id: idSchema,
  amount: moneySchema,
  status: recordStatusSchema,
  rawStatus: z.nullable(z.string()),
  source: linkSourceSchema,
  sourceStatus: z.object({ before: z.string(), after: z.string() }),
  external: z.boolean(),
  can: z.object({ update: z.boolean(), start: z.boolean(), complete: z.boolean(), cancel: z.boolean() }),
  history: z.array(
    z.object({
      status: recordStatusSchema,
      rawStatus: z.string(),
      at: utcInstantSchema,
      entityUserId: z.nullable(z.string()),
    }),
  ),
  overpaid: z.nullable(moneySchema),
  paymentIntentId: z.nullable(z.string()),
  paymentIntentStatus: z.nullable(z.string()),
  paymentMethod: z.nullable(z.string()),
  paidAt: z.nullable(utcInstantSchema),
  plannedPaymentDate: z.nullable(daySchema),
  entityUserId: z.nullable(z.string()),
});
