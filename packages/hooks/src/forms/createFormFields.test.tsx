import { definePaymentLinksClient } from '@paylinks/core';
import { capabilitiesFixture, paymentLinkFixture, paymentMethodsFixture } from '@paylinks/core/testing';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { draw, eachOnAFreshPage, eur, host, passes } from '../../../../testing/hooks/createForm.js';
import { kit } from '../../../../testing/hooks/kit.js';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { type CreateLinkFormState, PaymentLinksProvider, useCreateLinkForm } from '../index.js';

eachOnAFreshPage();

describe('the fields', () => {
  it('are those that the provider names, in order, without hidden ones', async () => {
    const { form } = await draw(onSandbox().client, { hiddenFields: ['returnUrl'], readOnlyFields: ['reference'] });
    const names = form().fields.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['amount', 'paymentMethods']);
    expect(names).toContain('expiresAt');
    expect(names).not.toContain('returnUrl');
    expect(form().fields.find(({ name }) => name === 'expiresAt')).toMatchObject({ path: 'expiry', required: false });
    expect(form().fields.find(({ name }) => name === 'reference')).toMatchObject({ required: true, readOnly: true });
    expect(form().notReady).toBeNull();
  });

  it('are known before the provider has answered, if its client knows them', () => {
    const { result } = renderHook(() => useCreateLinkForm(), { wrapper: kit(onSandbox().client) });
    expect(result.current.mode?.from).toBe('amount');
  });

  it('follow the source', async () => {
    const { client, sandbox } = onSandbox();
    const payable = sandbox.control.sources().find(({ type }) => type === 'payable');
    const { form, fill, press } = await draw(client, { source: { type: 'payable', id: payable?.id ?? '' } });
    expect(form().fields.map(({ name }) => name)).not.toContain('amount');
    fill('paymentMethods', ['card']);
    fill('recipient', { type: 'counterpart', id: sandbox.credentials.monite.counterpartId });
    await press();
    expect(form().write.data?.source).toMatchObject({ type: 'payable', id: payable?.id });
  });

  it('promise no expiry where the provider takes none, whatever the host would have', async () => {
    const { client } = host({ fields: { amount: { required: true } }, expiry: null, expires: false });
    const { form } = await draw(client, { defaultValues: { expiresAt: '30d' } });
    expect(form().expiresAt).toBeNull();
  });

  it.each<[string, Parameters<typeof capabilitiesFixture>[0], CreateLinkFormState['notReady']]>([
    ['no way to create', { create: [] }, 'no_create_mode'],
    ['not allowed to', { can: { ...capabilitiesFixture().can, createLink: 'forbidden' } }, 'forbidden'],
  ])('%s', async (_, changes, reason) => {
    const client = definePaymentLinksClient({
      capabilities: capabilitiesFixture(changes),
      createLink: async () => paymentLinkFixture(),
      listPaymentMethods: async () => paymentMethodsFixture(),
    });
    expect((await draw(client)).form().notReady).toBe(reason);
  });

  it('no method that could be used', async () => {
    const { client } = host(
      {},
      { listPaymentMethods: async () => paymentMethodsFixture().filter(({ usable }) => !usable) },
    );
    expect((await draw(client)).form().notReady).toBe('no_usable_method');
  });
});

it('a default instant is typed in the zone of the browser once that is known', async () => {
  const { client } = host({});
  let timeZone = 'UTC';
  const { result, rerender } = renderHook(
    () => useCreateLinkForm({ defaultValues: { expiresAt: '2026-11-27T17:00:00Z' } }),
    {
      wrapper: ({ children }: { children: ReactNode }) => (
        <PaymentLinksProvider client={client} timeZone={timeZone}>
          {children}
        </PaymentLinksProvider>
      ),
    },
  );
  expect(result.current.form.getValues('expiry').at).toBe('2026-11-27T17:00');
  timeZone = 'Asia/Tokyo';
  rerender();
  await passes(20);
  expect(result.current.form.getValues('expiry')).toEqual({ choice: 'custom', at: '2026-11-28T02:00' });
  expect(result.current.expiresAt).toBe('2026-11-27T17:00:00Z');
});

it('lists and objects written where the hook is called do not draw for ever', async () => {
  let draws = 0;
  const { client } = host({});
  renderHook(
    () => {
      draws += 1;
      return useCreateLinkForm({ hiddenFields: ['reference'], readOnlyFields: [], defaultValues: { amount: eur(1) } });
    },
    { wrapper: kit(client) },
  );
  await passes(200);
  expect(draws).toBeLessThan(15);
});
