import type { PaymentLink } from '@paylinks/core';
import { paymentMethodsFixture } from '@paylinks/core/testing';
import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { draw, eachOnAFreshPage, eur, host } from '../../../../testing/hooks/createForm.js';
import { createsOf, linksOf, onSandbox } from '../../../../testing/hooks/onSandbox.js';

eachOnAFreshPage();

describe('a press', () => {
  it('sends what was typed, tidied, and nothing else', async () => {
    const { client, sandbox } = onSandbox();
    const onCreated = vi.fn<(link: PaymentLink) => void>();
    const { form, fill, fillAll, press } = await draw(client, { onCreated });
    fillAll();
    fill('expiry', { choice: '7d', at: '' });
    fill('returnUrl', 'https://app.example.com/done');
    expect(form().expiresAt).toMatch(/^2026-11-27T10:00:0\dZ$/);
    await press();
    const link = form().write.data;
    expect(link).toMatchObject({
      amount: eur(123_450),
      paymentMethods: ['card', 'sepa_debit'],
      reference: 'INV-1042',
      returnUrl: 'https://app.example.com/done',
    });
    expect(form().write.attempt?.input).not.toHaveProperty('description');
    expect(onCreated.mock.calls).toEqual([[link]]);
    expect(linksOf(sandbox)).toBe(1);
  });

  it('twice is once, also with an expiry that counts from now', async () => {
    const { client, sandbox } = onSandbox();
    const { form, fill, fillAll } = await draw(client);
    fillAll();
    fill('expiry', { choice: '7d', at: '' });
    await act(async () => {
      void form().submit();
      await vi.advanceTimersByTimeAsync(2_500);
      void form().submit();
      await vi.advanceTimersByTimeAsync(100);
    });
    expect(form().write.status).toBe('success');
    expect(createsOf(sandbox)).toBe(1);
  });

  it('"create another" starts at the defaults and makes a second one', async () => {
    const { client, sandbox } = onSandbox();
    const { form, fillAll, press } = await draw(client, { defaultValues: { description: 'Deposit' } });
    fillAll();
    await press();
    act(() => form().createAnother());
    expect(form().form.getValues()).toMatchObject({
      amount: null,
      reference: '',
      paymentMethods: [],
      description: 'Deposit',
    });
    expect(form().write.status).toBe('idle');
    fillAll();
    await press();
    expect(linksOf(sandbox)).toBe(2);
  });

  it('sends the defaults of hidden fields, and all usable methods where these are hidden without one', async () => {
    const { client, createLink } = host({});
    const { fill, press } = await draw(client, {
      hiddenFields: ['reference', 'paymentMethods', 'expiresAt'],
      defaultValues: { reference: 'INV-9', amount: eur(500), expiresAt: '30d' },
    });
    fill('returnUrl', '');
    await press();
    expect(createLink.mock.calls[0]?.[0]).toEqual({
      amount: eur(500),
      paymentMethods: ['card', 'sepa_debit'],
      reference: 'INV-9',
      expiresAt: expect.stringMatching(/^2026-12-20T10:00:0\dZ$/),
    });
  });

  it('takes the only usable method by itself', async () => {
    const [card] = paymentMethodsFixture();
    const { client } = host({}, { listPaymentMethods: async () => (card ? [card] : []) });
    const { form } = await draw(client);
    expect(form().form.getValues('paymentMethods')).toEqual(['card']);
  });
});
