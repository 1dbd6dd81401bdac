import { describe, expect, it } from 'vitest';
import { start } from '../../../../testing/openapi/startQonto.js';

describe('an idempotency key', () => {
  const key = { 'X-Qonto-Idempotency-Key': 'attempt-1' };

  it('brings the first link again for half an hour, even with another body', async () => {
    const { create, control } = start();
    const first = await create({}, key);
    const again = await create({ reusable: true }, key);
    expect(again).toMatchObject({ status: 201, id: first.id, link: { reusable: false } });
    control.advanceTime(30 * 60_000);
    expect((await create({}, key)).id).not.toBe(first.id);
    expect(control.links()).toHaveLength(2);
  });

  it('forgets what was refused', async () => {
    const { create } = start();
    expect((await create({ items: [] }, key)).status).toBe(422);
    expect((await create({}, key)).status).toBe(201);
  });

  it('does not stop a second request while the first still runs', async () => {
    const { create, control } = start();
    control.faults([{ route: 'createLink', delayMs: 5 }]);
    const [one, other] = await Promise.all([create({}, key), create({}, key)]);
    expect(one.id).not.toBe(other.id);
    expect(control.links()).toHaveLength(2);
  });

  it('finds the link whose reply was lost', async () => {
    const { create, control } = start();
    control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await expect(create({}, key)).rejects.toThrow('fetch failed');
    const { id } = await create({}, key);
    expect(control.links()).toMatchObject([{ id }]);
  });
});
