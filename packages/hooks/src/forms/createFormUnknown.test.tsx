import type { PaymentLink } from '@paylinks/core';
import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { draw, eachOnAFreshPage, eur, passes } from '../../../../testing/hooks/createForm.js';
import { createsOf, linksOf, lookUpsOf, onSandbox } from '../../../../testing/hooks/onSandbox.js';

eachOnAFreshPage();

describe('an outcome that is not known', () => {
  it('a lost reply: found by itself, and told once', async () => {
    const { client, sandbox } = onSandbox();
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    const onCreated = vi.fn<(link: PaymentLink) => void>();
    const { form, fillAll, press } = await draw(client, { onCreated });
    fillAll();
    await press();
    await passes(3_000);
    expect(form().write.attempt).toMatchObject({ state: 'done', foundByLookUp: true });
    expect(onCreated).toHaveBeenCalledTimes(1);
    expect(linksOf(sandbox)).toBe(1);
  });

  it('edited content sends nothing; the old content, typed again, still joins', async () => {
    const { client, sandbox } = onSandbox();
    sandbox.control.faults([{ route: 'createLink', drop: 'before', times: 1 }]);
    const { form, fill, fillAll, press } = await draw(client);
    fillAll();
    fill('expiry', { choice: '7d', at: '' });
    await press();
    fill('reference', 'INV-1043');
    await passes(5_000);
    await press();
    fill('reference', ' INV-1042 ');
    await press();
    await passes(61_000);
    expect(form().write.attempt).toMatchObject({ state: 'unresolved', input: { reference: 'INV-1042' } });
    expect(createsOf(sandbox)).toBe(1);
    const before = lookUpsOf(sandbox);
    await press();
    expect(form().write.attempt?.state).toBe('unresolved');
    expect([createsOf(sandbox), lookUpsOf(sandbox)]).toEqual([1, before + 1]);
    fill('reference', 'INV-1043');
    await act(() => form().createNew());
    await passes(50);
    expect(form().write.data?.reference).toBe('INV-1043');
  });

  it('a reload brings back what was typed, and the unchanged content is still the same press', async () => {
    const world = onSandbox();
    world.sandbox.control.faults([{ route: 'createLink', status: 503, times: 1 }]);
    const before = await draw(world.client, {}, { timeZone: 'Europe/Berlin' });
    before.fillAll();
    before.fill('expiry', { choice: '7d', at: '' });
    before.fill('returnUrl', 'https://app.example.com/done');
    await before.press();
    expect(before.form().write.attempt?.state).toBe('checking');
    before.unmount();

    const { client, sandbox } = onSandbox(world.sandbox);
    const { form, press } = await draw(client, {}, { timeZone: 'Europe/Berlin' });
    expect(form().form.getValues()).toMatchObject({
      amount: eur(123_450),
      paymentMethods: ['card', 'sepa_debit'],
      reference: 'INV-1042',
      expiry: { choice: 'custom', at: '2026-11-27T11:00' },
      returnUrl: 'https://app.example.com/done',
    });
    await press();
    await passes(125_000);
    expect(form().write.attempt?.state).toBe('unresolved');
    await press();
    expect(form().write.attempt?.state).toBe('unresolved');
    expect([createsOf(sandbox), linksOf(sandbox)]).toEqual([1, 0]);
  });

  it('closed and opened again: the form shows what is unsettled, with its content', async () => {
    const { client, sandbox } = onSandbox();
    sandbox.control.faults([{ route: 'createLink', drop: 'before', times: 1 }]);
    const before = await draw(client);
    before.fillAll();
    await before.press();
    before.unmount();
    const { form } = await draw(client);
    expect(form().write.attempt?.state).toBe('checking');
    expect(form().form.getValues()).toMatchObject({ amount: eur(123_450), reference: 'INV-1042' });
  });
});
