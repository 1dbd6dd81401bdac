import { definePaymentLinksClient, type PaymentLink, PaymentLinksError } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { type KitEvent, notifyLinkChanged, PaymentLinksProvider, useExpireLink, usePaymentLink } from '../index.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
type Reading = Partial<PaymentLink> | PaymentLinksError;

/** A provider that gives one reading after the other, the last one for ever. */
function provider(...readings: Reading[]) {
  const readAt: number[] = [];
  const client = definePaymentLinksClient({
    capabilities: { provider: 'host' },
    getLink: async (id) => {
      const reading = readings[Math.min(readAt.length, readings.length - 1)] ?? {};
      readAt.push(Date.now());
      if (reading instanceof PaymentLinksError) throw reading;
      return paymentLinkFixture({ ...reading, id });
    },
    expireLink: async (id) => paymentLinkFixture({ id, status: 'expired' }),
  });
  const events: KitEvent[] = [];
  const wrapper = ({ children }: { children: ReactNode }) => (
    <PaymentLinksProvider client={client} onEvent={(event) => events.push(event)}>
      {children}
    </PaymentLinksProvider>
  );
  const gaps = () => readAt.slice(1).map((at, index) => Math.round((at - (readAt[index] ?? 0)) / 100) / 10);
  return { client, readAt, gaps, events, wrapper };
}
function visibility(state: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}
const failure = (code: PaymentLinksError['code'], retryAfterMs?: number) =>
  new PaymentLinksError({ code, message: code, verb: 'getLink', retryAfterMs });

function Card() {
  return <p>{usePaymentLink('a').data?.reference}</p>;
}

it('draws a reading under way for those who look at it, and nothing again for the others', async () => {
  const { wrapper, readAt } = provider({ status: 'open' });
  const draws = vi.fn();
  const spinner = renderHook(() => draws(usePaymentLink('a').isFetching), { wrapper });
  expect(draws).toHaveBeenLastCalledWith(true);
  await passes(1);
  expect(draws).toHaveBeenLastCalledWith(false);
  draws.mockClear();
  await passes(20_000);
  expect(draws).toHaveBeenCalled();
  spinner.unmount();

  renderHook(() => draws(usePaymentLink('a').data?.reference), { wrapper });
  await passes(6000);
  draws.mockClear();
  const read = readAt.length;
  await passes(60_000);
  expect(readAt.length).toBeGreaterThan(read);
  expect(draws).not.toHaveBeenCalled();
});

describe('how often a link is read', () => {
  it('open: after 5 s, then 1.5 times as long while nothing changes, up to a minute', async () => {
    const { wrapper, gaps } = provider({ status: 'open' });
    renderHook(() => usePaymentLink('a'), { wrapper });
    await passes(300_000);
    expect(gaps()).toEqual([5, 7.5, 11.3, 16.9, 25.3, 38, 57, 60, 60]);
  });

  it('a change starts again at 5 s', async () => {
    const { wrapper, gaps } = provider({}, {}, {}, { status: 'processing', money: 'pending' });
    renderHook(() => usePaymentLink('a'), { wrapper });
    await passes(50_000);
    expect(gaps()).toEqual([5, 7.5, 11.3, 5, 7.5, 11.3]);
  });

  it.each<[string, Partial<PaymentLink>, number[]]>([
    ['paid, money pending', { status: 'paid', money: 'pending' }, [60, 60]],
    ['paid, money received', { status: 'paid', money: 'received' }, [60, 60]],
    ['expired, money not known yet', { status: 'expired', money: 'unknown' }, [60, 60]],
    ['failed', { status: 'failed', money: 'none' }, []],
    ['paid and settled', { status: 'paid', money: 'settled' }, []],
    ['refunded', { status: 'paid', money: 'refunded' }, []],
    ['expired', { status: 'expired', money: 'none' }, []],
    ['canceled', { status: 'canceled', money: 'none' }, []],
  ])('%s', async (_, link, expected) => {
    const { wrapper, gaps } = provider(link);
    renderHook(() => usePaymentLink('a'), { wrapper });
    await passes(125_000);
    expect(gaps()).toEqual(expected);
  });

  it('failed, disputed or not understood: every ten minutes; final: never', async () => {
    for (const [link, reads] of [
      [{ status: 'failed' }, 3],
      [{ status: 'unknown' }, 3],
      [{ status: 'paid', money: 'disputed' }, 3],
      [{ status: 'expired' }, 1],
    ] as const) {
      const { wrapper, readAt } = provider(link);
      renderHook(() => usePaymentLink('a'), { wrapper });
      await passes(1_201_000);
      expect(readAt).toHaveLength(reads);
    }
  });

  it('two cards of one link read it once', async () => {
    const { wrapper, gaps } = provider({});
    renderHook(() => [usePaymentLink('a'), usePaymentLink('a')], { wrapper });
    await passes(25_000);
    expect(gaps()).toEqual([5, 7.5, 11.3]);
  });

  it('pollMs: its own rhythm, or none; the provider gives the default', async () => {
    const own = provider({});
    renderHook(() => usePaymentLink('a', { pollMs: 2_000 }), { wrapper: own.wrapper });
    await passes(10_000);
    expect(own.gaps()).toEqual([2, 3, 4.5]);

    const none = provider({});
    renderHook(() => usePaymentLink('a', { pollMs: false }), { wrapper: none.wrapper });
    await passes(600_000);
    expect(none.readAt).toHaveLength(1);

    const given = provider({});
    renderHook(() => usePaymentLink('a'), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <PaymentLinksProvider client={given.client} pollMs={false}>
          {children}
        </PaymentLinksProvider>
      ),
    });
    await passes(600_000);
    expect(given.readAt).toHaveLength(1);
  });

  it('a hidden tab: not at all; coming back: at once, and then every 5 s again', async () => {
    const { wrapper, readAt, gaps } = provider({});
    renderHook(() => usePaymentLink('a'), { wrapper });
    await passes(14_000);
    expect(readAt).toHaveLength(3);
    visibility('hidden');
    await passes(600_000);
    expect(readAt).toHaveLength(3);
    visibility('visible');
    await passes(13_000);
    expect(gaps().slice(3)).toEqual([5, 7.5]);
  });

  it('focus and reconnect read at once, but not what is final', async () => {
    const { wrapper, readAt } = provider({});
    renderHook(() => usePaymentLink('a'), { wrapper });
    await passes(2_000);
    window.dispatchEvent(new Event('focus'));
    await passes(10);
    expect(readAt).toHaveLength(2);
    await passes(2_000);
    window.dispatchEvent(new Event('online'));
    await passes(10);
    expect(readAt).toHaveLength(3);

    const final = provider({ status: 'expired' });
    renderHook(() => usePaymentLink('b'), { wrapper: final.wrapper });
    await passes(2_000);
    window.dispatchEvent(new Event('focus'));
    await passes(10);
    expect(final.readAt).toHaveLength(1);
  });

  it('after `rate_limited`: not before the provider allows it, not even on focus or on an event', async () => {
    const { wrapper, readAt, client } = provider({}, failure('rate_limited', 90_000), {});
    const { result } = renderHook(() => usePaymentLink('a'), { wrapper });
    await passes(6_000);
    expect(readAt).toHaveLength(2);
    expect(result.current).toMatchObject({ error: { code: 'rate_limited' }, data: { id: 'a' } });
    window.dispatchEvent(new Event('focus'));
    notifyLinkChanged(client, { linkId: 'a' });
    await passes(88_000);
    expect(readAt).toHaveLength(2);
    await passes(2_000);
    expect(readAt).toHaveLength(3);
    expect(result.current.error).toBeNull();
  });

  it('a failure is repeated twice, keeps what was known and goes on; what cannot pass stops', async () => {
    const passing = provider({}, failure('network'), failure('timeout'), failure('provider_unavailable'), {});
    const { result } = renderHook(() => usePaymentLink('a'), { wrapper: passing.wrapper });
    await passes(8_500);
    expect(passing.readAt).toHaveLength(4);
    expect(result.current).toMatchObject({
      status: 'error',
      error: { code: 'provider_unavailable' },
      data: { id: 'a' },
    });
    await passes(60_000);
    expect(result.current).toMatchObject({ status: 'success', error: null });

    const gone = provider(failure('not_found'));
    const missing = renderHook(() => usePaymentLink('b'), { wrapper: gone.wrapper });
    await passes(600_000);
    expect(gone.readAt).toHaveLength(1);
    expect(missing.result.current).toMatchObject({ status: 'error', data: undefined, error: { code: 'not_found' } });
    expect(gone.events).toMatchObject([{ type: 'error', verb: 'getLink', error: { code: 'not_found' } }]);
  });
});

describe('what is believed', () => {
  it('a payment is seen without a reload, and told', async () => {
    const { sandbox, client } = onSandbox();
    const { id } = await client.createLink({
      amount: { minorUnits: 1_250, currency: 'EUR' },
      paymentMethods: ['card'],
      reference: 'INV-7',
    });
    const events: KitEvent[] = [];
    const { result } = renderHook(() => usePaymentLink(id), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <PaymentLinksProvider client={client} onEvent={(event) => events.push(event)}>
          {children}
        </PaymentLinksProvider>
      ),
    });
    await passes(100);
    expect(result.current.data?.status).toBe('open');
    sandbox.control.pay(id);
    sandbox.control.settle(id);
    await passes(60_000);
    expect(result.current.data).toMatchObject({ status: 'paid', money: 'settled' });
    expect(events).toContainEqual({ type: 'link.status_changed', linkId: id, from: 'open', to: 'paid' });
  });

  it('after an expire an older copy that still says open is dropped for 30 s; money always wins', async () => {
    const { wrapper, client } = provider({}, {}, {}, {}, {}, { status: 'paid', money: 'received' });
    const { result } = renderHook(() => ({ link: usePaymentLink('a'), expire: useExpireLink() }), { wrapper });
    await passes(10);
    await act(async () => void (await result.current.expire.run('a')));
    expect(result.current.link.data?.status).toBe('expired');
    for (let i = 0; i < 2; i += 1) {
      notifyLinkChanged(client, { linkId: 'a' });
      await passes(10);
      expect(result.current.link.data?.status).toBe('expired');
    }
    await passes(30_000);
    notifyLinkChanged(client, { linkId: 'a' });
    await passes(10);
    expect(result.current.link.data?.status).toBe('open');

    const paid = provider({}, {}, { status: 'processing', money: 'pending' });
    const second = renderHook(() => ({ link: usePaymentLink('a'), expire: useExpireLink() }), {
      wrapper: paid.wrapper,
    });
    await passes(10);
    await act(async () => void (await second.result.current.expire.run('a')));
    notifyLinkChanged(paid.client, { linkId: 'a' });
    await passes(10);
    expect(second.result.current.link.data?.status).toBe('processing');
  });

  it('an event reads at once, a repeated one does not, and one about the intent finds its link', async () => {
    const { wrapper, client, readAt } = provider({ paymentIntentId: 'intent-1', status: 'paid', money: 'received' });
    renderHook(() => usePaymentLink('a'), { wrapper });
    await passes(10);
    const event = { type: 'link_changed', linkId: 'a', paymentIntentId: null, at: '2026-11-20T10:00:00Z' } as const;
    notifyLinkChanged(client, { ...event, id: '1' });
    await passes(10);
    notifyLinkChanged(client, { ...event, id: '1' });
    await passes(10);
    expect(readAt).toHaveLength(2);
    notifyLinkChanged(client, { ...event, id: '2', linkId: null, paymentIntentId: 'intent-1' });
    await passes(10);
    expect(readAt).toHaveLength(3);
    notifyLinkChanged(client, { ...event, id: '3', linkId: null, paymentIntentId: 'another' });
    await passes(10);
    expect(readAt).toHaveLength(3);
  });

  it('a client that nobody has drawn yet may be told as well', () => {
    expect(() => notifyLinkChanged(provider({}).client, { linkId: 'a' })).not.toThrow();
  });
});

describe('the cache', () => {
  it('belongs to the client: two providers share what they read, two clients never do', async () => {
    const [one, other] = [provider({}), provider({ reference: 'other' })];
    const { container } = render(
      <>
        <PaymentLinksProvider client={one.client}>
          <Card />
        </PaymentLinksProvider>
        <PaymentLinksProvider client={one.client}>
          <Card />
        </PaymentLinksProvider>
        <PaymentLinksProvider client={other.client}>
          <Card />
        </PaymentLinksProvider>
      </>,
    );
    await passes(10);
    expect(container).toHaveTextContent('INV-1042INV-1042other');
    expect([one.readAt.length, other.readAt.length]).toEqual([1, 1]);
  });

  it("neither needs nor touches a QueryClientProvider of the host, nor follows the host's rules", async () => {
    const host = new QueryClient({ defaultOptions: { queries: { retry: 3, staleTime: Number.POSITIVE_INFINITY } } });
    const { client, readAt } = provider(failure('forbidden'));
    const { result } = renderHook(() => usePaymentLink('a'), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <QueryClientProvider client={host}>
          <PaymentLinksProvider client={client}>{children}</PaymentLinksProvider>
        </QueryClientProvider>
      ),
    });
    await passes(60_000);
    expect(result.current.error?.code).toBe('forbidden');
    expect(readAt).toHaveLength(1);
    expect(host.getQueryCache().getAll()).toEqual([]);
  });
});

it('`refetch` never rejects', async () => {
  const { wrapper, readAt } = provider(failure('not_found'));
  const { result } = renderHook(() => usePaymentLink('a'), { wrapper });
  await passes(10);
  await act(() => result.current.refetch());
  expect(readAt).toHaveLength(2);
});

it('`enabled: false` reads nothing', async () => {
  const { wrapper, readAt } = provider({});
  renderHook(() => usePaymentLink('a', { enabled: false }), { wrapper });
  await passes(60_000);
  expect(readAt).toEqual([]);
});
