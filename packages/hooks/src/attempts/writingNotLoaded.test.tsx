import { definePaymentLinksClient, type PaymentLinksClient } from '@paylinks/core';
import { capabilitiesFixture } from '@paylinks/core/testing';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { useCreatePaymentLink } from '../index.js';

// A host that was deployed anew while the page stood open serves the chunk no more.
vi.mock('./writing.js', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
afterEach(cleanup);

const createLink = vi.fn<PaymentLinksClient['createLink']>();
const client = definePaymentLinksClient({
  capabilities: { ...capabilitiesFixture(), can: undefined },
  createLink,
});

it('a write that cannot be loaded is refused, whatever is pressed, and nothing is sent', async () => {
  const { result } = renderHook(() => useCreatePaymentLink(), { wrapper: kit(client) });
  const { run, retry, lookUp, createNew } = result.current;
  for (const press of [() => run({ amount: { minorUnits: 100, currency: 'EUR' } }), retry, lookUp, () => createNew()]) {
    await act(() => expect(press()).rejects.toMatchObject({ code: 'network', verb: 'createLink' }));
  }
  act(() => result.current.reset());
  expect(result.current).toMatchObject({ status: 'idle', error: null });
  expect(createLink).not.toHaveBeenCalled();
});
