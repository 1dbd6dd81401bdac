import {
  type CreateLinkInput,
  type ItemRounding,
  moneyToDecimal,
  type PaymentLink,
  type PaymentLinksClient,
  totalsOf,
} from '@paylinks/core';
import { paymentLinksClientChecks } from '@paylinks/core/testing';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { describedBy } from '../../../../testing/openapi/conformance.js';
import { createQontoClient, type QontoClientOptions } from './index.js';

const input: CreateLinkInput = {
  items: [
    { title: 'Audit', quantity: '1', unitPrice: { minorUnits: 1099, currency: 'EUR' }, vatPercent: '21' },
    {
      title: 'Book',
      quantity: '2.5',
      unitPrice: { minorUnits: 333, currency: 'EUR' },
      vatPercent: '5.5',
      type: 'good',
    },
    { title: 'Stamp', quantity: '3', unitPrice: { minorUnits: 116, currency: 'EUR' }, vatPercent: '0' },
  ],
  paymentMethods: ['credit_card', 'paypal'],
};
const invoice: CreateLinkInput = {
  source: { type: 'invoice', id: 'b2a5b2f0-5c35-4c0f-9d4e-1c2d3e4f5a6b', number: 'F-2026-9' },
  amount: { minorUnits: 9990, currency: 'EUR' },
  payerName: 'ACME',
  paymentMethods: ['credit_card'],
};

function clientOf(sandbox: Sandbox, options: Partial<QontoClientOptions> = {}): PaymentLinksClient {
  // Ids that are no ids break the contract on purpose, as long as they are refused.
  const watched = { baseUrl: sandbox.urls.qonto, requests: 'accepted' } as const;
  return createQontoClient({
    apiUrl: sandbox.urls.qonto,
    getToken: async () => sandbox.credentials.qonto.token,
    stagingToken: sandbox.credentials.qonto.stagingToken,
    fetch: describedBy('qonto').watch(sandbox.fetch, watched),
    ...options,
  });
}

describe.each([
  ['as its pages show it', {}, {}],
  ['as clients in the field know it', { linkBody: 'wrapped', requireStagingToken: true }, {}],
  ['with rates as fractions', { vatRateUnit: 'fraction' }, { vatRateUnit: 'fraction' }],
] as const)('the promises of every client, over Qonto %s', (_what, qonto, options) => {
  const make = (): PaymentLinksClient => clientOf(createSandbox({ qonto }), options);
  const checks = paymentLinksClientChecks(make, { sources: invoice.source ? [invoice.source] : [] });
  it.each(checks.map((check) => [check.name, check] as const))('%s', async (_name, check) => {
    await expect(check.run()).resolves.toBeUndefined();
  });
});

describe('a link of Qonto', () => {
  let sandbox: Sandbox;
  let client: PaymentLinksClient;
  beforeEach(() => {
    sandbox = createSandbox({ now: '2026-11-20T09:00:00Z' });
    client = clientOf(sandbox);
  });
  const statusOf = async (id: string): Promise<unknown[]> => {
    const { status, money, canExpire, canExpireReason } = await client.getLink(id);
    return [status, money, canExpire, canExpireReason];
  };
  const story = async (id: string): Promise<string[]> =>
    (await client.getLinkTimeline(id)).map(({ type, at }) => `${type} ${at.slice(11, 19)}`);

  it('goes from open over processing to paid, and its timeline tells how', async () => {
    const { id } = await client.createLink(input);
    expect(await statusOf(id)).toEqual(['open', 'none', true, null]);
    sandbox.control.advanceTime(60_000);
    sandbox.control.pay(id);
    expect(await statusOf(id)).toEqual(['processing', 'pending', false, 'attempt_running']);
    sandbox.control.advanceTime(3000);
    expect(await statusOf(id)).toEqual(['paid', 'received', false, 'final']);
    expect(await story(id)).toEqual(['paid 09:01:02', 'processing 09:01:00', 'created 09:00:00']);
    const { items } = await client.listLinkPayments(id);
    expect(items.map(({ status, payerEmail }) => [status, payerEmail])).toEqual([['paid', 'payer@example.com']]);
  });

  it('stays open after a failed attempt', async () => {
    const { id } = await client.createLink(input);
    sandbox.control.failPayment(id);
    expect(await statusOf(id)).toEqual(['open', 'none', true, null]);
    expect(await story(id)).toEqual(['attempt_failed 09:00:00', 'created 09:00:00']);
  });

  it('expires at its deadline, and says why', async () => {
    const { id, expiresAt } = await client.createLink(input);
    expect(expiresAt).toBe('2027-11-20T09:00:00.000Z');
    sandbox.control.advanceTime(366 * 86_400_000);
    expect(await statusOf(id)).toEqual(['expired', 'none', false, 'final']);
    expect((await client.getLinkTimeline(id))[0]).toMatchObject({ type: 'expired', reason: 'deadline', at: expiresAt });
  });

  it('that may be used again stays open and counts what was paid', async () => {
    const { id, amount } = await client.createLink({ ...input, reusable: true });
    expect((await client.getLink(id)).payments).toEqual({ count: 0, received: { minorUnits: 0, currency: 'EUR' } });
    sandbox.control.pay(id, { arrivesAfterMs: 0 });
    sandbox.control.pay(id, { arrivesAfterMs: 0 });
    sandbox.control.failPayment(id);
    const received = { minorUnits: amount.minorUnits * 2, currency: 'EUR' };
    expect(await client.getLink(id)).toMatchObject({
      status: 'open',
      canExpire: true,
      payments: { count: 2, received },
    });
    expect(await client.expireLink(id)).toMatchObject({ status: 'canceled', payments: { count: 2, received } });
  });

  it('of an invoice belongs to it and to the one who pays', async () => {
    expect(await client.createLink(invoice)).toMatchObject({
      amount: { minorUnits: 9990, currency: 'EUR' },
      createdFrom: 'source',
      source: { type: 'invoice', id: invoice.source?.id, number: 'F-2026-9' },
      payer: { name: 'ACME' },
      reusable: false,
      items: [],
    });
  });

  it('cannot be ended twice, nor once somebody is paying', async () => {
    const ended = await client.createLink(input);
    await client.expireLink(ended.id);
    await expect(client.expireLink(ended.id)).rejects.toMatchObject({ code: 'conflict' });
    const paying = await client.createLink(input);
    sandbox.control.pay(paying.id);
    await expect(client.expireLink(paying.id)).rejects.toMatchObject({ code: 'conflict' });
    expect(await statusOf(paying.id)).toEqual(['processing', 'pending', false, 'attempt_running']);
  });

  it('shows a word that nobody knows, and offers nothing', async () => {
    client = clientOf(sandbox, { fetch: sandbox.fetch });
    const { id } = await client.createLink(input);
    sandbox.control.setStatus(id, { link: 'awaiting_oracle', payment: 'charged_back' });
    expect(await client.getLink(id)).toMatchObject({
      status: 'unknown',
      rawStatus: 'awaiting_oracle',
      canExpire: false,
    });
    expect((await client.listLinkPayments(id)).items[0]).toMatchObject({
      status: 'unknown',
      rawStatus: 'charged_back',
    });
  });
});

const create = (
  client: PaymentLinksClient,
  basket: readonly { title: string; quantity: string; minorUnits: number; vatPercent: string }[],
) => {
  const items = basket.map(({ minorUnits, ...rest }) => ({
    ...rest,
    unitPrice: { minorUnits, currency: 'EUR' as const },
  }));
  return client
    .createLink({ items, paymentMethods: ['credit_card'] })
    .then((link): [PaymentLink, typeof items] => [link, items]);
};

describe('the total of a basket', () => {
  const modes = ['half_up', 'half_even', 'down', 'up'] as const;
  const rules = (['line', 'rate', 'total', 'unit_gross'] as const).flatMap((per) =>
    modes.map((mode): ItemRounding => ({ per, mode })),
  );
  const item = record({
    title: constantFrom('Audit', 'Book'),
    quantity: constantFrom('1', '2', '3', '1.5', '0.333'),
    minorUnits: integer({ min: 100, max: 500_000 }),
    vatPercent: constantFrom('21', '5.5', '0', '19.6'),
  });
  const baskets = array(item, { minLength: 1, maxLength: 4 });
  it.each(rules.map((rule) => [rule.per, rule.mode, rule] as const))(
    'is the one that was shown, where the rule is told: per %s, %s',
    async (_per, _mode, rounding) => {
      const client = clientOf(createSandbox({ rounding }), { vatRounding: rounding });
      const { create: modesOfCreate } = await client.getCapabilities();
      expect(modesOfCreate[0]?.items?.rounding).toEqual(rounding);
      await assert(
        asyncProperty(baskets, async (basket) => {
          const [link, items] = await create(client, basket);
          return totalsOf(items, 'EUR', rounding).gross.minorUnits === link.amount.minorUnits;
        }),
        { numRuns: 25 },
      );
    },
  );

  it.each(rules.filter(({ mode }) => mode.startsWith('half')).map((rule) => [rule.per, rule.mode, rule] as const))(
    'lies in the range that was shown, where it is not: per %s, %s',
    async (_per, _mode, rounding) => {
      const client = clientOf(createSandbox({ rounding }));
      await assert(
        asyncProperty(baskets, async (basket) => {
          const [{ amount }, items] = await create(client, basket);
          const { least, greatest } = totalsOf(items, 'EUR', null);
          return least.gross.minorUnits <= amount.minorUnits && amount.minorUnits <= greatest.gross.minorUnits;
        }),
        { numRuns: 25 },
      );
    },
  );

  it('comes back with the basket as it was asked for', async () => {
    const { items } = await clientOf(createSandbox()).createLink(input);
    expect(
      items.map(({ title, quantity, unitPrice, vatPercent }) => ({ title, quantity, unitPrice, vatPercent })),
    ).toEqual(
      input.items?.map(({ title, quantity, unitPrice, vatPercent }) => ({ title, quantity, unitPrice, vatPercent })),
    );
  });

  it('is far off, and shown so, where percent is taken for a fraction', async () => {
    const client = clientOf(createSandbox(), { vatRateUnit: 'fraction' });
    const [item1] = input.items ?? [];
    const { amount } = await client.createLink({ ...input, items: item1 ? [item1] : [] } as CreateLinkInput);
    expect(amount.minorUnits).not.toBe(1330);
  });
});

describe('the connection of Qonto', () => {
  it('goes from nothing to enabled, and links can be made then', async () => {
    const sandbox = createSandbox({ qonto: { connection: null } });
    const client = clientOf(sandbox);
    expect(await client.getConnection()).toMatchObject({ status: 'not_connected', bankAccountId: null });
    await expect(client.createLink(input)).rejects.toMatchObject({ code: 'forbidden' });
    const { bankAccountId } = sandbox.credentials.qonto;
    const asked = { callbackUrl: 'https://app.example.com/cb', bankAccountId, phoneNumber: '+33600000000' };
    const begun = await client.connect({
      ...asked,
      businessDescription: 'We sell bicycles and repair them. '.repeat(3),
    });
    expect([begun.status, begun.bankAccountId]).toEqual(['not_connected', bankAccountId]);
    expect(begun.continueUrl).toMatch(/^https:/);
    for (const status of ['pending', 'enabled', 'disabled'] as const) {
      sandbox.control.connection(status);
      expect((await client.getConnection()).status).toBe(status);
    }
    sandbox.control.connection('enabled');
    expect((await client.createLink(input)).status).toBe('open');
  });
});

describe('what a reader sees while others create', () => {
  it('misses none of ten thousand that were there, and sees none twice, in every order', {
    timeout: 300_000,
  }, async () => {
    const sandbox = createSandbox();
    const client = clientOf(sandbox, { fetch: sandbox.fetch });
    const { token } = sandbox.credentials.qonto;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    // Ten thousand creates are not what is tested here: the shortest way.
    const make = async (minorUnits: number): Promise<string> => {
      const amount = { value: moneyToDecimal({ minorUnits, currency: 'EUR' }), currency: 'EUR' };
      const link = { invoice_id: invoice.source?.id, invoice_number: 'F-1', debitor_name: 'ACME', amount };
      const body = JSON.stringify({ payment_link: { ...link, potential_payment_methods: ['credit_card'] } });
      const reply = await sandbox.fetch(`${sandbox.urls.qonto}/v2/payment_links`, { method: 'POST', headers, body });
      return ((await reply.json()) as { payment_link: { id: string } }).payment_link.id;
    };
    const before = new Set<string>();
    for (let count = 0; count < 10_000; count += 1) before.add(await make(1 + ((count * 7919) % 997)));
    for (const by of ['amount', 'expiresAt'] as const) {
      for (const direction of ['asc', 'desc'] as const) {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await client.listLinks({ limit: 100, sort: { by, direction }, cursor });
          seen.push(...page.items.map(({ id }) => id));
          cursor = page.nextCursor ?? undefined;
          await make(1);
          await make(100_000);
        } while (cursor !== undefined);
        const all = new Set(seen);
        expect([by, direction, seen.length - all.size]).toEqual([by, direction, 0]);
        expect([by, direction, [...before].filter((id) => !all.has(id)).length]).toEqual([by, direction, 0]);
      }
    }
  });

  it('sees only what was filtered for', async () => {
    const sandbox = createSandbox();
    const client = clientOf(sandbox);
    const [one, two] = [await client.createLink(input), await client.createLink(input)];
    sandbox.control.pay(two.id, { arrivesAfterMs: 0 });
    await client.expireLink((await client.createLink(input)).id);
    const list = async (status: PaymentLink['status'][]): Promise<string[]> =>
      (await client.listLinks({ status })).items.map(({ id }) => id).sort();
    expect(await list(['open'])).toEqual([one.id]);
    expect(await list(['open', 'paid'])).toEqual([one.id, two.id].sort());
    expect((await client.listLinks()).totalCount).toBe(3);
  });
});

describe('a create whose reply is lost', () => {
  const attempt = { verb: 'createLink', input, idempotencyKey: 'attempt-1' } as const;

  it('is found again, and the same key gives the same link', async () => {
    const sandbox = createSandbox();
    const client = clientOf(sandbox, { fetch: sandbox.fetch });
    const startedAt = new Date().toISOString();
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    const key = { idempotencyKey: 'attempt-1' };
    await expect(client.createLink(input, key)).rejects.toMatchObject({ code: 'outcome_unknown', ...key });
    await client.createLink({ ...input, reusable: true });
    const { found, certain } = await client.lookUpAttempt({ ...attempt, startedAt });
    expect([found.length, certain]).toEqual([1, false]);
    expect((await client.createLink(input, key)).id).toBe(found[0]?.id);
    expect(sandbox.control.links()).toHaveLength(2);
  });

  it('is not found where nothing was made', async () => {
    const sandbox = createSandbox();
    const client = clientOf(sandbox, { fetch: sandbox.fetch });
    await client.createLink(invoice);
    const startedAt = new Date().toISOString();
    sandbox.control.faults([{ route: 'createLink', drop: 'before' }]);
    await expect(client.createLink(input)).rejects.toMatchObject({ code: 'outcome_unknown' });
    expect(await client.lookUpAttempt({ ...attempt, startedAt })).toEqual({ found: [], certain: false });
  });
});
