import { describe, expect, it } from 'vitest';
import { start } from '../../../../testing/openapi/startCommet.js';

describe('an idempotency key', () => {
  const key = { 'Idempotency-Key': 'attempt-1' };

  it('brings the same payment again for a day', async () => {
    const { create, control } = start();
    const { id, body } = await create({}, key);
    control.pay(id, { arrivesAfterMs: 0 });
    control.advanceTime(24 * 60 * 60_000 - 1);
    expect((await create({}, key)).body).toEqual(body);
    control.advanceTime(1);
    expect((await create({}, key)).id).not.toBe(id);
    expect(control.links()).toHaveLength(2);
  });

  it('is refused with another body or for another thing', async () => {
    const { create, charge, whoIs, control } = start();
    await create({}, key);
    const mismatch = { status: 409, body: { error: { type: 'conflict_error', code: 'idempotency_key_mismatch' } } };
    expect(await create({ amount: 10_001 }, key)).toMatchObject(mismatch);
    expect(await charge(whoIs('succeeded'), key)).toMatchObject(mismatch);
    expect([control.links().length, control.charges().length]).toEqual([1, 0]);
  });

  it('makes a second request wait while the first still runs', async () => {
    const { create, control } = start();
    control.faults([{ route: 'createLink', delayMs: 5, times: 1 }]);
    const [first, second] = await Promise.all([create({}, key), create({}, key)]);
    expect(second).toMatchObject({ status: 409, body: { error: { code: 'idempotency_in_progress' } } });
    expect((await create({}, key)).id).toBe(first.id);
    expect(control.links()).toHaveLength(1);
  });

  it('finds the link whose reply was lost, and forgets what was refused', async () => {
    const { create, control } = start();
    expect((await create({ amount: 0 }, key)).status).toBe(422);
    control.faults([{ route: 'createLink', status: 503, drop: 'after', times: 1 }]);
    await expect(create({}, key)).rejects.toThrow('not described with status 503');
    expect((await create({}, key)).id).toBe(control.links()[0]?.id);
    expect(control.links()).toHaveLength(1);
  });

  it('keeps a charge that was declined declined', async () => {
    const { charge, whoIs, control } = start();
    expect((await charge(whoIs('payment_failed'), key)).status).toBe(402);
    expect((await charge(whoIs('payment_failed'), key)).status).toBe(402);
    expect(control.charges()).toHaveLength(1);
  });
});
