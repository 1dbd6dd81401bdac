import { definePaymentLinksClient, type PaymentLink, type PaymentLinksClient } from '@paylinks/core';
import { capabilitiesFixture, paymentLinkFixture } from '@paylinks/core/testing';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { useCreatePaymentLink } from '../index.js';
import type { KeptAttempt } from './AttemptBook.js';
import type { AttemptStore } from './attemptStore.js';

// A slow line: the chunk of the procedure comes when the test lets it come.
const line = vi.hoisted(() => {
  let open: (() => void) | undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open?.() };
});
vi.mock('./writing.js', async (original) => {
  await line.opened;
  return original();
});
afterEach(cleanup);

const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;
const left: KeptAttempt = {
  key: '3d2f9c1e-8f0e-4a51-9c58-1f3f0a7d2b11',
  verb: 'createLink',
  form: 'left',
  input: { amount: eur(700), reference: 'LEFT' },
  startedAt: new Date().toISOString(),
  state: 'open',
  madeId: null,
  notMine: [],
};

it('presses that were faster than the procedure wait for it: one link for two, nothing over one that was left unsettled', async () => {
  const createLink = vi.fn<PaymentLinksClient['createLink']>(async (input) =>
    paymentLinkFixture({ amount: input.amount ?? eur(0), reference: input.reference ?? null } as Partial<PaymentLink>),
  );
  const client = definePaymentLinksClient({
    capabilities: { ...capabilitiesFixture(), can: undefined },
    createLink,
    lookUpAttempt: async () => ({ found: [], certain: false }),
  });
  let kept: string | null = JSON.stringify({ attempts: [left], claims: [] });
  const attemptStore: AttemptStore = {
    read: () => kept,
    write: (text) => {
      kept = text;
    },
  };
  const { result } = renderHook(
    () => ({ clean: useCreatePaymentLink({ form: 'clean' }), unsettled: useCreatePaymentLink({ form: 'left' }) }),
    { wrapper: kit(client, { attemptStore }) },
  );
  expect(result.current.clean.status).toBe('idle');
  const first = result.current.clean.run({ amount: eur(100), reference: 'A' });
  const again = result.current.clean.run({ amount: eur(100), reference: 'A' });
  const other = result.current.clean.run({ amount: eur(200), reference: 'B' }).catch(({ code }) => code);
  const over = result.current.unsettled.run({ amount: eur(900), reference: 'C' }).catch(({ code }) => code);
  expect(createLink).not.toHaveBeenCalled();

  line.open();
  const made = await act(() => first);
  expect(await again).toBe(made);
  expect(await other).toBe('conflict');
  expect(await over).toBe('conflict');
  expect(createLink.mock.calls.map(([input]) => input.reference)).toEqual(['A']);
  await waitFor(() => expect(result.current.unsettled.attempt).toMatchObject({ key: left.key, restored: true }));
  expect(result.current.clean).toMatchObject({ status: 'success', data: made });
});
