import { checkedUrl, isPaymentLinksError, type PaymentLinksClient, type RecordPaymentInput } from '@paylinks/core';
import { createSandbox, type Sandbox, type SandboxProvider } from '@paylinks/sandbox';
import { describe, expect, it } from 'vitest';
import { sandboxClient, sandboxInput, sandboxProviders } from '../providers/sandboxClients.js';
import { handled } from '../server/handled.js';
import { hostileIds, hostileStrings } from './hostileStrings.js';

/** With the provider's client in the page, and with a server between them. */
const ways = sandboxProviders.flatMap((provider) => [
  [provider, 'asked by its client', (sandbox: Sandbox) => sandboxClient(provider, sandbox)] as const,
  [
    provider,
    'asked through a server',
    (sandbox: Sandbox) =>
      handled({ provider, sandbox, handler: { cacheMs: 0, callsPerSecond: Number.POSITIVE_INFINITY } }).page,
  ] as const,
]);
type Make = (sandbox: Sandbox) => PaymentLinksClient;

/** What a call has asked the provider, and the error that it ended with. */
async function asked({ control }: Sandbox, call: () => Promise<unknown>) {
  const before = control.requests().length;
  let result: unknown;
  let error: unknown;
  try {
    result = await call();
  } catch (thrown) {
    error = thrown;
  }
  return { requests: control.requests().slice(before), result, error };
}

const byId: Readonly<Record<string, (client: PaymentLinksClient, id: string) => Promise<unknown>>> = {
  getLink: (client, id) => client.getLink(id),
  expireLink: (client, id) => client.expireLink(id),
  listLinkPayments: (client, id) => client.listLinkPayments(id),
  getLinkTimeline: (client, id) => client.getLinkTimeline(id),
  getRecord: (client, id) => client.getRecord(id),
  updateRecord: (client, id) => client.updateRecord(id, { paymentMethod: 'cash' }),
  startRecord: (client, id) => client.startRecord(id),
  completeRecord: (client, id) => client.completeRecord(id, { paidAt: '2026-01-15T12:00:00Z' }),
  cancelRecord: (client, id) => client.cancelRecord(id),
};

describe.each(ways)('an id that is none, %s %s', (_provider, _way, make: Make) => {
  it.each(Object.entries(byId))('%s: stays in its place in the path, or is asked of nobody', async (_verb, call) => {
    const sandbox = createSandbox();
    const client = make(sandbox);
    const plain = 'an-id-like-any';
    const places = (await asked(sandbox, () => call(client, plain))).requests.map(
      ({ method, path }) => `${method} ${path}`,
    );
    for (const id of hostileIds) {
      const { requests, error, result } = await asked(sandbox, () => call(client, id));
      expect([id, isPaymentLinksError(error), result]).toEqual([id, true, undefined]);
      for (const { method, path } of requests) {
        expect(places).toContain(`${method} ${path.replace(encodeURIComponent(id), plain)}`);
      }
    }
  });
});

type Fields = Readonly<Record<string, (text: string) => Readonly<Record<string, unknown>>>>;
const common: Fields = { paymentMethods: (text) => ({ paymentMethods: [text] }) };
const item = { title: 'Audit', quantity: '1', unitPrice: { minorUnits: 1000, currency: 'EUR' }, vatPercent: '0' };
/** Every field of a create that takes a text. */
const fields: Readonly<Record<SandboxProvider, Fields>> = {
  monite: {
    ...common,
    reference: (reference) => ({ reference }),
    returnUrl: (returnUrl) => ({ returnUrl }),
    expiresAt: (expiresAt) => ({ expiresAt }),
    'recipient.id': (id) => ({ recipient: { type: 'counterpart', id } }),
    'invoice.file.name': (name) => ({
      invoice: { file: { name, mimetype: 'application/pdf', url: 'https://a.example/b' } },
    }),
    'invoice.file.mimetype': (mimetype) => ({ invoice: { file: { name: 'a', mimetype, url: 'https://a.example/b' } } }),
    'invoice.file.url': (url) => ({ invoice: { file: { name: 'a', mimetype: 'application/pdf', url } } }),
    'invoice.dueDate': (dueDate) => ({ invoice: { dueDate } }),
  },
  qonto: {
    ...common,
    'items.title': (title) => ({ items: [{ ...item, title }] }),
    'items.description': (description) => ({ items: [{ ...item, description }] }),
    'items.quantity': (quantity) => ({ items: [{ ...item, quantity }] }),
    'items.vatPercent': (vatPercent) => ({ items: [{ ...item, vatPercent }] }),
    'items.measureUnit': (measureUnit) => ({ items: [{ ...item, measureUnit }] }),
    'source.id': (id) => ({ ...invoice, source: { type: 'invoice', id, number: 'F-1' } }),
    'source.number': (number) => ({ ...invoice, source: { type: 'invoice', id: invoiceId, number } }),
    payerName: (payerName) => ({ ...invoice, payerName }),
  },
  commet: {
    description: (description) => ({ description }),
    customerId: (customerId) => ({ customerId }),
    returnUrl: (returnUrl) => ({ returnUrl }),
    'metadata value': (order) => ({ metadata: { order } }),
    'metadata name': (name) => ({ metadata: Object.fromEntries([[name, 'value']]) }),
  },
};
const invoiceId = 'b2a5b2f0-5c35-4c0f-9d4e-1c2d3e4f5a6b';
const invoice = {
  items: undefined,
  amount: item.unitPrice,
  payerName: 'ACME',
  source: { type: 'invoice', id: invoiceId, number: 'F-1' },
};

describe.each(ways)('a text that is more than text, %s %s', (provider, _way, make: Make) => {
  it.each(Object.entries(fields[provider]))('in %s arrives as it is, or nothing is sent', async (_field, inputWith) => {
    const sandbox = createSandbox();
    const client = make(sandbox);
    let arrived = 0;
    for (const text of hostileStrings) {
      const input = { ...sandboxInput(provider), ...inputWith(text) } as ReturnType<typeof sandboxInput>;
      const { requests, error, result } = await asked(sandbox, () => client.createLink(input));
      const posts = requests.filter(({ method }) => method === 'POST');
      expect([text, posts.length <= 1, posts.every(({ body }) => isIn(body, text))]).toEqual([text, true, true]);
      expect([text, isPaymentLinksError(error)]).toEqual([text, result === undefined]);
      arrived += result === undefined ? 0 : 1;
    }
    expect(sandbox.control.links()).toHaveLength(arrived);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('in a list asks for the list and for nothing else', async () => {
    const sandbox = createSandbox();
    const client = make(sandbox);
    const lists: Readonly<Record<string, (text: string) => Promise<unknown>>> = {
      cursor: (cursor) => client.listLinks({ cursor }),
      sourceId: (text) => client.listLinks({ sourceId: [text] }),
      customerId: (customerId) => client.listLinks({ customerId }),
      'records by source': (text) => client.listRecords({ sourceId: [text] }),
      'records by method': (paymentMethod) => client.listRecords({ paymentMethod }),
    };
    for (const list of Object.values(lists)) {
      for (const text of hostileStrings) {
        const { requests, error, result } = await asked(sandbox, () => list(text));
        expect([text, isPaymentLinksError(error)]).toEqual([text, result === undefined]);
        for (const { method, path } of requests) {
          expect([text, method, /^\/[a-z_/0-9]+$/.test(path.split('?')[0] ?? '')]).toEqual([text, 'GET', true]);
        }
      }
    }
  });
});

it('a record takes a text as it is, or refuses it', async () => {
  const sandbox = createSandbox();
  const client = sandboxClient('monite', sandbox);
  const { id } = sandbox.control.addSource({ type: 'receivable', total: { minorUnits: 10_000, currency: 'EUR' } });
  const input = { amount: { minorUnits: 100, currency: 'EUR' }, source: { type: 'receivable', id } } as const;
  const inputs: Readonly<Record<string, (text: string) => RecordPaymentInput>> = {
    source: (text) => ({ ...input, source: { type: 'receivable', id: text } }),
    paymentMethod: (paymentMethod) => ({ ...input, paymentMethod }),
    paymentIntentId: (paymentIntentId) => ({ ...input, paymentIntentId }),
    paymentIntentStatus: (paymentIntentStatus) => ({ ...input, paymentIntentStatus }),
    paidAt: (paidAt) => ({ ...input, paidAt }),
    entityUserId: (entityUserId) => ({ ...input, entityUserId }),
  };
  for (const inputWith of Object.values(inputs)) {
    for (const text of hostileStrings) {
      const { requests, error, result } = await asked(sandbox, () => client.createRecord(inputWith(text)));
      const posts = requests.filter(({ method }) => method === 'POST');
      expect([text, posts.every(({ body }) => isIn(body, text))]).toEqual([text, true]);
      expect([text, isPaymentLinksError(error)]).toEqual([text, result === undefined]);
    }
  }
});

/** As it is, or as what it means: an address, a number. Nothing may be said by leaving it out, and `__proto__` names nothing in JavaScript. */
function isIn(body: unknown, text: string): boolean {
  if (text.trim() === '' || text === '__proto__') return true;
  const words = textsIn(body);
  const isNumber = /^\d+$/.test(text);
  return words.some(
    (word) => word === text || word === checkedUrl(text) || (isNumber && Number(word) === Number(text)),
  );
}

/** Every text of a JSON body, names among them. */
function textsIn(body: unknown): string[] {
  if (typeof body === 'string') return [body];
  if (Array.isArray(body)) return body.flatMap(textsIn);
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) => [name, ...textsIn(value)]);
}
