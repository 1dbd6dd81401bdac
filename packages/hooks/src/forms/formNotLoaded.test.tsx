import { definePaymentLinksClient, type PaymentLinksClient, type PaymentLinksError } from '@paylinks/core';
import { capabilitiesFixture, paymentMethodsFixture } from '@paylinks/core/testing';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { recordsHost } from '../../../../testing/hooks/recordsHost.js';
import { useCreateLinkForm, useRecordPaymentForm } from '../index.js';

// A host that was deployed anew while the page stood open serves the chunk no more.
vi.mock('../attempts/writing.js', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
afterEach(cleanup);

it('a form whose checks cannot be loaded sends nothing, and says so', async () => {
  const createLink = vi.fn<PaymentLinksClient['createLink']>();
  const client = definePaymentLinksClient({
    capabilities: { ...capabilitiesFixture(), can: undefined },
    listPaymentMethods: async () => paymentMethodsFixture(),
    createLink,
  });
  const onError = vi.fn<(error: PaymentLinksError) => void>();
  const defaultValues = {
    amount: { minorUnits: 100, currency: 'EUR' },
    paymentMethods: ['card'],
    reference: 'INV-1',
  } as const;
  const { result } = renderHook(() => useCreateLinkForm({ defaultValues, onError }), { wrapper: kit(client) });
  await act(() => result.current.submit());
  expect(result.current).toMatchObject({ error: { code: 'network' }, write: { status: 'idle' } });
  expect(result.current.form.getValues('reference')).toBe('INV-1');
  expect(onError.mock.calls).toEqual([[result.current.error]]);
  expect(createLink).not.toHaveBeenCalled();
});

it('neither does a record', async () => {
  const host = recordsHost();
  const { result } = renderHook(
    () =>
      useRecordPaymentForm({
        source: { type: 'receivable', id: 'invoice-7' },
        defaultValues: { amount: { minorUnits: 100, currency: 'EUR' } },
      }),
    { wrapper: kit(host.client) },
  );
  await act(() => result.current.submit());
  expect(result.current).toMatchObject({ error: { code: 'network', verb: 'createRecord' }, write: { status: 'idle' } });
  expect(host.callsOf('createRecord')).toBe(0);
});
