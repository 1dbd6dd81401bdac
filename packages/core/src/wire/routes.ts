import { capabilitiesSchema } from '../contract/capabilities.js';
import { chargeCustomerInputSchema, chargeSchema } from '../contract/charge.js';
import { linkPaymentQuerySchema, linkQuerySchema, recordQuerySchema } from '../contract/checkListQuery.js';
import {
  completeRecordInputSchema,
  recordPaymentInputSchema,
  recordTransitionInputSchema,
  updateRecordInputSchema,
} from '../contract/checkRecordInput.js';
import { connectInputSchema, connectionSchema } from '../contract/connection.js';
import { createLinkInputSchema } from '../contract/createLinkInput.js';
import { linkPaymentSchema, paymentMethodSchema, timelineEventSchema } from '../contract/linkPayment.js';
import type { AttemptVerb, PaymentLinksClient, WriteAttempt } from '../contract/PaymentLinksClient.js';
import { pageSchema } from '../contract/page.js';
import { paymentLinkSchema, paymentLinkSummarySchema } from '../contract/paymentLink.js';
import { paymentRecordSchema } from '../contract/paymentRecord.js';
import { idSchema, instantSchema, moneySchema } from '../contract/scalars.js';
import type { Verb } from '../errors/verbs.js';
import * as z from '../zod.js';
import type { QueryFields } from './query.js';

/** What a route asks of the client; the name of its method. */
export type RouteName = Verb | 'getCapabilities';

/** One line of the table that the HTTP client and the handler both walk. */
export interface Route<In = unknown, Out = unknown> {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** `:id` stands for one id, percent-encoded. */
  readonly path: string;
  /** null: none. */
  readonly input: z.ZodMiniType<In> | null;
  /** How the input of a GET stands in the query. Everything else travels as JSON. */
  readonly query?: QueryFields;
  readonly output: z.ZodMiniType<Out>;
}

interface Inputs {
  getCapabilities: never;
  createLink: Parameters<PaymentLinksClient['createLink']>[0];
  lookUpAttempt: WriteAttempt<AttemptVerb>;
  getLink: never;
  expireLink: never;
  listLinks: Parameters<PaymentLinksClient['listLinks']>[0];
  listLinkPayments: Parameters<PaymentLinksClient['listLinkPayments']>[1];
  getLinkTimeline: never;
  listPaymentMethods: Parameters<PaymentLinksClient['listPaymentMethods']>[0];
  createRecord: Parameters<PaymentLinksClient['createRecord']>[0];
  getRecord: never;
  listRecords: Parameters<PaymentLinksClient['listRecords']>[0];
  updateRecord: Parameters<PaymentLinksClient['updateRecord']>[1];
  startRecord: Parameters<PaymentLinksClient['startRecord']>[1];
  completeRecord: Parameters<PaymentLinksClient['completeRecord']>[1];
  cancelRecord: Parameters<PaymentLinksClient['cancelRecord']>[1];
  getConnection: never;
  connect: Parameters<PaymentLinksClient['connect']>[0];
  chargeCustomer: Parameters<PaymentLinksClient['chargeCustomer']>[0];
}
type Routes = {
  readonly [N in RouteName]: Route<Inputs[N], Awaited<ReturnType<PaymentLinksClient[N]>>>;
};

const idempotencyKeySchema: z.ZodMiniType<string> = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,255}$/));
const attemptFields = { idempotencyKey: idempotencyKeySchema, startedAt: instantSchema };
const attemptSchema: z.ZodMiniType<WriteAttempt<AttemptVerb>> = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('createLink'), input: createLinkInputSchema, ...attemptFields }),
  z.strictObject({ verb: z.literal('createRecord'), input: recordPaymentInputSchema, ...attemptFields }),
  z.strictObject({ verb: z.literal('chargeCustomer'), input: chargeCustomerInputSchema, ...attemptFields }),
]);
const lookUpSchema = z.object({
  found: z.array(z.union([paymentLinkSchema, paymentRecordSchema, chargeSchema])),
  certain: z.boolean(),
});
const methodsQuerySchema: z.ZodMiniType<Inputs['listPaymentMethods']> = z.strictObject({
  amount: z.optional(moneySchema),
});

const paging = { cursor: 'text', limit: 'integer', 'sort.by': 'text', 'sort.direction': 'text' } as const;

/** Paths below the place where the handler is mounted. A path, an input or an output changes with a major version only. */
export const routes: Routes = {
  getCapabilities: { method: 'GET', path: '/capabilities', input: null, output: capabilitiesSchema },

  createLink: { method: 'POST', path: '/links', input: createLinkInputSchema, output: paymentLinkSchema },
  listLinks: {
    method: 'GET',
    path: '/links',
    input: linkQuerySchema,
    query: { ...paging, status: 'list', sourceId: 'list', customerId: 'text' },
    output: pageSchema(paymentLinkSummarySchema),
  },
  getLink: { method: 'GET', path: '/links/:id', input: null, output: paymentLinkSchema },
  expireLink: { method: 'POST', path: '/links/:id/expire', input: null, output: paymentLinkSchema },
  listLinkPayments: {
    method: 'GET',
    path: '/links/:id/payments',
    input: linkPaymentQuerySchema,
    query: { ...paging, status: 'list' },
    output: pageSchema(linkPaymentSchema),
  },
  getLinkTimeline: {
    method: 'GET',
    path: '/links/:id/timeline',
    input: null,
    output: z.array(timelineEventSchema),
  },
  lookUpAttempt: { method: 'POST', path: '/attempts/look-up', input: attemptSchema, output: lookUpSchema },
  listPaymentMethods: {
    method: 'GET',
    path: '/payment-methods',
    input: methodsQuerySchema,
    query: { 'amount.minorUnits': 'integer', 'amount.currency': 'text' },
    output: z.array(paymentMethodSchema),
  },

  createRecord: { method: 'POST', path: '/records', input: recordPaymentInputSchema, output: paymentRecordSchema },
  listRecords: {
    method: 'GET',
    path: '/records',
    input: recordQuerySchema,
    query: {
      ...paging,
      sourceId: 'list',
      sourceType: 'text',
      status: 'text',
      external: 'flag',
      paymentIntentStatus: 'text',
      paymentMethod: 'text',
      'createdAt.after': 'text',
      'createdAt.before': 'text',
      'updatedAt.after': 'text',
      'updatedAt.before': 'text',
      'paidAt.after': 'text',
      'paidAt.before': 'text',
      'plannedPaymentDate.on': 'text',
      'plannedPaymentDate.from': 'text',
      'plannedPaymentDate.to': 'text',
      'plannedPaymentDate.after': 'text',
      'plannedPaymentDate.before': 'text',
    },
    output: pageSchema(paymentRecordSchema),
  },
  getRecord: { method: 'GET', path: '/records/:id', input: null, output: paymentRecordSchema },
  updateRecord: { method: 'PATCH', path: '/records/:id', input: updateRecordInputSchema, output: paymentRecordSchema },
  startRecord: {
    method: 'POST',
    path: '/records/:id/start',
    input: recordTransitionInputSchema,
    output: paymentRecordSchema,
  },
  completeRecord: {
    method: 'POST',
    path: '/records/:id/complete',
    input: completeRecordInputSchema,
    output: paymentRecordSchema,
  },
  cancelRecord: {
    method: 'POST',
    path: '/records/:id/cancel',
    input: recordTransitionInputSchema,
    output: paymentRecordSchema,
  },

  getConnection: { method: 'GET', path: '/connection', input: null, output: connectionSchema },
  connect: { method: 'POST', path: '/connection', input: connectInputSchema, output: connectionSchema },

  chargeCustomer: { method: 'POST', path: '/charges', input: chargeCustomerInputSchema, output: chargeSchema },
};

/** The links that a page looks at, at most 50. */
export interface EventsQuery {
  readonly links: readonly string[];
}

/** Server-sent events about links: `data: {"linkId": "…"}`, hints to read again. The only route that is no verb. */
export const eventsRoute: Pick<Route<EventsQuery>, 'method' | 'path' | 'query'> & {
  readonly input: z.ZodMiniType<EventsQuery>;
} = {
  method: 'GET',
  path: '/events',
  input: z.strictObject({ links: z.array(idSchema).check(z.minLength(1), z.maxLength(50)) }),
  query: { links: 'list' },
};
