import type { SandboxCustomer } from '../Sandbox.js';
import type { Rule } from '../validation.js';
import { optional, readBody, readQuery, record } from '../validation.js';
import { text, wholeText } from '../valueRules.js';
import type { ChargeBody, CreateBody } from './commetBody.js';
import { chargeBody, createBody } from './commetBody.js';
import { process, setPaymentStatus } from './commetLife.js';
import { refusal, unprocessable } from './commetRefusals.js';
import type { ListBody } from './commetReplies.js';
import { paymentReply, versionOf } from './commetReplies.js';
import type { CommetState, Payment } from './commetState.js';
import { newId, taxOn } from './commetState.js';
import { linkEvent } from './commetWebhooks.js';
import type { Call, DialectRoute, Reply } from './Dialect.js';

export function paymentRoutes(state: CommetState): readonly DialectRoute[] {
  const withPayment = (call: Call, answer: (payment: Payment) => Reply): Reply => {
    const payment = state.payments.get(call.params['id'] ?? '');
    return payment ? answer(payment) : refusal(404, `No such payment: ${call.params['id']}`, 'payment_not_found');
  };
  const one = (payment: Payment): Reply => ({ status: 200, body: paymentReply(state, payment) });
  return [
    { name: 'createLink', method: 'POST', path: '/payments', answer: (call) => createLink(state, call) },
    { name: 'listLinks', method: 'GET', path: '/payments', answer: (call) => listPayments(state, call) },
    { name: 'chargeCustomer', method: 'POST', path: '/payments/charge', answer: (call) => charge(state, call) },
    { name: 'getLink', method: 'GET', path: '/payments/:id', answer: (call) => withPayment(call, one) },
    {
      name: 'expireLink',
      method: 'POST',
      path: '/payments/:id/cancel',
      answer: (call) =>
        withPayment(call, (payment) => {
          const read = call.body === '' ? null : readBody(call.body, nothing);
          if (read?.ok === false) return unprocessable(read.issues);
          // Cancelling what is canceled is no error; charges never can be.
          if (payment.kind === 'link' && payment.status === 'canceled') return one(payment);
          if (payment.kind !== 'link' || payment.status !== 'pending') {
            const message = `This ${payment.kind} is ${payment.status} and cannot be canceled`;
            return refusal(409, message, 'payment_not_cancelable');
          }
          setPaymentStatus(state, payment, 'canceled');
          return one(payment);
        }),
    },
  ];
}

const nothing = record<Record<never, never>>({});

function createLink(state: CommetState, call: Call): Reply {
  const read = readBody(call.body, createBody);
  if (!read.ok) return unprocessable(read.issues);
  const { customerId } = read.value;
  if (customerId !== undefined && !customerOf(state, customerId)) return unknownCustomer(customerId);
  const made = addPayment(state, 'link', read.value);
  if ('reply' in made) return made.reply;
  const event = linkEvent(state, made);
  if (event) state.notify(event);
  return { status: 200, body: paymentReply(state, made) };
}

const customerOf = (state: CommetState, id: string): SandboxCustomer | undefined =>
  state.customers.find((customer) => customer.id === id);
const unknownCustomer = (id: string): Reply => refusal(404, `No such customer: ${id}`, 'customer_not_found');

function addPayment(state: CommetState, kind: Payment['kind'], input: CreateBody): Payment | { readonly reply: Reply } {
  const tax = taxOn(input.amount);
  if (!Number.isSafeInteger(input.amount + tax)) {
    return { reply: unprocessable([{ loc: ['body', 'amount'], msg: 'is too large', type: 'value_error' }]) };
  }
  const at = state.clock.iso();
  const payment: Payment = {
    id: newId(state, 'pay'),
    kind,
    customerId: input.customerId ?? null,
    subtotal: input.amount,
    tax,
    currency: input.currency,
    description: input.description,
    metadata: input.metadata ?? null,
    successUrl: input.successUrl ?? null,
    createdAt: at,
    updatedAt: at,
    tries: 0,
    status: 'pending',
  };
  state.payments.set(payment.id, payment);
  return payment;
}

/** Versions of 2026-06 document no need for a subscription, the current one does. */
const subscriptionNeededFrom = '2026-07-01';

function charge(state: CommetState, call: Call): Reply {
  const read = readBody<ChargeBody>(call.body, chargeBody);
  if (!read.ok) return unprocessable(read.issues);
  const customer = customerOf(state, read.value.customerId);
  if (!customer) return unknownCustomer(read.value.customerId);
  if (customer.charge === 'no_payment_method') {
    return refusal(409, 'The customer has no saved payment method', 'no_payment_method');
  }
  if (customer.charge === 'subscription_required' && versionOf(call) >= subscriptionNeededFrom) {
    return refusal(409, 'The customer has no subscription that can be charged', 'subscription_required');
  }
  const running = [...state.payments.values()].some(
    ({ kind, status, customerId }) => kind === 'charge' && status === 'processing' && customerId === customer.id,
  );
  if (running) return refusal(409, 'Another charge of this customer is under way', 'charge_in_progress');

  const made = addPayment(state, 'charge', read.value);
  if ('reply' in made) return made.reply;
  switch (customer.charge) {
    case 'payment_failed':
      setPaymentStatus(state, made, 'failed');
      return refusal(402, 'The payment method was declined', 'payment_failed');
    case 'requires_action':
      setPaymentStatus(state, made, 'requires_action');
      break;
    case 'processing':
      process(state, made, 20_000);
      break;
    default:
      setPaymentStatus(state, made, 'succeeded');
  }
  return { status: 200, body: paymentReply(state, made) };
}

interface ListQuery {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  readonly customerId?: string | undefined;
}
const cursorRule =
  (state: CommetState): Rule<string> =>
  (value, loc, issues) => {
    const id = typeof value === 'string' ? readCursor(value) : null;
    if (id !== null && state.payments.has(id)) return id;
    issues.push({ loc, msg: 'is not a cursor of this list', type: 'value_error' });
    return undefined;
  };

/** Newest first, 20 unless told otherwise. A cursor holds on to the last row seen, so that what comes in meanwhile shifts nothing. */
function listPayments(state: CommetState, call: Call): Reply {
  const read = readQuery<ListQuery>(call.query, {
    cursor: optional(cursorRule(state)),
    limit: optional(wholeText({ minimum: 1, maximum: 100 })),
    customerId: optional(text({ minLength: 1 })),
  });
  if (!read.ok) return unprocessable(read.issues);
  const { cursor, limit = 20, customerId } = read.value;
  const rows = [...state.payments.values()].toReversed();
  const after = cursor === undefined ? 0 : rows.findIndex(({ id }) => id === cursor) + 1;
  const wanted = rows.slice(after).filter((row) => customerId === undefined || row.customerId === customerId);
  const page = wanted.slice(0, limit);
  const last = page.at(-1);
  const body: ListBody = {
    data: page.map((payment) => paymentReply(state, payment)),
    hasMore: wanted.length > limit,
    ...(wanted.length > limit && last ? { nextCursor: btoa(`after:${last.id}`).replace(/=+$/, '') } : {}),
  };
  return { status: 200, body };
}

function readCursor(cursor: string): string | null {
  try {
    return /^after:(pay_\w+)$/.exec(atob(cursor))?.[1] ?? null;
  } catch {
    return null;
  }
}
