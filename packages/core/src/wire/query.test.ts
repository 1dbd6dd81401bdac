import { array, assert, boolean, constantFrom, integer, option, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from '../zod.js';
import { readQuery, writeQuery } from './query.js';
import { routes } from './routes.js';

const over = (fields: Parameters<typeof writeQuery>[0], input: unknown): unknown =>
  readQuery(fields, new URLSearchParams(writeQuery(fields, input)));
const read = (text: string): unknown => readQuery(routes.listRecords.query ?? {}, new URLSearchParams(text));
const accepts = (text: string): boolean => z.safeParse(routes.listRecords.input ?? z.never(), read(text)).success;

describe('a query', () => {
  it('carries every filter of records, each in its own type', () => {
    const between = { after: '2026-11-20T12:00:00+01:00', before: '2026-11-21T12:00:00Z' };
    const query = {
      cursor: 'a=b&c d+%',
      limit: 5,
      sort: { by: 'paidAt', direction: 'desc' },
      sourceId: ['r-1', 'r,2', 'ä'],
      sourceType: 'receivable',
      status: 'succeeded',
      external: false,
      paymentIntentStatus: 'true',
      paymentMethod: '7',
      createdAt: between,
      updatedAt: between,
      paidAt: between,
      plannedPaymentDate: {
        on: '2026-11-20',
        from: '2026-11-20',
        to: '2026-11-20',
        after: '2026-11-20',
        before: '2026-11-20',
      },
    };
    expect(over(routes.listRecords.query ?? {}, query)).toEqual(query);
    expect(z.safeParse(routes.listRecords.input ?? z.never(), query).success).toBe(true);
  });

  it('says nothing for nothing, and tells an empty list from none', () => {
    expect(writeQuery(routes.listLinks.query ?? {}, {})).toBe('');
    expect(writeQuery(routes.listLinks.query ?? {}, { status: [] })).toBe('?status=');
    expect(over(routes.listLinks.query ?? {}, { status: [], sourceId: ['a'] })).toEqual({
      status: [],
      sourceId: ['a'],
    });
  });

  it('comes over whole, whatever is in it', () => {
    const input = record(
      {
        cursor: string({ minLength: 1 }),
        limit: integer({ min: 1, max: 1000 }),
        sourceId: array(string({ minLength: 1 })),
        external: boolean(),
        sort: record({ by: constantFrom('paidAt', 'amount'), direction: constantFrom('asc', 'desc') }),
        createdAt: option(record({ after: string({ minLength: 1 }) }), { nil: undefined }),
      },
      { requiredKeys: [] },
    );
    assert(
      property(input, (query) => {
        expect(over(routes.listRecords.query ?? {}, query)).toEqual(JSON.parse(JSON.stringify(query)));
      }),
    );
  });

  it.each([
    ['an unknown filter', 'colour=red'],
    ['an unknown part', 'paidAt.on=2026-11-20'],
    ['a part of a part', 'sort.by.by=amount'],
    ['the name of a prototype', '__proto__=1'],
    ['a part of a prototype', '__proto__.after=1'],
    ['a limit that is no integer', 'limit=1.5'],
    ['a limit in hexadecimal', 'limit=0x10'],
    ['an empty limit', 'limit='],
    ['a limit given twice', 'limit=1&limit=2'],
    ['a flag of another word', 'external=1'],
    ['a status given twice', 'status=created&status=succeeded'],
    ['an empty cursor', 'cursor='],
    ['a whole object as text', 'sort={"by":"amount","direction":"asc"}'],
  ])('refuses %s', (_what, text) => {
    expect(accepts('limit=10')).toBe(true);
    expect(accepts(text)).toBe(false);
    expect(({} as { after?: unknown }).after).toBeUndefined();
  });
});
