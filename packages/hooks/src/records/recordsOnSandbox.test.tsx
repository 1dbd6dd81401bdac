import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { loadWriting } from '../attempts/loadWriting.js';
import '../forms/recordPaymentForm.schema.js';
import {
  useLinkTimeline,
  usePaymentLinks,
  usePaymentRecords,
  useRecordActions,
  useRecordPaymentForm,
} from '../index.js';

// As where a form has stood for a while.
beforeAll(async () => {
  await loadWriting();
});
beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;

/** The page of a stored invoice over 100 EUR, over the provider's real wire. */
async function invoicePage(spelt: (id: string) => string = (id) => id) {
  const world = onSandbox();
  const id = spelt(world.sandbox.control.addSource({ type: 'receivable', total: eur(10_000) }).id);
  const source = { type: 'receivable', id, total: eur(10_000) } as const;
  const { result } = renderHook(
    () => ({ form: useRecordPaymentForm({ source }), list: usePaymentRecords({ sourceId: [id] }) }),
    { wrapper: kit(world.client) },
  );
  await passes(200);
  const record = async (minorUnits: number, fill: () => void = () => {}) => {
    act(() => {
      result.current.form.recordAnother();
      result.current.form.setAmount(eur(minorUnits), null);
      fill();
    });
    await act(() => result.current.form.submit());
    await passes(500);
  };
  const creates = () =>
    world.sandbox.control.requests().filter(({ method, path }) => method === 'POST' && path === '/payment_records')
      .length;
  return { ...world, result, record, creates };
}

it('what is due is right where the host writes the id of the invoice in capitals and the provider does not', async () => {
  const { result, record } = await invoicePage((id) => id.toUpperCase());
  await record(4_000);
  expect(result.current.form.write.attempt).toMatchObject({ state: 'done', differences: [] });
  expect(result.current.form.due).toEqual(eur(6_000));
  expect(result.current.list.data).toHaveLength(1);
});

it('paid in part, refunded, planned: the outstanding amount is right after each', async () => {
  const { result, record } = await invoicePage();
  const { setValue } = result.current.form.form;
  expect(result.current.form.due).toEqual(eur(10_000));
  await record(4_000);
  expect(result.current.form.due).toEqual(eur(6_000));
  await record(1_500, () => setValue('kind', 'refund'));
  expect(result.current.form.due).toEqual(eur(7_500));
  await record(7_500, () => {
    setValue('status', 'created');
    setValue('plannedPaymentDate', '2026-11-30');
  });
  expect(result.current.form.outstanding.data).toMatchObject({ outstanding: eur(7_500), planned: eur(7_500) });
  const planned = result.current.list.data?.find(({ status }) => status === 'created');
  expect(planned).toMatchObject({
    can: { start: true, complete: true, cancel: true },
    plannedPaymentDate: '2026-11-30',
  });
});

it.each(['before', 'after'] as const)('the reply is lost (%s it was recorded): never a second record', async (drop) => {
  const { sandbox, result, record, creates } = await invoicePage();
  sandbox.control.faults([{ route: 'createRecord', drop, times: 1 }]);
  await record(4_000);
  await passes(61_000);
  expect(creates()).toBe(1);
  const found = drop === 'after';
  expect(result.current.form.write).toMatchObject({
    status: found ? 'success' : 'error',
    outcome: found ? null : 'unknown',
  });
  expect(result.current.list.data).toHaveLength(found ? 1 : 0);
});

it('a planned payment is started and completed, also where a reply is lost on the way', async () => {
  const { sandbox, client, result, record } = await invoicePage();
  const { setValue } = result.current.form.form;
  await record(4_000, () => {
    setValue('status', 'created');
    setValue('plannedPaymentDate', '2026-11-30');
  });
  const id = result.current.list.data?.[0]?.id ?? '';
  const actions = renderHook(() => useRecordActions(id), { wrapper: kit(client) }).result;
  sandbox.control.faults([
    { route: 'startRecord', drop: 'after', times: 1 },
    { route: 'completeRecord', drop: 'before', times: 1 },
  ]);
  act(() => void actions.current.start.run());
  await passes(10_000);
  expect(result.current.list.data).toMatchObject([{ status: 'processing' }]);
  act(() => void actions.current.complete.run({ paidAt: '2026-11-20T09:00:00Z' }));
  await passes(10_000);
  expect(result.current.list.data).toMatchObject([{ status: 'succeeded', paidAt: '2026-11-20T09:00:00.000Z' }]);
  expect(result.current.form.due).toEqual(eur(6_000));
});

it('the links of the account and the story of one, from the first page to the payment', async () => {
  const { sandbox, client } = onSandbox();
  const made: string[] = [];
  for (const reference of ['INV-1', 'INV-2', 'INV-3']) {
    made.push((await client.createLink({ amount: eur(1_000), paymentMethods: ['card'], reference })).id);
  }
  const [first = ''] = made;
  const { result } = renderHook(() => ({ list: usePaymentLinks({ limit: 2 }), story: useLinkTimeline(first) }), {
    wrapper: kit(client),
  });
  await passes(500);
  while (result.current.list.hasNextPage) {
    act(() => void result.current.list.fetchNextPage());
    await passes(100);
  }
  const ids = result.current.list.data?.map(({ id }) => id) ?? [];
  expect(made.every((id) => ids.includes(id)) && new Set(ids).size === ids.length).toBe(true);
  expect(result.current.story.data?.map(({ type }) => type)).toContain('created');
  sandbox.control.pay(first, { arrivesAfterMs: 0 });
  await passes(120_000);
  expect(result.current.story.data?.map(({ type }) => type)).toContain('paid');
  expect(result.current.list.data?.find(({ id }) => id === first)?.status).toBe('paid');
});
