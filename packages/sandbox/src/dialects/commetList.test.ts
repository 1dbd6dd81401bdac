import { describe, expect, it } from 'vitest';
import { start } from '../../../../testing/openapi/startCommet.js';

const page = ({ body }: { body: Readonly<Record<string, unknown>> }) => ({
  ids: (body['data'] as { id: string }[]).map(({ id }) => id),
  hasMore: body['hasMore'],
  cursor: body['nextCursor'] as string | undefined,
});

describe('the list', () => {
  it('has links and charges in one row, newest first, and stays in place while more come in', async () => {
    const { create, charge, get, whoIs } = start();
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      ids.unshift((await create()).id);
      ids.unshift((await charge(whoIs('succeeded'))).id);
    }
    const first = page(await get('?limit=4'));
    expect(first).toMatchObject({ ids: ids.slice(0, 4), hasMore: true });
    await create();
    expect(page(await get(`?limit=4&cursor=${first.cursor}`))).toEqual({
      ids: ids.slice(4),
      hasMore: false,
      cursor: undefined,
    });
  });

  it('can be that of one customer', async () => {
    const { create, charge, get, whoIs } = start();
    const customerId = whoIs('succeeded');
    const mine = [(await create({ customerId })).id, (await charge(customerId)).id];
    await create();
    await create({ customerId: whoIs('processing') });
    const first = page(await get(`?customerId=${customerId}&limit=1`));
    expect(first).toMatchObject({ ids: [mine[1]], hasMore: true });
    const second = page(await get(`?customerId=${customerId}&limit=1&cursor=${first.cursor}`));
    expect(second).toMatchObject({ ids: [mine[0]], hasMore: false });
    expect(page(await get('?customerId=cus_nobody'))).toMatchObject({ ids: [], hasMore: false });
  });

  it('has 20 rows unless told otherwise', async () => {
    const { create, get } = start();
    for (let index = 0; index < 21; index += 1) await create();
    expect(page(await get('')).ids).toHaveLength(20);
  });

  it.each([
    ['?limit=0', 'limit'],
    ['?limit=ten', 'limit'],
    ['?cursor=abc', 'cursor'],
    ['?cursor=%C3%A9', 'cursor'],
  ])('refuses %s', async (query, param) => {
    expect(await start().get(query)).toMatchObject({
      status: 422,
      body: { error: { code: 'validation_error', param } },
    });
  });
});
