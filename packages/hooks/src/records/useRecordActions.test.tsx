import { PaymentLinksError } from '@paylinks/core';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { recordsHost, refusal } from '../../../../testing/hooks/recordsHost.js';
import { type KitEvent, usePaymentRecords, useRecordActions } from '../index.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const paidAt = '2026-11-20T09:30:00Z';

/** A planned payment of 100 EUR, in a list and under its buttons. */
async function planned() {
  const host = recordsHost();
  const seen = host.record({
    amount: { minorUnits: 10_000, currency: 'EUR' },
    source: { type: 'receivable', id: 'invoice-7' },
    status: 'created',
    plannedPaymentDate: '2026-11-30',
    paymentMethod: 'bank',
  });
  const { id } = seen;
  const events: KitEvent[] = [];
  const wrapper = kit(host.client, { onEvent: (event) => events.push(event) });
  const { result, unmount } = renderHook(() => ({ list: usePaymentRecords(), actions: useRecordActions(id) }), {
    wrapper,
  });
  await passes(10);
  const row = () => result.current.list.data?.[0];
  return { ...host, id, seen, events, wrapper, result, row, unmount };
}
type World = Awaited<ReturnType<typeof planned>>;

const presses = {
  start: {
    verb: 'startRecord',
    press: ({ result }: World) => result.current.actions.start.run(),
    status: 'processing',
  },
  complete: {
    verb: 'completeRecord',
    press: ({ result }: World) => result.current.actions.complete.run({ paidAt }),
    status: 'succeeded',
  },
  cancel: {
    verb: 'cancelRecord',
    press: ({ result }: World) => result.current.actions.cancel.run(),
    status: 'canceled',
  },
} as const;
const all = Object.entries(presses) as [keyof typeof presses, (typeof presses)[keyof typeof presses]][];
/** Presses, lets a minute pass, and tells what became of it. */
async function outcome(world: World, press: (world: World) => Promise<{ readonly status: string }>) {
  let told: unknown = 'nothing yet';
  act(() => {
    press(world).then(
      ({ status }) => (told = status),
      ({ code }: { code: string }) => (told = code),
    );
  });
  await passes(60_000);
  return told;
}

describe.each(all)('%s', (name, { verb, press, status }) => {
  it('is sent once, its row shows it, and it is told', async () => {
    const world = await planned();
    expect(await outcome(world, press)).toBe(status);
    expect([world.callsOf(verb), world.row()?.status]).toEqual([1, status]);
    expect(world.result.current.actions[name]).toMatchObject({ status: 'success', data: { status }, error: null });
    expect(world.events).toEqual([{ type: 'record.changed', recordId: world.id }]);
  });

  it('somebody was faster: done, nothing is sent, the row shows it', async () => {
    const world = await planned();
    world.change(world.id, { status });
    expect(await outcome(world, press)).toBe(status);
    expect([world.callsOf(verb), world.row()?.status, world.events]).toEqual([0, status, []]);
  });

  it('somebody did something else: refused, nothing is sent, the row shows what it is', async () => {
    const world = await planned();
    const other = status === 'canceled' ? 'succeeded' : 'canceled';
    world.change(world.id, { status: other });
    expect(await outcome(world, press)).toBe('conflict');
    expect([world.callsOf(verb), world.row()?.status]).toEqual([0, other]);
    expect(world.result.current.actions[name]).toMatchObject({ status: 'error', error: { code: 'conflict' } });
    expect(world.events).toMatchObject([{ type: 'error', verb }]);
  });

  it('the reply is lost after it happened: read, done, not sent again', async () => {
    const world = await planned();
    world.next(verb, 'lost after');
    expect(await outcome(world, press)).toBe(status);
    expect([world.callsOf(verb), world.row()?.status]).toEqual([1, status]);
  });

  it('the request is lost before it happened: read three times, sent once more', async () => {
    const world = await planned();
    world.next(verb, 'lost before');
    expect(await outcome(world, press)).toBe(status);
    expect([world.callsOf(verb), world.callsOf('getRecord')]).toEqual([2, 4]);
  });

  it('both requests are lost: it has not happened, and may be pressed again', async () => {
    const world = await planned();
    world.next(verb, 'lost before', 'lost before');
    expect(await outcome(world, press)).toBe('provider_unavailable');
    expect(world.callsOf(verb)).toBe(2);
    expect(await outcome(world, press)).toBe(status);
  });

  it('lost, and it cannot be read either: nobody knows, and nothing is sent again', async () => {
    const world = await planned();
    world.next(verb, 'lost after');
    const down = refusal(503, 'provider_unavailable');
    world.next('getRecord', 'none', down, down, down);
    expect(await outcome(world, press)).toBe('outcome_unknown');
    expect([world.callsOf(verb), world.row()?.status]).toEqual([1, status]);
  });

  it('refused when it is sent once more: what is read is the truth', async () => {
    const world = await planned();
    world.next(verb, 'lost before', 'refused after');
    expect(await outcome(world, press)).toBe(status);
    expect(world.callsOf(verb)).toBe(2);
  });

  it('refused when it is sent once more, and it cannot be read: nobody knows', async () => {
    const world = await planned();
    world.next(verb, 'lost before', refusal(401, 'unauthorized'));
    const out = refusal(401, 'unauthorized');
    world.next('getRecord', 'none', 'none', 'none', 'none', out, out, out);
    expect(await outcome(world, press)).toBe('outcome_unknown');
  });

  it('"later": comes back by itself, twice at most', async () => {
    const world = await planned();
    const later = new PaymentLinksError({ code: 'rate_limited', status: 429, retryAfterMs: 3_000, message: 'later' });
    world.next(verb, later, later);
    expect(await outcome(world, press)).toBe(status);
    expect(world.callsOf(verb)).toBe(3);
  });

  it('refused: read, and the refusal is the answer', async () => {
    const world = await planned();
    world.next(verb, refusal(403, 'forbidden'));
    expect(await outcome(world, press)).toBe('forbidden');
    expect([world.callsOf(verb), world.callsOf('getRecord')]).toEqual([1, 2]);
  });

  it('refused because it had just happened: done', async () => {
    const world = await planned();
    world.next(verb, 'refused after');
    expect(await outcome(world, press)).toBe(status);
    expect([world.callsOf(verb), world.row()?.status]).toEqual([1, status]);
  });

  it('refused because it had just happened, and the first read fails: read again, done', async () => {
    const world = await planned();
    world.next(verb, 'refused after');
    world.next('getRecord', 'none', refusal(503, 'provider_unavailable'));
    expect(await outcome(world, press)).toBe(status);
    expect([world.callsOf(verb), world.callsOf('getRecord'), world.row()?.status]).toEqual([1, 3, status]);
  });

  it('refused when it is sent once more, and the first read fails: read again, and the refusal is the answer', async () => {
    const world = await planned();
    world.next(verb, 'lost before', refusal(403, 'forbidden'));
    world.next('getRecord', 'none', 'none', 'none', 'none', refusal(503, 'provider_unavailable'));
    expect(await outcome(world, press)).toBe('forbidden');
  });

  it('a double press is one; leaving the page does not stop it', async () => {
    const world = await planned();
    let told: unknown;
    act(() => {
      void Promise.all([press(world), press(world)]).then((both) => (told = both.map(({ status: each }) => each)));
      world.unmount();
    });
    await passes(1_000);
    expect([told, world.callsOf(verb)]).toEqual([[status, status], 1]);
  });
});

it('two different changes of one record do not race: the second sends nothing', async () => {
  const world = await planned();
  const { actions } = world.result.current;
  let second: unknown;
  act(() => {
    void actions.complete.run({ paidAt });
    actions.cancel.run().catch((error: unknown) => (second = error));
  });
  await passes(1_000);
  expect(second).toMatchObject({ code: 'conflict' });
  expect([world.callsOf('cancelRecord'), world.row()?.status]).toEqual([0, 'succeeded']);
});

const same = ({ result }: World) => result.current.actions.update.run({ paidAt: '2026-11-20T10:30:00+01:00' });

describe('update', () => {
  const input = { plannedPaymentDate: '2026-12-05' };
  const update = ({ result, seen }: World) => result.current.actions.update.run(input, seen);

  it('writes, and the row shows it', async () => {
    const world = await planned();
    expect(await outcome(world, update)).toBe('created');
    expect(world.row()).toMatchObject({ plannedPaymentDate: '2026-12-05', paymentMethod: 'bank' });
    expect(world.events).toEqual([{ type: 'record.changed', recordId: world.id }]);
  });

  it.each([
    ['lost after', 1],
    ['lost before', 2],
  ] as const)('%s: the fields are compared, and it is sent %i times', async (fault, times) => {
    const world = await planned();
    world.next('updateRecord', fault);
    expect(await outcome(world, update)).toBe('created');
    expect([world.callsOf('updateRecord'), world.row()?.plannedPaymentDate]).toEqual([times, '2026-12-05']);
  });

  it('changed by somebody else since the form was opened: both are shown, nothing is sent before a person says so', async () => {
    const world = await planned();
    world.change(world.id, { paymentMethod: 'cash' });
    expect(await outcome(world, update)).toBe('conflict');
    const { changed } = world.result.current.actions.update;
    expect(changed).toMatchObject({ seen: { paymentMethod: 'bank' }, now: { paymentMethod: 'cash' } });
    expect(world.callsOf('updateRecord')).toBe(0);
    const again = () => world.result.current.actions.update.run(input, changed?.now);
    expect(await outcome(world, again)).toBe('created');
    expect(world.row()).toMatchObject({ plannedPaymentDate: '2026-12-05', paymentMethod: 'cash' });
    expect(world.result.current.actions.update.changed).toBeNull();
  });

  it('changed by somebody else while the request was lost: not overwritten by a repeat', async () => {
    const world = await planned();
    world.next('updateRecord', 'lost before');
    act(() => void update(world).catch(() => {}));
    await passes(1_000);
    world.change(world.id, { paymentMethod: 'cash' });
    await passes(10_000);
    expect(world.result.current.actions.update).toMatchObject({
      status: 'error',
      changed: { now: { paymentMethod: 'cash' } },
    });
    expect(world.callsOf('updateRecord')).toBe(1);
    act(() => world.result.current.actions.update.reset());
    expect(world.result.current.actions.update).toMatchObject({ status: 'idle', changed: null });
  });

  it('nor where the last read before the repeat fails', async () => {
    const world = await planned();
    world.next('updateRecord', 'lost before');
    world.next('getRecord', 'none', 'none', 'none', refusal(503, 'provider_unavailable'));
    act(() => void update(world).catch(() => {}));
    await passes(1_000);
    world.change(world.id, { paymentMethod: 'cash' });
    await passes(60_000);
    expect(world.callsOf('updateRecord')).toBe(1);
  });

  it('the same moment in another offset is no change', async () => {
    const world = await planned();
    world.change(world.id, { paidAt });
    expect(await outcome(world, same)).toBe('created');
    expect(world.callsOf('updateRecord')).toBe(0);
  });
});

it('says nothing of another record than that whose buttons are drawn by now', async () => {
  const host = recordsHost();
  const [first, second] = ['INV-1', 'INV-2'].map((id) =>
    host.record({
      amount: { minorUnits: 10_000, currency: 'EUR' },
      source: { type: 'receivable', id },
      status: 'created',
      plannedPaymentDate: '2026-11-30',
    }),
  );
  const { result, rerender } = renderHook(({ id }) => useRecordActions(id), {
    wrapper: kit(host.client),
    initialProps: { id: first?.id ?? '' },
  });
  let done: unknown = null;
  act(() => void result.current.complete.run({ paidAt }).then((record) => (done = record.id)));
  rerender({ id: second?.id ?? '' });
  expect(result.current.complete.status).toBe('idle');
  await passes(10);
  expect(done).toBe(first?.id);
  expect(result.current.complete).toMatchObject({ status: 'idle', data: undefined });

  rerender({ id: first?.id ?? '' });
  host.change(second?.id ?? '', { paymentMethod: 'cash' });
  rerender({ id: second?.id ?? '' });
  act(() => void result.current.update.run({ paymentIntentStatus: 'x' }, second).catch(() => {}));
  await passes(10);
  expect(result.current.update).toMatchObject({ status: 'error', changed: { seen: { id: second?.id } } });
  rerender({ id: first?.id ?? '' });
  expect(result.current.update).toMatchObject({ status: 'idle', error: null, changed: null });
});
