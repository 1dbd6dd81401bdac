import type { Money } from '../money/money.js';
import * as z from '../zod.js';
import type { PaymentSource } from './createLinkInput.js';
import type { Between, PageQuery } from './page.js';
import type { LinkSource } from './paymentLink.js';
import { linkSourceSchema } from './paymentLink.js';
import { daySchema, idSchema, moneySchema, utcInstantSchema } from './scalars.js';

export type PaymentRecordStatus = 'created' | 'processing' | 'succeeded' | 'canceled';

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

export type UpdateRecordInput = {
  readonly [K in Exclude<keyof RecordPaymentInput, 'status'>]?: RecordPaymentInput[K] | undefined;
};

export interface RecordTransitionInput {
  readonly paymentIntentStatus?: string | undefined;
}

export interface CompleteRecordInput extends RecordTransitionInput {
  readonly paidAt: string;
}

export type RecordField = keyof RecordPaymentInput;

export type RecordSortBy = 'paidAt' | 'amount' | 'overpaid';

export type RecordFilter = Exclude<keyof RecordQuery, 'cursor' | 'limit' | 'sort'>;

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
