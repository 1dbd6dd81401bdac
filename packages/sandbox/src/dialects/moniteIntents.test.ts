import { describe, expect, it } from 'vitest';
import { moniteCaller } from '../../../../testing/openapi/moniteCaller.js';
import { createSandbox } from '../createSandbox.js';

const start = () => {
  const sandbox = createSandbox({ now: '2026-11-20T12:00:00Z' });
  const caller = moniteCaller(sandbox);
  const page = async (query: string) => {
    const { body } = await caller.get(`/payment_intents?${query}`);
    const rows = body['data'] as { payment_reference: string; id: string; amount: number }[];
    return {
      names: rows.map((row) => row.payment_reference),
      ids: rows.map((row) => row.id),
      next: body['next_pagination_token'],
      previous: body['prev_pagination_token'],
    };
  };
  return { sandbox, page, ...caller };
};

describe('listing links by their intents', () => {
  it('goes through pages and back, newest first, while new links come in', async () => {
    const { create, page } = start();
    for (const name of ['A', 'B', 'C', 'D', 'E']) await create({ payment_reference: name });
    const first = await page('order=desc&limit=2&sort=created_at');
    expect(first).toMatchObject({ names: ['E', 'D'], previous: null });
    await create({ payment_reference: 'F' });
    const second = await page(`pagination_token=${String(first.next)}`);
    expect(second.names).toEqual(['C', 'B']);
    const third = await page(`pagination_token=${String(second.next)}&limit=100&order=asc`);
    expect(third).toMatchObject({ names: ['A'], next: null });
    expect((await page(`pagination_token=${String(third.previous)}`)).names).toEqual(['C', 'B']);
    expect((await page(`pagination_token=${String(second.previous)}`)).names).toEqual(['E', 'D']);
  });

  it('has a way back from the second row on, page by single page', async () => {
    const { create, page } = start();
    for (const name of ['A', 'B']) await create({ payment_reference: name });
    const first = await page('limit=1');
    const second = await page(`pagination_token=${String(first.next)}`);
    expect(second).toMatchObject({ names: ['B'], next: null, previous: expect.any(String) });
    const back = await page(`pagination_token=${String(second.previous)}`);
    expect(back).toMatchObject({ names: ['A'], previous: null });
    expect((await page(`pagination_token=${String(back.next)}`)).names).toEqual(['B']);
  });

  it('is oldest first by default, and can be by id', async () => {
    const { create, page } = start();
    for (const name of ['A', 'B', 'C', 'D']) await create({ payment_reference: name });
    expect((await page('')).names).toEqual(['A', 'B', 'C', 'D']);
    const { ids } = await page('sort=id');
    expect(ids).toEqual([...ids].sort());
    expect(ids).toHaveLength(4);
  });

  it('finds the links of an invoice', async () => {
    const { create, createFor, page, sandbox } = start();
    const [one, two, three] = sandbox.control.sources();
    await create({ payment_reference: 'external' });
    for (const source of [one!, two!, three!]) await createFor(source);
    expect((await page(`object_id=${one!.id}`)).names).toEqual([one!.number]);
    expect((await page(`object_id__in=${two!.id}&object_id__in=${three!.id}`)).names).toEqual([
      two!.number,
      three!.number,
    ]);
    expect((await page('object_id=11111111-1111-4111-8111-111111111111')).names).toEqual([]);
  });

  it('tells all about a link but when it was made', async () => {
    const { create, get, sandbox } = start();
    const { id, intentId } = await create({ expires_at: '2026-11-21T00:00:00Z' });
    const { body } = await get(`/payment_intents/${intentId}`);
    expect(body).toEqual({
      id: intentId,
      updated_at: '2026-11-20T12:00:00.000Z',
      amount: 1250,
      currency: 'EUR',
      payment_link_id: id,
      payment_methods: ['card', 'sepa_debit'],
      payment_reference: 'ORD-77',
      recipient: { id: sandbox.credentials.monite.entityId, type: 'entity' },
      status: 'created',
    });
    const history = await get(`/payment_intents/${intentId}/history`);
    expect(history.body['data']).toEqual([
      {
        id: expect.any(String),
        created_at: '2026-11-20T12:00:00.000Z',
        updated_at: '2026-11-20T12:00:00.000Z',
        payment_intent_id: intentId,
        status: 'created',
      },
    ]);
  });

  it('refuses what it does not know', async () => {
    const { get } = start();
    const nobody = '11111111-1111-4111-8111-111111111111';
    expect(await get(`/payment_intents/${nobody}`)).toMatchObject({ status: 404 });
    expect(await get(`/payment_intents/${nobody}/history`)).toMatchObject({ status: 404 });
    expect(await get('/payment_intents?sort=amount')).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ['query', 'sort'] }] },
    });
    expect(await get('/payment_intents?object_id__in=x')).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ['query', 'object_id__in', 0] }] },
    });
  });
});
