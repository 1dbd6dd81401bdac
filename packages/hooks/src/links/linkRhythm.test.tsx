import type { PaymentLink } from '@paylinks/core';
import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, passes, provider } from '../../../../testing/hooks/readLink.js';
import { notifyLinkChanged, PaymentLinksProvider, usePaymentLink } from '../index.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function visibility(state: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
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
