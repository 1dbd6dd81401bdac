import { describe, expect, it } from 'vitest';
import {
  type Capabilities,
  checkCreateLinkInput,
  definePaymentLinksClient,
  type PaymentLink,
  type PaymentLinksClient,
  type PaymentLinksClientMethods,
  PaymentLinksError,
} from '../index.js';
import { capabilitiesFixture, paymentLinkFixture, paymentLinksClientChecks, paymentMethodsFixture } from './index.js';

const rules = capabilitiesFixture();

/** A whole provider in memory, written as a host would write its own. */
function memoryMethods(): Pick<
  PaymentLinksClientMethods,
  'createLink' | 'getLink' | 'expireLink' | 'lookUpAttempt' | 'listPaymentMethods' | 'listLinks'
> {
  const links = new Map<string, { link: PaymentLink; key: string | undefined }>();
  const find = (id: string): PaymentLink => {
    const found = links.get(id);
    if (found === undefined) throw new PaymentLinksError({ code: 'not_found', message: `No link ${id}.` });
    return found.link;
  };
  return {
    async createLink(value, options) {
      const { input } = checkCreateLinkInput(value, rules, Date.now());
      const id = `link-${links.size}`;
      const link = paymentLinkFixture({
        id,
        ...(input.amount && { amount: input.amount }),
        paymentMethods: input.paymentMethods ?? [],
        reference: input.reference ?? null,
        returnUrl: input.returnUrl ?? null,
        expiresAt: input.expiresAt ?? null,
      });
      links.set(id, { link, key: options?.idempotencyKey });
      return link;
    },
    getLink: async (id, options) => {
      await Promise.resolve();
      options?.signal?.throwIfAborted();
      return find(id);
    },
    async expireLink(id) {
      if (!find(id).canExpire) throw new PaymentLinksError({ code: 'conflict', message: 'It has ended.' });
      const link: PaymentLink = { ...find(id), status: 'expired', canExpire: false, canExpireReason: 'final' };
      links.set(id, { link, key: undefined });
      return link;
    },
    async lookUpAttempt(attempt) {
      const found = [...links.values()].filter(({ key }) => key === attempt.idempotencyKey).map(({ link }) => link);
      return { found, certain: true } as never;
    },
    listPaymentMethods: async () => paymentMethodsFixture(),
    async listLinks(query = {}) {
      const { limit = 20, cursor = '0', status, sourceId, customerId, sort } = query;
      const start = Number(cursor);
      if (
        [status, sourceId, customerId, sort].some((part) => part !== undefined) ||
        limit < 1 ||
        limit > 100 ||
        limit % 1
      ) {
        throw new PaymentLinksError({ code: 'invalid_input', message: 'Not offered.' });
      }
      const items = [...links.values()].slice(start, start + limit).map(({ link }) => link);
      return { items, nextCursor: start + limit < links.size ? String(start + limit) : null, totalCount: links.size };
    },
  };
}

type Change = (honest: ReturnType<typeof memoryMethods>) => Partial<PaymentLinksClientMethods>;
const { can: _, ...described } = rules;
const honestCapabilities: Omit<Capabilities, 'can'> = described;

const withChange =
  (change: Change, capabilities: Partial<Capabilities> = {}): (() => PaymentLinksClient) =>
  () => {
    const honest = memoryMethods();
    return definePaymentLinksClient({
      capabilities: { ...honestCapabilities, ...capabilities },
      ...honest,
      ...change(honest),
    });
  };

const failures = async (make: () => PaymentLinksClient): Promise<string[]> => {
  const failed: string[] = [];
  for (const { name, run } of paymentLinksClientChecks(make)) await run().catch(() => failed.push(name));
  return failed;
};

describe('a client that keeps the contract', () => {
  const checks = paymentLinksClientChecks(withChange(() => ({})));
  it.each(checks.map((check) => [check.name, check] as const))('passes: %s', async (_name, check) => {
    await expect(check.run()).resolves.toBeUndefined();
  });

  it('passes with nothing but reading a link', async () => {
    const { getLink } = memoryMethods();
    expect(await failures(() => definePaymentLinksClient({ capabilities: { provider: 'mine' }, getLink }))).toEqual([]);
  });
});

const link = (change: (link: PaymentLink) => unknown): Change => {
  return ({ createLink }) => ({ createLink: async (...args) => change(await createLink(...args)) as PaymentLink });
};

describe('a client with one defect is caught', () => {
  const defects: readonly (readonly [string, Change, Partial<Capabilities>?])[] = [
    [
      'an amount 100 times too large',
      link((l) => ({ ...l, amount: { ...l.amount, minorUnits: l.amount.minorUnits * 100 } })),
    ],
    ['another currency', link((l) => ({ ...l, amount: { ...l.amount, currency: 'USD' } }))],
    ['a field left out', link(({ reference: _reference, ...rest }) => rest)],
    ['a field that is undefined', link((l) => ({ ...l, payer: undefined }))],
    ['a Date in an entity', link((l) => ({ ...l, expiresAt: new Date(l.expiresAt ?? 0) }))],
    ['an instant without Z', link((l) => ({ ...l, createdAt: '2026-11-20T09:00:00+01:00' }))],
    ['a script for an address', link((l) => ({ ...l, url: 'javascript:alert(1)' }))],
    ['another expiry', link((l) => ({ ...l, expiresAt: '2026-12-24T00:00:00.000Z' }))],
    ['a new link that reads paid', link((l) => ({ ...l, status: 'paid', canExpire: false, canExpireReason: 'final' }))],
    ['a status that nobody knows', link((l) => ({ ...l, status: 'sleeping' }))],
    ['a method dropped', link((l) => ({ ...l, paymentMethods: ['card'] }))],
    ['one link for two creates', link((l) => ({ ...l, id: 'always-the-same' }))],
    ['no refusal of bad input', () => ({ createLink: async () => paymentLinkFixture() })],
    ['a look-up that finds nothing', () => ({ lookUpAttempt: async () => ({ found: [], certain: false }) as never })],
    ['an unknown link that is found', () => ({ getLink: async (id) => paymentLinkFixture({ id }) })],
    ['an unknown id that is unexpected', () => ({ getLink: () => Promise.reject(new Error('404')) })],
    ['an abort that is not listened to', ({ getLink }) => ({ getLink: (id) => getLink(id) })],
    ['an expire that does not end the link', ({ getLink }) => ({ expireLink: (id) => getLink(id) })],
    [
      'methods that contradict themselves',
      () => ({ listPaymentMethods: async () => [{ type: 'card', name: null, usable: true, reason: 'inactive' }] }),
    ],
    [
      'a method that is listed twice',
      () => ({ listPaymentMethods: async () => [...paymentMethodsFixture(), ...paymentMethodsFixture()] }),
    ],
    [
      'a list that repeats its pages',
      ({ listLinks }) => ({ listLinks: async (query) => listLinks({ ...query, cursor: undefined }) }),
    ],
    [
      'a list that ignores a filter',
      ({ listLinks }) => ({ listLinks: async ({ cursor, limit } = {}) => listLinks({ cursor, limit }) }),
    ],
    ['permission to create without a mode', () => ({}), { create: [] }],
    ['decimals beyond ISO 4217', () => ({}), { maxDecimals: { JPY: 2 } }],
    ['no keys and no look-up', () => ({ lookUpAttempt: undefined }) as never],
    ['keys without a time', () => ({}), { idempotency: { by: 'provider', ttlMs: null, onChangedInput: 'replay' } }],
    ['a status filter without words', () => ({}), { links: { ...rules.links, filters: ['status'] } }],
  ];
  const cases = defects.map(([name, change, capabilities = {}]) => [name, change, capabilities] as const);
  it.each(cases)('%s', async (_name, change, capabilities) => {
    expect(await failures(withChange(change, capabilities))).not.toEqual([]);
  });
});
