import * as z from 'zod/mini';
import { bareOrWrapped, id, lenient, text } from '../http/lenient.js';

/** A link and a charge alike: `kind` tells which. */
export interface WirePayment {
  readonly id: string;
  readonly customerId: string | null;
  readonly kind: string | null;
  readonly status: string | null;
  readonly provider: string | null;
  readonly amountSubtotal: number | null;
  readonly taxAmount: number | null;
  readonly amountTotal: number | null;
  readonly currency: string | null;
  readonly description: string | null;
  readonly metadata: Readonly<Record<string, unknown>> | null;
  readonly url: string | null;
  readonly expiresAt: string | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly livemode: boolean | null;
}

const amount: z.ZodMiniType<number | null> = lenient(z.int());

const paymentSchema: z.ZodMiniType<WirePayment> = z.object({
  id,
  customerId: text,
  kind: text,
  status: text,
  provider: text,
  amountSubtotal: amount,
  taxAmount: amount,
  amountTotal: amount,
  currency: text,
  description: text,
  metadata: lenient(z.record(z.string(), z.unknown())),
  url: text,
  expiresAt: text,
  createdAt: text,
  updatedAt: text,
  livemode: lenient(z.boolean()),
});

/** `{success, data}` up to version 2026-07-11, bare from 2026-07-24 on: https://commet.co/docs/api-reference/payments */
export const paymentReplySchema: z.ZodMiniType<WirePayment> = bareOrWrapped('data', paymentSchema);

/** Both envelopes of a list have these three; a list that has more and says not where would end in silence. */
export interface WirePaymentPage {
  readonly data: readonly WirePayment[];
  readonly nextCursor: string | null;
}
export const paymentPageSchema: z.ZodMiniType<WirePaymentPage> = z.pipe(
  z.object({ data: z.array(paymentSchema), hasMore: z.boolean(), nextCursor: z.nullish(z.string()) }),
  z.transform(({ data, hasMore, nextCursor }, context): WirePaymentPage => {
    if (!hasMore) return { data, nextCursor: null };
    if (nextCursor) return { data, nextCursor };
    context.issues.push({ code: 'custom', path: ['nextCursor'], input: nextCursor });
    return z.NEVER;
  }),
);

export interface WireError {
  readonly type: string | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly param: string | null;
  readonly details: readonly ({ readonly field: string; readonly message: string | null } | null)[] | null;
  readonly doc_url: string | null;
}
/** With and without `success: false`. */
export const errorSchema: z.ZodMiniType<{ readonly error: WireError }> = z.object({
  error: z.object({
    type: text,
    code: text,
    message: text,
    param: text,
    details: lenient(z.array(lenient(z.object({ field: z.string(), message: text })))),
    doc_url: text,
  }),
});
