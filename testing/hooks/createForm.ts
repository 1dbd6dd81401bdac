import { definePaymentLinksClient, type PaymentLinksClient, type PaymentLinksClientDefinition } from '@paylinks/core';
import {
  capabilitiesFixture,
  createModeFixture,
  paymentLinkFixture,
  paymentMethodsFixture,
} from '@paylinks/core/testing';
import { type CreateLinkFormOptions, type CreateLinkFormState, useCreateLinkForm } from '@paylinks/hooks';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { loadWriting } from '../../packages/hooks/src/attempts/loadWriting.js';
import { kit } from './kit.js';

export const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;
export const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** Each story on a page without a past, at one time, and as where a form has stood for a while. */
export function eachOnAFreshPage(): void {
  beforeAll(async () => {
    await loadWriting();
  });
  beforeEach(() => {
    sessionStorage.clear();
    vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z'), shouldAdvanceTime: true });
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** The form in the hands of a person: draws its errors, fills fields, presses. */
export async function draw(
  client: PaymentLinksClient,
  options: CreateLinkFormOptions = {},
  props: Parameters<typeof kit>[1] = {},
) {
  const { result, unmount } = renderHook(
    () => {
      const state = useCreateLinkForm(options);
      return { state, errors: state.form.formState.errors };
    },
    { wrapper: kit(client, props) },
  );
  await passes(20);
  const form = () => result.current.state;
  const fill: CreateLinkFormState['form']['setValue'] = (...field) => {
    act(() => form().form.setValue(...field));
  };
  const amount: CreateLinkFormState['setAmount'] = (...typed) => {
    act(() => form().setAmount(...typed));
  };
  const press = async () => {
    await act(() => form().submit());
    await passes(20);
  };
  const fillAll = () => {
    amount(eur(123_450), null);
    fill('paymentMethods', ['card', 'sepa_debit']);
    fill('reference', ' INV-1042 ');
  };
  return { form, errors: () => result.current.errors, fill, amount, fillAll, press, unmount };
}
/** A host's own API that takes what `mode` says. */
export function host(mode: Parameters<typeof createModeFixture>[0], more: Partial<PaymentLinksClientDefinition> = {}) {
  const createLink = vi.fn<PaymentLinksClient['createLink']>(async ({ amount, expiresAt = null }) =>
    paymentLinkFixture({ ...(amount && { amount }), expiresAt }),
  );
  const client = definePaymentLinksClient({
    capabilities: { ...capabilitiesFixture({ create: [createModeFixture(mode)] }), can: undefined },
    listPaymentMethods: async () => paymentMethodsFixture(),
    createLink,
    lookUpAttempt: async () => ({ found: [], certain: false }),
    ...more,
  });
  return { client, createLink };
}
