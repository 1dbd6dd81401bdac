import type { RecordPaymentInput } from '@paylinks/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { recordsHost, refusal } from '../../../../testing/hooks/recordsHost.js';
import { loadWriting } from '../attempts/loadWriting.js';
import { type KitEvent, useCreatePaymentLink, usePaymentRecords, useRecordPayment } from '../index.js';

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
const quietly = (promise: Promise<unknown>) => void promise.catch(() => {});
const input: RecordPaymentInput = {
  amount: { minorUnits: 10_000, currency: 'EUR' },
  source: { type: 'receivable', id: 'invoice-7' },
  status: 'succeeded',
  paidAt: '2026-11-20T09:30:00Z',
};

function dialog(host = recordsHost()) {
  const events: KitEvent[] = [];
  const wrapper = kit(host.client, { onEvent: (event) => events.push(event) });
  const { result, unmount } = renderHook(() => useRecordPayment(), { wrapper });
  const press = (again: RecordPaymentInput = input) => act(() => quietly(result.current.run(again)));
  return { ...host, host, events, wrapper, write: () => result.current, press, unmount };
}

it('records once, every list of the document shows it, and it is told', async () => {
  const { press, write, client, records, events } = dialog();
  const list = renderHook(() => usePaymentRecords({ sourceId: ['invoice-7'] }), { wrapper: kit(client) });
  await passes(10);
  expect(list.result.current.data).toEqual([]);
  press();
  await passes(10);
  expect(write()).toMatchObject({
    status: 'success',
    data: records[0],
    attempt: { record: records[0], state: 'done' },
  });
  expect(list.result.current.data).toEqual(records);
  expect(events).toEqual([{ type: 'record.created', recordId: 'record-1' }]);
});

it('a double press is one record', async () => {
  const { press, records, callsOf } = dialog();
  press();
  press();
  await passes(1_000);
  press();
  await passes(1_000);
  expect([records.length, callsOf('createRecord')]).toEqual([1, 1]);
});

it('refused: the error is told, and the next press is a new one', async () => {
  const { press, write, next, records, callsOf, events } = dialog();
  next('createRecord', refusal(422, 'invalid_input'));
  press();
  await passes(120_000);
  expect(write()).toMatchObject({ status: 'error', error: { code: 'invalid_input' }, attempt: null });
  expect([records.length, callsOf('createRecord'), callsOf('lookUpAttempt')]).toEqual([0, 1, 0]);
  expect(events).toMatchObject([{ type: 'error', verb: 'createRecord' }]);
  press();
  await passes(10);
  expect(records).toHaveLength(1);
});

describe('the reply is lost', () => {
  it('after it was recorded: found, never sent again', async () => {
    const { press, write, next, records, callsOf } = dialog();
    next('createRecord', 'lost after');
    press();
    await passes(100);
    expect(write()).toMatchObject({ status: 'success', data: records[0], attempt: { foundByLookUp: true } });
    expect([records.length, callsOf('createRecord')]).toEqual([1, 1]);
  });

  it('before it was recorded: looked for, then a person decides', async () => {
    const { press, write, next, records, callsOf } = dialog();
    next('createRecord', 'lost before');
    press();
    await passes(61_000);
    expect(write()).toMatchObject({ status: 'error', outcome: 'unknown', attempt: { state: 'unresolved', input } });
    expect([records.length, callsOf('createRecord')]).toEqual([0, 1]);
    act(() => quietly(write().createNew()));
    await passes(10);
    expect(write().status).toBe('success');
    expect(records).toHaveLength(1);
  });

  it('other content sends nothing while nobody knows', async () => {
    const { press, write, next, callsOf } = dialog();
    next('createRecord', 'lost before');
    press();
    await passes(61_000);
    const other = { ...input, amount: { minorUnits: 1, currency: 'EUR' } } as const;
    await act(() => expect(write().run(other)).rejects.toMatchObject({ code: 'conflict' }));
    expect(callsOf('createRecord')).toBe(1);
  });

  it('found late, when a list is read: told, and not recorded again', async () => {
    const { press, write, next, record, wrapper, callsOf } = dialog();
    next('createRecord', 'lost before');
    press();
    await passes(75_000);
    record(input);
    renderHook(() => usePaymentRecords(), { wrapper });
    await passes(100);
    expect(write()).toMatchObject({ status: 'success', data: { id: 'record-1' }, attempt: { foundByLookUp: true } });
    expect(callsOf('createRecord')).toBe(1);
  });

  it('and the page is loaded anew: taken up, looked for, found', async () => {
    const before = dialog();
    before.next('createRecord', 'lost after');
    before.next('lookUpAttempt', refusal(503, 'provider_unavailable'));
    before.press();
    await passes(100);
    expect(before.write().attempt?.state).toBe('checking');
    before.unmount();
    const { client } = recordsHost();
    const after = dialog({
      ...before.host,
      client: { ...before.host.client, initialCapabilities: client.initialCapabilities },
    });
    expect(after.write().attempt).toMatchObject({ restored: true, input });
    await passes(100);
    expect(after.write()).toMatchObject({ status: 'success', attempt: { record: { id: 'record-1' } } });
    expect(before.records).toHaveLength(1);
  });

  it('two look like it: a person chooses', async () => {
    const { press, write, next, record, records } = dialog();
    record(input);
    next('createRecord', 'lost after');
    press();
    await passes(100);
    expect(write().attempt).toMatchObject({ state: 'choose', found: records });
    act(() => write().choose(records[0] ?? null));
    expect(write()).toMatchObject({ status: 'success', data: records[0] });
  });
});

it.each([
  ['amount', { amount: { minorUnits: 9_999, currency: 'EUR' } }],
  ['amount', { amount: { minorUnits: 10_000, currency: 'USD' } }],
  ['source', { source: { type: 'receivable', id: 'invoice-8', number: null } }],
  ['paidAt', { paidAt: '2026-11-20T09:31:00Z' }],
  ['status', { status: 'processing' }],
] as const)('a record whose %s differs from what was asked is shown before it counts', async (field, changes) => {
  const host = recordsHost();
  const createRecord = async (asked: RecordPaymentInput) => ({ ...host.record(asked), ...changes });
  const { press, write } = dialog({ ...host, client: { ...host.client, createRecord } });
  press();
  await passes(10);
  expect(write()).toMatchObject({ status: 'pending', attempt: { state: 'mismatch', differences: [{ field }] } });
  act(() => write().accept());
  expect(write().status).toBe('success');
});

it('what the reply leaves open is no difference', async () => {
  const host = recordsHost();
  const createRecord = async (asked: RecordPaymentInput) =>
    ({
      ...host.record(asked),
      paidAt: null,
      status: 'unknown',
      source: { type: 'unknown', id: 'x', number: null },
    }) as const;
  const { press, write } = dialog({ ...host, client: { ...host.client, createRecord } });
  press();
  await passes(10);
  expect(write().status).toBe('success');
});

it("a host's QueryClient that repeats writes is never asked, and StrictMode sends once", async () => {
  const { client, callsOf, next } = recordsHost();
  next('createRecord', refusal(500, 'outcome_unknown'));
  const Kit = kit(client);
  const theirs = new QueryClient({ defaultOptions: { mutations: { retry: 3 }, queries: { retry: 3 } } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <QueryClientProvider client={theirs}>
        <Kit>{children}</Kit>
      </QueryClientProvider>
    </StrictMode>
  );
  const { result } = renderHook(() => useRecordPayment(), { wrapper });
  act(() => quietly(result.current.run(input)));
  await passes(61_000);
  expect([callsOf('createRecord'), result.current.outcome]).toEqual([1, 'unknown']);
});

it('attempts of links and of records of one name do not meet', async () => {
  const { client, next } = recordsHost();
  next('createRecord', 'lost before');
  const wrapper = kit(client);
  const { result } = renderHook(() => useRecordPayment({ form: 'mine' }), { wrapper });
  act(() => quietly(result.current.run(input)));
  await passes(100);
  const links = renderHook(() => useCreatePaymentLink({ form: 'mine' }), { wrapper: kit({ ...client }) });
  await passes(100);
  expect(links.result.current.attempt).toBeNull();
});
