import type { Issue, Rule } from '../validation.js';
import {
  date,
  dateTime,
  integer,
  listOf,
  oneOf,
  optional,
  readBody,
  record,
  required,
  text,
  uuid,
  webAddress,
} from '../validation.js';
import type { Call, DialectRoute, Reply } from './Dialect.js';
import { amountToPay, leftForLinks, sourceOf } from './moniteBooks.js';
import { expireLink } from './moniteLife.js';
import { refusal, unprocessable, withId } from './moniteRefusals.js';
import { linkReply } from './moniteReplies.js';
import type { AccountRef, Invoice, Link, MoniteState, ObjectRef } from './moniteState.js';
import { accountOf } from './moniteState.js';
import { moniteEvent } from './moniteWebhooks.js';
import type { MethodType } from './moniteWords.js';
import { currencies, methodTypes } from './moniteWords.js';

interface CreateBody {
  readonly payment_methods: readonly MethodType[];
  readonly recipient: AccountRef;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly expires_at?: string | undefined;
  readonly invoice?: Invoice | undefined;
  readonly object?: ObjectRef | undefined;
  readonly payment_reference?: string | undefined;
  readonly return_url?: string | undefined;
}

const createBody: Rule<CreateBody> = record<CreateBody>({
  payment_methods: required(listOf(oneOf(methodTypes), { minItems: 1, unique: true })),
  recipient: required(record<AccountRef>({ id: required(uuid), type: required(oneOf(['entity', 'counterpart'])) })),
  amount: optional(integer({ minimum: 1 })),
  currency: optional(oneOf(currencies)),
  expires_at: optional(dateTime),
  invoice: optional(
    record<Invoice>({
      due_date: optional(date),
      issue_date: optional(date),
      file: optional(
        record<NonNullable<Invoice['file']>>({
          mimetype: required(text({ minLength: 1 })),
          name: required(text({ minLength: 1 })),
          url: required(webAddress),
        }),
      ),
    }),
  ),
  object: optional(record<ObjectRef>({ id: required(uuid), type: required(oneOf(['payable', 'receivable'])) })),
  payment_reference: optional(text()),
  return_url: optional(webAddress),
});

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
  const read = readBody(call.body, createBody);
  if (!read.ok) return unprocessable(read.issues);
  const input = read.value;
  const issues = [...fieldIssues(input), ...methodIssues(state, input), ...expiryIssues(state, input)];
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

/** Which fields go together: an object brings its own amount, currency, reference and invoice. */
function fieldIssues(input: CreateBody): readonly Issue[] {
  if (input.object === undefined) {
    const names = (['amount', 'currency', 'payment_reference'] as const).filter((name) => input[name] === undefined);
    return names.map((name) => ({
      loc: ['body', name],
      msg: 'field required when object is not given',
      type: 'value_error.missing',
    }));
  }
  const refused = (['currency', 'payment_reference', 'invoice'] as const).filter((name) => input[name] !== undefined);
  const issues = refused.map(
    (name): Issue => ({ loc: ['body', name], msg: 'not allowed when object is given', type: 'value_error' }),
  );
  if (input.object.type === 'payable' && input.amount !== undefined) {
    issues.push({ loc: ['body', 'amount'], msg: 'not allowed when object is a payable', type: 'value_error' });
  }
  return issues;
}

/** Methods have to be enabled first; the entity can receive only what is active in that direction. */
function methodIssues(state: MoniteState, input: CreateBody): readonly Issue[] {
  const usable = (type: MethodType): boolean =>
    state.methods.some(
      (method) =>
        method.type === type &&
        method.status === 'active' &&
        (input.recipient.type === 'counterpart' || method.direction === 'receive'),
    );
  return input.payment_methods.flatMap((type, index) =>
    usable(type)
      ? []
      : [
          {
            loc: ['body', 'payment_methods', index],
            msg: `payment method ${type} is not active for the entity`,
            type: 'value_error',
          },
        ],
  );
}

const badExpiry = (msg: string): Issue => ({ loc: ['body', 'expires_at'], msg, type: 'value_error' });

function expiryIssues(state: MoniteState, { expires_at: expiresAt }: CreateBody): readonly Issue[] {
  if (expiresAt === undefined) return [];
  const ahead = Date.parse(expiresAt) - state.clock.now();
  if (ahead <= 0) return [badExpiry('must be in the future')];
  return ahead > 70 * day ? [badExpiry('must be at most 70 days ahead')] : [];
}

/** What a link asks for, wherever it comes from. */
interface Content {
  readonly amount: number;
  readonly currency: string;
  readonly reference: string | null;
  readonly dueDate: string | null;
}

function fromObject(state: MoniteState, input: CreateBody, ref: ObjectRef): Reply | Content {
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
