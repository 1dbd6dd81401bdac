import type { CreateLinkInput } from '@paylinks/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { createsOf, linksOf, lookUpsOf, onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { loadWriting } from '../attempts/loadWriting.js';
import { type KitEvent, sessionAttemptStore, useCreatePaymentLink, useExpireLink, usePaymentLink } from '../index.js';

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
const input: CreateLinkInput = {
  amount: { minorUnits: 123_450, currency: 'EUR' },
  paymentMethods: ['card', 'sepa_debit'],
  reference: 'INV-1042',
};
const unsettled = async (props: Parameters<typeof kit>[1]) => {
  const { client, sandbox } = onSandbox();
  sandbox.control.faults([{ route: 'createLink', drop: 'before' }]);
  const { result, unmount } = renderHook(() => useCreatePaymentLink(), { wrapper: kit(client, props) });
  act(() => quietly(result.current.run(input)));
  await passes(100);
  unmount();
  const again = renderHook(() => useCreatePaymentLink(), { wrapper: kit(onSandbox().client, props) });
  return again.result.current.attempt;
};

it('creates, and its card needs no second request', async () => {
  const { client, sandbox } = onSandbox();
  const events: KitEvent[] = [];
  const wrapper = kit(client, { onEvent: (event) => events.push(event) });
  const { result } = renderHook(() => useCreatePaymentLink(), { wrapper });
  expect(result.current).toMatchObject({ status: 'idle', data: undefined, error: null, outcome: null, attempt: null });
  let link: { id: string } | undefined;
  await act(async () => {
    const pending = result.current.run(input);
    link = await pending;
  });
  expect(result.current).toMatchObject({ status: 'success', data: link, attempt: { state: 'done' } });
  expect(events).toEqual([{ type: 'link.created', linkId: link?.id }]);
  const before = sandbox.control.requests().length;
  const card = renderHook(() => usePaymentLink(link?.id ?? ''), { wrapper });
  expect(card.result.current.data).toEqual(link);
  await passes(4_000);
  expect(sandbox.control.requests()).toHaveLength(before);
});

it("a host's listener that throws changes nothing about the link", async () => {
  const { client, sandbox } = onSandbox();
  const { result } = renderHook(() => useCreatePaymentLink(), {
    wrapper: kit(client, { onEvent: () => expect.fail('analytics are down') }),
  });
  await act(async () => void (await result.current.run(input)));
  expect(result.current).toMatchObject({ status: 'success', attempt: { foundByLookUp: false } });
  expect([createsOf(sandbox), linksOf(sandbox)]).toEqual([1, 1]);
  expect(() => vi.runAllTimers()).toThrow('analytics are down');
});

it('is pending while it is sent, whoever looks', async () => {
  const { client } = onSandbox();
  const wrapper = kit(client);
  const [one, other] = [0, 1].map(() => renderHook(() => useCreatePaymentLink(), { wrapper }).result);
  act(() => quietly(one?.current.run(input) ?? Promise.reject()));
  expect(one?.current).toMatchObject({ status: 'pending', attempt: { state: 'sending', input } });
  expect(other?.current.attempt).toEqual(one?.current.attempt);
  await passes(100);
  expect(other?.current.status).toBe('success');
});

it('two forms of one page do not meet', async () => {
  const { client, sandbox } = onSandbox();
  const wrapper = kit(client);
  const first = renderHook(() => useCreatePaymentLink({ form: 'first' }), { wrapper });
  const second = renderHook(() => useCreatePaymentLink({ form: 'second' }), { wrapper });
  await act(async () => void (await first.result.current.run(input)));
  expect(second.result.current.attempt).toBeNull();
  await act(async () => void (await second.result.current.run(input)));
  expect(linksOf(sandbox)).toBe(2);
});

describe('what goes wrong', () => {
  it('refused: the error with its fields, and the next press is free', async () => {
    const { client, sandbox } = onSandbox();
    const events: KitEvent[] = [];
    const { result } = renderHook(() => useCreatePaymentLink(), {
      wrapper: kit(client, { onEvent: (event) => events.push(event) }),
    });
    await act(async () => {
      const refused = result.current.run({ ...input, paymentMethods: ['no-such-method'] });
      await expect(refused).rejects.toMatchObject({ code: 'invalid_input' });
    });
    expect(result.current).toMatchObject({ status: 'error', error: { code: 'invalid_input' }, attempt: null });
    expect(result.current.error?.fieldErrors[0]?.path).toMatch(/^paymentMethods/);
    expect(events).toEqual([{ type: 'error', verb: 'createLink', error: result.current.error }]);
    await act(async () => void (await result.current.run(input)));
    expect(result.current).toMatchObject({ status: 'success', error: null });
    expect(linksOf(sandbox)).toBe(1);
  });

  it('a lost reply, in StrictMode, under a host whose QueryClient repeats three times: one link', async () => {
    const { client, sandbox } = onSandbox();
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    const host = new QueryClient({ defaultOptions: { queries: { retry: 3 }, mutations: { retry: 3 } } });
    const Kit = kit(client);
    const wrapper = ({ children }: { children: ReactNode }) => (
      <StrictMode>
        <QueryClientProvider client={host}>
          <Kit>{children}</Kit>
        </QueryClientProvider>
      </StrictMode>
    );
    const { result } = renderHook(() => useCreatePaymentLink(), { wrapper });
    act(() => quietly(result.current.run(input)));
    await passes(3_000);
    expect(result.current).toMatchObject({ status: 'success', attempt: { foundByLookUp: true } });
    await passes(120_000);
    expect([createsOf(sandbox), linksOf(sandbox)]).toEqual([1, 1]);
  });

  it('a 503, then a reload of the tab: taken up, looked for, and a person decides', async () => {
    const world = onSandbox();
    world.sandbox.control.faults([{ route: 'createLink', status: 503, times: 1 }]);
    const before = renderHook(() => useCreatePaymentLink(), { wrapper: kit(world.client) });
    act(() => quietly(before.result.current.run(input)));
    await passes(1_000);
    expect(before.result.current).toMatchObject({
      status: 'pending',
      outcome: 'unknown',
      attempt: { state: 'checking', cause: { status: 503 } },
    });
    const { key } = before.result.current.attempt ?? {};
    before.unmount();

    const { sandbox, client } = onSandbox(world.sandbox);
    const { result } = renderHook(() => useCreatePaymentLink(), { wrapper: kit(client) });
    expect(result.current).toMatchObject({
      outcome: 'unknown',
      attempt: { key, state: 'checking', input, restored: true },
    });
    await passes(121_000);
    expect(result.current).toMatchObject({
      status: 'error',
      outcome: 'unknown',
      error: { code: 'outcome_unknown', idempotencyKey: key },
      attempt: { state: 'unresolved' },
    });
    expect([createsOf(sandbox), linksOf(sandbox), lookUpsOf(sandbox) > 3]).toEqual([1, 0, true]);
    act(() => result.current.forget());
    expect(result.current).toMatchObject({ status: 'idle', outcome: null });
  });

  it('closing the form while it is sent neither stops nor hides it', async () => {
    const { client, sandbox } = onSandbox();
    const wrapper = kit(client);
    const { result, unmount } = renderHook(() => useCreatePaymentLink(), { wrapper });
    act(() => quietly(result.current.run(input)));
    unmount();
    await passes(1_000);
    expect(linksOf(sandbox)).toBe(1);
    const again = renderHook(() => useCreatePaymentLink(), { wrapper });
    expect(again.result.current.attempt).toMatchObject({ state: 'done', input });
  });

  it('offline, press, online: refused at once, and nothing is sent later by itself', async () => {
    const { client, sandbox, network } = onSandbox();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    network.online = false;
    const { result } = renderHook(() => useCreatePaymentLink(), { wrapper: kit(client) });
    await act(async () => {
      await expect(result.current.run(input)).rejects.toMatchObject({ code: 'network' });
    });
    vi.restoreAllMocks();
    network.online = true;
    window.dispatchEvent(new Event('online'));
    await passes(600_000);
    expect([createsOf(sandbox), linksOf(sandbox)]).toEqual([0, 0]);
    await act(async () => void (await result.current.run(input)));
    expect(linksOf(sandbox)).toBe(1);
  });

  it('unresolved, and found when the window is looked at again', async () => {
    const { client, sandbox } = onSandbox();
    sandbox.control.faults([{ route: 'createLink', drop: 'before', times: 1 }]);
    const { result } = renderHook(() => useCreatePaymentLink(), { wrapper: kit(client) });
    act(() => quietly(result.current.run(input)));
    await passes(75_000);
    expect(result.current.attempt?.state).toBe('unresolved');
    const late = await client.createLink(input);
    window.dispatchEvent(new Event('focus'));
    await passes(100);
    expect(result.current).toMatchObject({ status: 'success', data: { id: late.id }, error: null });
  });

  it('a mismatch is settled when its link is expired', async () => {
    const { client } = onSandbox();
    const differing = {
      ...client,
      createLink: async (...request: Parameters<typeof client.createLink>) => {
        const link = await client.createLink(...request);
        return { ...link, amount: { ...link.amount, minorUnits: link.amount.minorUnits + 2 } };
      },
    };
    const { result } = renderHook(() => ({ create: useCreatePaymentLink(), expire: useExpireLink() }), {
      wrapper: kit(differing),
    });
    act(() => quietly(result.current.create.run(input)));
    await passes(100);
    const { attempt, status, data } = result.current.create;
    expect([attempt?.state, status, data]).toEqual(['mismatch', 'pending', undefined]);
    await act(async () => void (await result.current.expire.run(attempt?.link?.id ?? '')));
    expect(result.current.create.attempt).toBeNull();
  });
});

describe('where attempts are kept', () => {
  it('sessionStorage by default, per scope where the host gives one', async () => {
    expect(await unsettled({})).toMatchObject({ restored: true });
    expect(Object.keys(sessionStorage)).toEqual(['paylinks.attempts']);
    sessionStorage.clear();
    expect(await unsettled({ attemptStore: sessionAttemptStore('ada') })).toMatchObject({ restored: true });
    const { result } = renderHook(() => useCreatePaymentLink(), {
      wrapper: kit(onSandbox().client, { attemptStore: sessionAttemptStore('grace') }),
    });
    expect(result.current.attempt).toBeNull();
  });

  it('null: nowhere', async () => {
    expect(await unsettled({ attemptStore: null })).toBeNull();
    expect(sessionStorage).toHaveLength(0);
  });

  it('a browser that refuses its storage does not stop a create', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { client, sandbox } = onSandbox();
    const { result } = renderHook(() => useCreatePaymentLink(), { wrapper: kit(client) });
    await act(async () => void (await result.current.run(input)));
    expect(linksOf(sandbox)).toBe(1);
    vi.restoreAllMocks();
  });
});
