import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { failure, passes, provider } from '../../../../testing/hooks/readLink.js';
import { type KitEvent, notifyLinkChanged, PaymentLinksProvider, useExpireLink, usePaymentLink } from '../index.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function Card() {
  return <p>{usePaymentLink('a').data?.reference}</p>;
}

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
