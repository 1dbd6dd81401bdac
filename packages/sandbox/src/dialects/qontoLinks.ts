import { optional, readBody, readQuery } from '../validation.js';
import { decimalWords, text } from '../valueRules.js';
import type { Call, DialectRoute, Reply } from './Dialect.js';
import { expireWhenDue, setLinkStatus } from './qontoLife.js';
import type { BasketBody, CreateLinkBody, InvoiceBody } from './qontoLinkBody.js';
import { createLinkBody, currencyIssues } from './qontoLinkBody.js';
import { pageReply, readPageQuery } from './qontoPages.js';
import { refusal, unprocessable } from './qontoRefusals.js';
import { linkReply, paymentReply } from './qontoReplies.js';
import type { Link, MethodName, QontoState } from './qontoState.js';
import { methodTypes } from './qontoState.js';
import { grossOf, minorUnitsOf } from './qontoTotals.js';
import { linkEvent } from './qontoWebhooks.js';

const year = 365 * 86_400_000;

export function linkRoutes(state: QontoState): readonly DialectRoute[] {
  const withLink = (call: Call, answer: (link: Link) => Reply): Reply => {
    const link = state.links.get(call.params['id']?.toLowerCase() ?? '');
    return link ? answer(link) : refusal(404, `payment link ${call.params['id']} does not exist`);
  };
  const one = (link: Link): Reply => {
    const body = linkReply(state, link);
    return { status: 200, body: state.options.linkBody === 'wrapped' ? { payment_link: body } : body };
  };
  return [
    { name: 'createLink', method: 'POST', path: '/v2/payment_links', answer: (call) => createLink(state, call) },
    { name: 'listLinks', method: 'GET', path: '/v2/payment_links', answer: (call) => listLinks(state, call) },
    {
      name: 'listPaymentMethods',
      method: 'GET',
      path: '/v2/payment_links/payment_methods',
      answer: (call) => listMethods(call),
    },
    { name: 'getLink', method: 'GET', path: '/v2/payment_links/:id', answer: (call) => withLink(call, one) },
    {
      name: 'expireLink',
      method: 'PATCH',
      path: '/v2/payment_links/:id/deactivate',
      answer: (call) =>
        withLink(call, (link) => {
          if (link.status !== 'open') return refusal(422, `payment link is ${link.status} and cannot be deactivated`);
          setLinkStatus(state, link, 'canceled');
          return one(link);
        }),
    },
    {
      name: 'listLinkPayments',
      method: 'GET',
      path: '/v2/payment_links/:id/payments',
      answer: (call) => withLink(call, (link) => listPayments(link, call)),
    },
  ];
}

function createLink(state: QontoState, call: Call): Reply {
  const connection = state.connection?.status ?? 'not_connected';
  if (connection !== 'enabled') return refusal(403, `payment links are not available: the connection is ${connection}`);
  const { vatRateUnit = 'percent' } = state.options;
  const read = readBody<CreateLinkBody>(call.body, createLinkBody(vatRateUnit));
  if (!read.ok) return unprocessable(read.issues);
  const input = read.value.payment_link;
  if (!input.potential_payment_methods.some((name) => isEnabled(name))) {
    const loc = ['body', 'payment_link', 'potential_payment_methods'];
    return unprocessable([{ loc, msg: 'none of these payment methods is enabled', type: 'value_error' }]);
  }
  const content = 'items' in input ? ofBasket(state, input) : ofInvoice(input);
  if ('reply' in content) return content.reply;

  const at = state.clock.now();
  const link: Link = {
    id: state.store.id('qonto.link'),
    resourceId: content.invoice?.id ?? state.store.id('qonto.basket'),
    minorUnits: content.minorUnits,
    currency: content.currency,
    expiresAt: new Date(at + year).toISOString(),
    createdAt: new Date(at).toISOString(),
    methods: input.potential_payment_methods,
    reusable: content.reusable,
    items: content.items,
    invoice: content.invoice,
    payments: [],
    updatedAt: new Date(at).toISOString(),
    status: 'open',
  };
  state.links.set(link.id, link);
  state.clock.schedule(at + year, () => expireWhenDue(state, link));
  state.notify(linkEvent(state, link, 'created'));
  return { status: 201, body: { payment_link: linkReply(state, link) } };
}

type Content = Pick<Link, 'minorUnits' | 'currency' | 'reusable' | 'items' | 'invoice'>;

function ofBasket(state: QontoState, input: BasketBody): Content | { readonly reply: Reply } {
  const issues = currencyIssues(input);
  if (issues.length > 0) return { reply: unprocessable(issues) };
  const gross = grossOf(input.items, state.rounding, state.options.vatRateUnit ?? 'percent');
  if (gross <= 0n || gross > BigInt(Number.MAX_SAFE_INTEGER)) {
    const loc = ['body', 'payment_link', 'items'];
    return {
      reply: unprocessable([{ loc, msg: 'the total must be more than zero and countable', type: 'value_error' }]),
    };
  }
  const currency = input.items[0]?.unit_price.currency ?? '';
  return { minorUnits: Number(gross), currency, reusable: input.reusable, items: input.items, invoice: null };
}

const ofInvoice = (input: InvoiceBody): Content => ({
  minorUnits: minorUnitsOf(input.amount.value) ?? 0,
  currency: input.amount.currency,
  reusable: false,
  items: null,
  invoice: { id: input.invoice_id, number: input.invoice_number, debitorName: input.debitor_name },
});

const linkStatuses = ['open', 'expired', 'canceled', 'paid', 'processing'] as const;
const linkSorts = ['amount:asc', 'amount:desc', 'expiration_date:asc', 'expiration_date:desc'] as const;

function listLinks(state: QontoState, call: Call): Reply {
  const read = readPageQuery(call.query, linkStatuses, linkSorts);
  if (!read.ok) return read.reply;
  // All links live equally long, so the order of expiry is that of creation.
  const rows = [...state.links.values()];
  const { sort_by: sort = 'expiration_date:desc' } = read.value;
  if (sort.startsWith('amount')) rows.sort((a, b) => a.minorUnits - b.minorUnits);
  if (sort.endsWith(':desc')) rows.reverse();
  return pageReply('payment_links', rows, read.value, (link) => linkReply(state, link));
}

const paymentStatuses = ['open', 'pending', 'authorized', 'paid', 'canceled', 'expired', 'failed'] as const;

function listPayments(link: Link, call: Call): Reply {
  const read = readPageQuery(call.query, paymentStatuses, ['creation_date:asc', 'creation_date:desc']);
  if (!read.ok) return read.reply;
  const rows = [...link.payments];
  if (read.value.sort_by !== 'creation_date:asc') rows.reverse();
  return pageReply('payments', rows, read.value, (payment) => paymentReply(link, payment));
}

/** iDEAL has not been activated for this account; PayPal takes no more than 8,000. */
export const isEnabled = (name: MethodName, minorUnits = 0): boolean =>
  name !== 'ideal' && (name !== 'paypal' || minorUnits <= 800_000);

function listMethods(call: Call): Reply {
  const read = readQuery<{ readonly amount?: string | undefined; readonly currency?: string | undefined }>(call.query, {
    amount: optional(decimalWords(/^\d{1,15}(\.\d{1,6})?$/, () => true, 'is not a decimal number')),
    currency: optional(text({ minLength: 3, maxLength: 3 })),
  });
  if (!read.ok) return unprocessable(read.issues);
  const minorUnits = minorUnitsOf(read.value.amount ?? '0') ?? 0;
  const methods = methodTypes.map((name) => ({ name, enabled: isEnabled(name, minorUnits) }));
  return { status: 200, body: { payment_link_payment_methods: methods } };
}
