import type { PaymentLink } from '@paylinks/core';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { expiresOf, onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { type KitEvent, PaymentLinksProvider, useExpireLink, usePaymentLink } from '../index.js';

afterEach(cleanup);

async function openLink() {
  const world = onSandbox();
  const { id } = await world.client.createLink({
    amount: { minorUnits: 1_250, currency: 'EUR' },
    paymentMethods: ['card'],
    reference: 'INV-7',
  });
  const events: KitEvent[] = [];
  return {
    ...world,
    id,
    events,
    wrapper: kit(world.client, { pollMs: false, onEvent: (event) => events.push(event) }),
  };
}

it('expires, and every card of the link shows it', async () => {
  const { id, events, wrapper } = await openLink();
  const { result } = renderHook(() => ({ card: usePaymentLink(id), expire: useExpireLink() }), { wrapper });
  await waitFor(() => expect(result.current.card.data?.status).toBe('open'));
  await act(async () => void (await result.current.expire.run(id)));
  expect(result.current.expire).toMatchObject({
    status: 'success',
    news: null,
    data: { status: 'expired' },
    error: null,
  });
  await waitFor(() => expect(result.current.card.data?.status).toBe('expired'));
  expect(events).toEqual([
    { type: 'link.status_changed', linkId: id, from: 'open', to: 'expired' },
    { type: 'link.expired', linkId: id },
  ]);
  act(() => result.current.expire.reset());
  expect(result.current.expire).toMatchObject({ status: 'idle', news: null, data: undefined });
});

it('two presses are one, wherever they are pressed', async () => {
  const { id, sandbox, wrapper } = await openLink();
  const [one, other] = [0, 1].map(() => renderHook(() => useExpireLink(), { wrapper }).result);
  await act(async () => {
    await Promise.all([one?.current.run(id), one?.current.run(id), other?.current.run(id)]);
  });
  expect(expiresOf(sandbox)).toBe(1);
  expect([one?.current.status, other?.current.status]).toEqual(['success', 'success']);
});

it('paid a moment ago: that is the news, the card shows it, and nothing was sent', async () => {
  const { id, sandbox, events, wrapper } = await openLink();
  const { result } = renderHook(() => ({ card: usePaymentLink(id), expire: useExpireLink() }), { wrapper });
  await waitFor(() => expect(result.current.card.data?.status).toBe('open'));
  sandbox.control.pay(id);
  sandbox.control.settle(id);
  await act(async () => void (await result.current.expire.run(id)));
  expect(result.current.expire).toMatchObject({
    status: 'success',
    news: { reason: 'not_open', link: { status: 'paid' } },
  });
  await waitFor(() => expect(result.current.card.data?.status).toBe('paid'));
  expect(expiresOf(sandbox)).toBe(0);
  expect(events.map(({ type }) => type)).not.toContain('link.expired');
});

it('refused: the error, and the link stays as it is', async () => {
  const { id, sandbox, events, wrapper } = await openLink();
  sandbox.control.faults([{ route: 'expireLink', status: 403 }]);
  const { result } = renderHook(() => useExpireLink(), { wrapper });
  await act(async () => {
    await expect(result.current.run(id)).rejects.toMatchObject({ code: 'forbidden' });
  });
  expect(result.current).toMatchObject({ status: 'error', error: { code: 'forbidden' }, news: null });
  expect(events).toMatchObject([{ type: 'error', verb: 'expireLink' }]);
});

it('a card that was being read meanwhile is read again, also when the expire was refused', async () => {
  const { id, sandbox, wrapper } = await openLink();
  sandbox.control.faults([
    { route: 'expireLink', status: 403 },
    { route: 'getLink', delayMs: 50, times: 1 },
  ]);
  const { result } = renderHook(() => ({ card: usePaymentLink(id), expire: useExpireLink() }), { wrapper });
  expect(result.current.card.status).toBe('pending');
  await act(async () => {
    await expect(result.current.expire.run(id)).rejects.toMatchObject({ code: 'forbidden' });
  });
  await waitFor(() => expect(result.current.card.data?.status).toBe('open'));
});

it('leaving the dialog does not stop it', async () => {
  const { id, sandbox, wrapper } = await openLink();
  const { result, unmount } = renderHook(() => useExpireLink(), { wrapper });
  let pending: Promise<unknown> | undefined;
  act(() => {
    pending = result.current.run(id);
  });
  unmount();
  await pending;
  expect(sandbox.control.links()[0]?.status).toBe('expired');
});

it('through another client by now: what the one before was told is not shown as its own', async () => {
  const { id, client } = await openLink();
  let current = client;
  const { result, rerender } = renderHook(() => useExpireLink(), {
    wrapper: ({ children }) => <PaymentLinksProvider client={current}>{children}</PaymentLinksProvider>,
  });
  let done: Promise<PaymentLink> | undefined;
  act(() => {
    done = result.current.run(id);
  });
  current = onSandbox().client;
  rerender();
  await act(async () => expect((await done)?.status).toBe('expired'));
  expect(result.current).toMatchObject({ status: 'idle', data: undefined, news: null });
});
