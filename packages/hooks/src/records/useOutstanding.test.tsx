import type { CurrencyCode, PaymentRecordStatus } from '@paylinks/core';
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { recordsHost, refusal } from '../../../../testing/hooks/recordsHost.js';
import { outstandingOf, useOutstanding } from '../index.js';

afterEach(cleanup);

const money = (minorUnits: number, currency: CurrencyCode = 'EUR') => ({ minorUnits, currency });
const source = { type: 'receivable', id: 'invoice-7' } as const;

type Kept = readonly [minorUnits: number, status: PaymentRecordStatus, currency?: CurrencyCode];

function invoice(...kept: readonly Kept[]) {
  const host = recordsHost();
  for (const [minorUnits, status, currency] of kept) {
    const { id } = host.record({ amount: money(minorUnits, currency), source });
    host.change(id, { status });
  }
  return host;
}

describe('what is outstanding', () => {
  it.each<[string, readonly Kept[], number]>([
    ['nothing recorded', [], 10_000],
    ['a part paid', [[4_000, 'succeeded']], 6_000],
    [
      'refunded again',
      [
        [10_000, 'succeeded'],
        [-2_500, 'succeeded'],
      ],
      2_500,
    ],
    [
      'planned and under way are not subtracted',
      [
        [4_000, 'created'],
        [5_000, 'processing'],
      ],
      10_000,
    ],
    ['cancelled', [[10_000, 'canceled']], 10_000],
    ['overpaid', [[12_000, 'succeeded']], -2_000],
    ['another currency is not added', [[10_000, 'succeeded', 'USD']], 10_000],
  ])('%s', (_, kept, minorUnits) => {
    const { records } = invoice(...kept);
    expect(outstandingOf(money(10_000), records).outstanding).toEqual(money(minorUnits));
  });

  it.each(['JPY', 'KWD'] as const)('in %s', (currency) => {
    const { records } = invoice([1_234, 'succeeded', currency]);
    expect(outstandingOf(money(5_000, currency), records).outstanding).toEqual(money(3_766, currency));
  });

  it('shows beside it what is planned, under way and in other currencies', () => {
    const { records } = invoice([1, 'created'], [2, 'processing'], [3, 'created', 'USD'], [4, 'canceled', 'USD']);
    expect(outstandingOf(money(10), records)).toMatchObject({
      planned: money(1),
      processing: money(2),
      otherCurrencies: [{ amount: money(3, 'USD') }],
    });
  });
});

it('counts every page, and only this document', async () => {
  const host = invoice(
    [1_000, 'succeeded'],
    [1_000, 'succeeded'],
    [1_000, 'succeeded'],
    [1_000, 'succeeded'],
    [1_000, 'succeeded'],
  );
  host.record({ amount: money(5_000), source: { type: 'payable', id: source.id } });
  const { result } = renderHook(() => useOutstanding({ ...source, total: money(10_000) }), {
    wrapper: kit(host.client),
  });
  expect(result.current).toMatchObject({ data: null, isPending: true });
  await waitFor(() => expect(result.current.data?.outstanding).toEqual(money(5_000)));
  expect(result.current.isPending).toBe(false);
});

it('a page that cannot be read: nothing is said rather than a part', async () => {
  const host = invoice([1_000, 'succeeded'], [1_000, 'succeeded'], [1_000, 'succeeded']);
  host.next('listRecords', 'none', refusal(403, 'forbidden'));
  const { result } = renderHook(() => useOutstanding({ ...source, total: money(10_000) }), {
    wrapper: kit(host.client),
  });
  await waitFor(() => expect(result.current).toMatchObject({ data: null, error: { code: 'forbidden' } }));
});

it('without a total nothing is asked', () => {
  const host = invoice([1_000, 'succeeded']);
  const { result } = renderHook(() => useOutstanding(source), { wrapper: kit(host.client) });
  expect(result.current).toEqual({ data: null, error: null, isPending: false });
  expect(host.callsOf('listRecords')).toBe(0);
});
