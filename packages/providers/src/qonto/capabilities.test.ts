import { describe, expect, it } from 'vitest';
import { clientFor, linkId, wireLink } from '../../../../testing/providers/qontoWire.js';

const methods = (enabled: readonly string[]): object => ({
  payment_link_payment_methods: ['credit_card', 'ideal', 'paypal'].map((name) => ({
    name,
    enabled: enabled.includes(name),
  })),
});

describe('payment methods', () => {
  it('say why one cannot be used: switched off, or not for this amount', async () => {
    const { client, sent } = clientFor(({ query }) =>
      methods(query.has('amount') ? ['credit_card'] : ['credit_card', 'ideal']),
    );
    const amount = { minorUnits: 1_000_050, currency: 'EUR' } as const;
    expect(await client.listPaymentMethods({ amount })).toEqual([
      { type: 'credit_card', name: null, usable: true, reason: null },
      { type: 'ideal', name: null, usable: false, reason: 'amount' },
      { type: 'paypal', name: null, usable: false, reason: 'inactive' },
    ]);
    expect(sent.map(({ query }) => query.toString())).toEqual(['amount=10000.50&currency=EUR', '']);
  });

  it('are asked for once where all may be used, or no amount is known', async () => {
    const all = clientFor(() => methods(['credit_card', 'ideal', 'paypal']));
    await all.client.listPaymentMethods({ amount: { minorUnits: 1, currency: 'EUR' } });
    const none = clientFor(() => methods([]));
    expect((await none.client.listPaymentMethods()).map(({ reason }) => reason)).toEqual(Array(3).fill('inactive'));
    expect([all.sent.length, none.sent.length]).toEqual([1, 1]);
  });
});

describe('what this client can do', () => {
  it('is said without asking anybody', async () => {
    const { client, sent } = clientFor(() => ({}), { vatRounding: { per: 'line', mode: 'half_up' } });
    const { can, create, idempotency, moneyStates } = client.initialCapabilities ?? (await client.getCapabilities());
    expect(
      Object.entries(can)
        .filter(([, allowed]) => allowed === 'yes')
        .map(([verb]) => verb)
        .sort(),
    ).toEqual([
      'connect',
      'createLink',
      'expireLink',
      'getConnection',
      'getLink',
      'getLinkTimeline',
      'listLinkPayments',
      'listLinks',
      'listPaymentMethods',
      'lookUpAttempt',
    ]);
    expect(create.map(({ from }) => from)).toEqual(['items', 'invoice']);
    expect(create[0]?.items?.rounding).toEqual({ per: 'line', mode: 'half_up' });
    expect(create[0]?.items?.measureUnits).toHaveLength(39);
    expect(idempotency).toEqual({ by: 'provider', ttlMs: 1_800_000, onChangedInput: 'replay' });
    expect(moneyStates).toEqual(['none', 'pending', 'received']);
    expect(sent).toEqual([]);
  });

  it('leaves the rounding of VAT open until the host has measured it', async () => {
    const { client } = clientFor(() => ({}));
    expect((await client.getCapabilities()).create[0]?.items?.rounding).toBeNull();
  });

  it.each([
    ['https://thirdparty.qonto.com', true],
    ['https://thirdparty-sandbox.staging.qonto.co', false],
    ['https://proxy.example', null],
  ])('knows whether money at %s is real: %s', async (apiUrl, livemode) => {
    const { client } = clientFor(() => wireLink, { apiUrl, stagingToken: 'staging-1' });
    expect((await client.getLink(linkId)).livemode).toBe(livemode);
  });
});
