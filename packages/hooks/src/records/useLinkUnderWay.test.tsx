import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { recordsHost } from '../../../../testing/hooks/recordsHost.js';
import { useLinkUnderWay } from '../index.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const total = { minorUnits: 10_000, currency: 'EUR' } as const;

it('tells of the link that is being paid, then of the one that was paid, and of no other document', async () => {
  const { sandbox, client } = onSandbox();
  const { id } = sandbox.control.addSource({ type: 'receivable', total });
  const other = sandbox.control.addSource({ type: 'receivable', total });
  const link = await client.createLink({ source: { type: 'receivable', id }, paymentMethods: ['card'] });
  const { result } = renderHook(
    () => ({
      own: useLinkUnderWay({ type: 'receivable', id }),
      other: useLinkUnderWay({ type: 'receivable', id: other.id }),
    }),
    { wrapper: kit(client) },
  );
  await passes(200);
  expect(result.current.own).toBeNull();
  sandbox.control.pay(link.id, { arrivesAfterMs: null });
  await passes(60_000);
  expect(result.current.own).toMatchObject({ id: link.id, status: 'processing' });
  sandbox.control.settle(link.id);
  await passes(60_000);
  expect(result.current).toMatchObject({ own: { id: link.id, status: 'paid' }, other: null });
});

it('asks nothing of a provider whose links are not listed by document', async () => {
  const host = recordsHost();
  const { result } = renderHook(() => useLinkUnderWay({ type: 'receivable', id: 'invoice-7' }), {
    wrapper: kit(host.client),
  });
  await passes(10_000);
  expect(result.current).toBeNull();
  expect(host.callsOf('listLinks')).toBe(0);
});
