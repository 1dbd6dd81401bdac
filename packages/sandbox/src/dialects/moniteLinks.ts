import { readBody } from '../validation.js';
import type { Call, DialectRoute, Reply } from './Dialect.js';
import { amountToPay, leftForLinks, sourceOf } from './moniteBooks.js';
import { expireLink } from './moniteLife.js';
import type { CreateLinkBody } from './moniteLinkBody.js';
import { createLinkBody, createLinkIssues } from './moniteLinkBody.js';
import { refusal, unprocessable, withId } from './moniteRefusals.js';
import { linkReply } from './moniteReplies.js';
import type { Link, MoniteState, ObjectRef } from './moniteState.js';
import { accountOf } from './moniteState.js';
import { moniteEvent } from './moniteWebhooks.js';

const day = 86_400_000;

export function linkRoutes(state: MoniteState): readonly DialectRoute[] {
  const withLink = (call: Call, answer: (link: Link) => Reply): Reply =>
    withId(call, 'payment_link_id', (id) => {
      const link = state.links.get(id);
      return link ? answer(link) : refusal(404, `Payment link ${id} not found`);
    });
  return [
    { name: 'createLink', method: 'POST', path: '/payment_links', answer: (call) => createLink(state, call) },
    {
      name: 'getLink',
      method: 'GET',
      path: '/payment_links/:payment_link_id',
      answer: (call) => withLink(call, (link) => ({ status: 200, body: linkReply(state, link) })),
    },
    {
      name: 'expireLink',
      method: 'POST',
      path: '/payment_links/:payment_link_id/expire',
      answer: (call) =>
        withLink(call, (link) => {
          if (link.status !== 'created') return refusal(409, `Payment link is ${link.status} and cannot be expired`);
          expireLink(state, link);
          return { status: 200, body: linkReply(state, link) };
        }),
    },
  ];
}

function createLink(state: MoniteState, call: Call): Reply {
  const read = readBody(call.body, createLinkBody);
  if (!read.ok) return unprocessable(read.issues);
  const input = read.value;
  const issues = createLinkIssues(state, input);
  if (issues.length > 0) return unprocessable(issues);

  if (!accountOf(state, input.recipient))
    return refusal(404, `Recipient ${input.recipient.type} ${input.recipient.id} not found`);
  const content = input.object
    ? fromObject(state, input, input.object)
    : {
        amount: input.amount ?? 0,
        currency: input.currency ?? '',
        dueDate: null,
        reference: input.payment_reference ?? null,
      };
  if ('status' in content) return content;

  const at = state.clock.iso();
  const link: Link = {
    id: state.store.id('monite.link'),
    amount: content.amount,
    currency: content.currency,
    expiresAt: expiryOf(state, input.expires_at, content.dueDate),
    methods: input.payment_methods,
    recipient: input.recipient,
    object: input.object ?? null,
    invoice: input.invoice ?? null,
    reference: content.reference,
    returnUrl: input.return_url ?? null,
    intent: {
      id: state.store.id('monite.intent'),
      createdAt: at,
      updatedAt: at,
      status: 'created',
      selectedMethod: null,
      underWay: false,
      history: [{ id: state.store.id('monite.history'), at, status: 'created' }],
    },
    status: 'created',
  };
  state.links.set(link.id, link);
  state.clock.schedule(Date.parse(link.expiresAt), () => {
    if (link.status === 'created') expireLink(state, link);
  });
  state.notify(moniteEvent(state, 'payment_link', 'created', link.id, link.status));
  return { status: 201, body: linkReply(state, link) };
}

/** What a link asks for, wherever it comes from. */
interface Content {
  readonly amount: number;
  readonly currency: string;
  readonly reference: string | null;
  readonly dueDate: string | null;
}

function fromObject(state: MoniteState, input: CreateLinkBody, ref: ObjectRef): Reply | Content {
  const source = sourceOf(state, ref);
  if (!source) return refusal(404, `${ref.type} ${ref.id} not found`);
  const content = { currency: source.total.currency, reference: source.number, dueDate: source.dueDate };
  const toPay = amountToPay(state, source);
  if (toPay === 0) return refusal(409, `${ref.type} ${ref.id} is paid already`);
  if (ref.type === 'payable') return { ...content, amount: toPay };
  const left = leftForLinks(state, source);
  if (input.amount !== undefined && input.amount > left) {
    const msg = `must be at most ${left}, what is left to pay without active links`;
    return unprocessable([{ loc: ['body', 'amount'], msg, type: 'value_error' }]);
  }
  if (left === 0) return refusal(409, `Active payment links cover all that is left to pay of receivable ${ref.id}`);
  return { ...content, amount: input.amount ?? left };
}

/** To the second, in UTC. By default a stored invoice's due date + 30 days, else creation + 30 days; never more than 70 days ahead and never in the past. */
function expiryOf(state: MoniteState, asked: string | undefined, dueDate: string | null): string {
  const now = state.clock.now();
  const afterDue = dueDate === null ? now : Date.parse(dueDate);
  const byDefault = Math.min(Math.max(afterDue, now) + 30 * day, now + 70 * day);
  const at = asked === undefined ? byDefault : Date.parse(asked);
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
