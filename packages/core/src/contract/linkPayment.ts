import type { Money } from '../money/money.js';
import * as z from '../zod.js';
import type { PageQuery } from './page.js';
import { idSchema, moneySchema, utcInstantSchema } from './scalars.js';

/** Where one payment of a link is. What the kit does not know is `unknown`, with the provider's word in `rawStatus`. */
export type LinkPaymentStatus =
  | 'open'
  | 'pending'
  | 'authorized'
  | 'paid'
  | 'canceled'
  | 'expired'
  | 'failed'
  | 'unknown';

/** One payment that was made, or begun, through a link. A reusable link has many. */
export interface LinkPayment {
  readonly id: string;
  readonly amount: Money;
  readonly status: LinkPaymentStatus;
  readonly rawStatus: string;
  readonly paymentMethod: string | null;
  readonly createdAt: string;
  readonly paidAt: string | null;
  readonly payerEmail: string | null;
}

/** Which payments of a link; statuses and sorts as `capabilities.linkPayments` names them. */
export interface LinkPaymentQuery extends PageQuery<'createdAt'> {
  readonly status?: readonly LinkPaymentStatus[] | undefined;
}

/** What happened. A word that the kit does not know is `unknown`, with the provider's in `rawStatus`. */
export type TimelineEventType =
  | 'created'
  | 'attempt_failed'
  | 'action_required'
  | 'processing'
  | 'paid'
  | 'settled'
  | 'refunded'
  | 'disputed'
  | 'payout_failed'
  | 'payout_canceled'
  | 'expired'
  | 'canceled'
  | 'record_created'
  | 'record_processing'
  | 'record_succeeded'
  | 'record_canceled'
  | 'unknown';

/** Something that happened to a link, its payments or the records of its document. `at` is ISO 8601 in UTC; what is not told is null. */
export interface TimelineEvent {
  /** Stable over refetches: a React key. */
  readonly id: string;
  readonly type: TimelineEventType;
  readonly rawStatus: string | null;
  readonly at: string;
  readonly amount: Money | null;
  /** What was read, and its id: the link, an intent, a payment, a record. */
  readonly subject: { readonly type: 'link' | 'intent' | 'payment' | 'record'; readonly id: string };
  /** Why it expired, where that can be told. */
  readonly reason: 'deadline' | 'by_request' | null;
  readonly paymentMethod: string | null;
  readonly actorId: string | null;
}

/** A way to pay, as this account has it. One that is not usable is shown with the reason, not offered. */
export interface PaymentMethod {
  /** The provider's word: what `paymentMethods` takes. The label is `messages.paymentMethods[type] ?? name ?? type`. */
  readonly type: string;
  readonly name: string | null;
  readonly usable: boolean;
  /** Why not usable. */
  readonly reason: 'inactive' | 'send_only' | 'amount' | null;
}

const linkPaymentStatuses = [
  'open',
  'pending',
  'authorized',
  'paid',
  'canceled',
  'expired',
  'failed',
  'unknown',
] as const satisfies readonly LinkPaymentStatus[];
export const linkPaymentStatusSchema: z.ZodMiniType<LinkPaymentStatus> = z.enum(linkPaymentStatuses);

export const linkPaymentSchema: z.ZodMiniType<LinkPayment> = z.object({
  id: idSchema,
  amount: moneySchema,
  status: linkPaymentStatusSchema,
  rawStatus: z.string(),
  paymentMethod: z.nullable(z.string()),
  createdAt: utcInstantSchema,
  paidAt: z.nullable(utcInstantSchema),
  payerEmail: z.nullable(z.string()),
});

export const timelineEventSchema: z.ZodMiniType<TimelineEvent> = z.object({
  // Nobody asks by it, and it may be made of several.
  id: z.string().check(z.minLength(1)),
  type: z.enum([
    'created',
    'attempt_failed',
    'action_required',
    'processing',
    'paid',
    'settled',
    'refunded',
    'disputed',
    'payout_failed',
    'payout_canceled',
    'expired',
    'canceled',
    'record_created',
    'record_processing',
    'record_succeeded',
    'record_canceled',
    'unknown',
  ]),
  rawStatus: z.nullable(z.string()),
  at: utcInstantSchema,
  amount: z.nullable(moneySchema),
  subject: z.object({ type: z.enum(['link', 'intent', 'payment', 'record']), id: idSchema }),
  reason: z.nullable(z.enum(['deadline', 'by_request'])),
  paymentMethod: z.nullable(z.string()),
  actorId: z.nullable(z.string()),
});

export const paymentMethodSchema: z.ZodMiniType<PaymentMethod> = z.object({
  type: z.string().check(z.minLength(1)),
  name: z.nullable(z.string()),
  usable: z.boolean(),
  reason: z.nullable(z.enum(['inactive', 'send_only', 'amount'])),
});
