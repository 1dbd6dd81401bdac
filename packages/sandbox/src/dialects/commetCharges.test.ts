import { describe, expect, it } from 'vitest';
import { start } from '../../../../testing/openapi/startCommet.js';

describe('a charge', () => {
  it('ends as the customer’s payment method lets it', async () => {
    const { charge, whoIs, control } = start();
    expect((await charge(whoIs('succeeded'))).body).toMatchObject({ kind: 'charge', status: 'succeeded', url: null });
    expect((await charge(whoIs('requires_action'))).body).toMatchObject({ status: 'requires_action' });
    const refused = { status: 402, body: { error: { type: 'billing_error', code: 'payment_failed' } } };
    expect(await charge(whoIs('payment_failed'))).toMatchObject(refused);
    for (const code of ['no_payment_method', 'subscription_required'] as const) {
      expect(await charge(whoIs(code))).toMatchObject({
        status: 409,
        body: { error: { type: 'conflict_error', code } },
      });
    }
    expect(await charge('cus_nobody')).toMatchObject({ status: 404, body: { error: { code: 'customer_not_found' } } });
    expect(control.charges().map(({ status }) => status)).toEqual(['succeeded', 'requires_action', 'failed']);
    expect(control.links()).toEqual([]);
  });

  it('waits for the one before it', async () => {
    const { charge, whoIs, status, control } = start();
    const first = await charge(whoIs('processing'));
    expect(first.body).toMatchObject({ status: 'processing' });
    expect(await charge(whoIs('processing'))).toMatchObject({
      status: 409,
      body: { error: { code: 'charge_in_progress' } },
    });
    expect((await charge(whoIs('succeeded'))).status).toBe(200);
    control.advanceTime(20_000);
    expect(await status(first.id)).toBe('succeeded');
    expect((await charge(whoIs('processing'))).status).toBe(200);
  });

  it('needed no subscription in the versions of June', async () => {
    const { charge, whoIs } = start();
    expect((await charge(whoIs('subscription_required'), { 'commet-version': '2026-06-20' })).status).toBe(200);
  });

  it('can never be canceled, and has no page', async () => {
    const { sandbox, charge, call, whoIs, control } = start();
    const { id } = await charge(whoIs('processing'));
    expect(await call('POST', `/${id}/cancel`)).toMatchObject({
      status: 409,
      body: { error: { code: 'payment_not_cancelable' } },
    });
    expect((await sandbox.fetch(`${sandbox.urls.pay}/${id}`)).status).toBe(404);
    expect(() => control.pay(id)).toThrow('charge');
    control.settle(id);
    expect(control.charges()).toEqual([{ provider: 'commet', id, status: 'succeeded' }]);
  });
});
