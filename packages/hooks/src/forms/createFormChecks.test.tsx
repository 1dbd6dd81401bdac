import { createModeFixture } from '@paylinks/core/testing';
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { draw, eachOnAFreshPage, eur, host } from '../../../../testing/hooks/createForm.js';
import { createsOf, onSandbox } from '../../../../testing/hooks/onSandbox.js';

eachOnAFreshPage();

describe('what is refused before anything is sent', () => {
  it('everything that is missing, as codes', async () => {
    const { client, sandbox } = onSandbox();
    const { errors, press, form } = await draw(client);
    await press();
    expect(errors()).toMatchObject({
      amount: { type: 'required', message: 'required' },
      paymentMethods: { type: 'required' },
      reference: { type: 'required' },
    });
    expect(form().write.status).toBe('idle');
    expect(createsOf(sandbox)).toBe(0);
  });

  it.each<[string, (form: Awaited<ReturnType<typeof draw>>) => void, object]>([
    ['amount 0', ({ amount }) => amount(eur(0), null), { amount: { type: 'too_small' } }],
    ['amount -5', ({ amount }) => amount(eur(-500), null), { amount: { type: 'too_small' } }],
    ['1e5', ({ amount }) => amount(null, 'not_a_number'), { amount: { type: 'wrong_format' } }],
    ['no amount', ({ amount }) => amount(null, 'empty'), { amount: { type: 'required' } }],
    [
      'another currency',
      ({ amount }) => amount({ minorUnits: 1, currency: 'BRL' }, null),
      { amount: { type: 'not_allowed' } },
    ],
    [
      'an unusable method',
      ({ fill }) => fill('paymentMethods', ['klarna']),
      { paymentMethods: { type: 'not_allowed' } },
    ],
    ['blanks', ({ fill }) => fill('reference', '   '), { reference: { type: 'required' } }],
    [
      'a return URL with javascript:',
      ({ fill }) => fill('returnUrl', 'javascript:alert(1)'),
      { returnUrl: { type: 'wrong_format' } },
    ],
    [
      'a return URL over http',
      ({ fill }) => fill('returnUrl', 'http://example.com'),
      { returnUrl: { type: 'wrong_format' } },
    ],
    [
      'a return URL that is too long',
      ({ fill }) => fill('returnUrl', `https://a.example/${'x'.repeat(3000)}`),
      { returnUrl: { type: 'too_long' } },
    ],
    [
      'an expiry in the past',
      ({ fill }) => fill('expiry', { choice: 'custom', at: '2026-11-19T10:00' }),
      { expiry: { type: 'in_past' } },
    ],
    [
      'an expiry too far ahead',
      ({ fill }) => fill('expiry', { choice: 'custom', at: '2027-11-19T10:00' }),
      { expiry: { type: 'too_large' } },
    ],
    ['no date chosen', ({ fill }) => fill('expiry', { choice: 'custom', at: '' }), { expiry: { type: 'required' } }],
  ])('%s', async (_, type, expected) => {
    const { client, createLink } = host({});
    const drawn = await draw(client);
    drawn.fillAll();
    type(drawn);
    await drawn.press();
    expect(drawn.errors()).toMatchObject(expected);
    expect(createLink).not.toHaveBeenCalled();
  });

  it("a local time that does not exist in the kit's zone", async () => {
    const { client } = host({ expiry: null, fields: { ...createModeFixture().fields } });
    const { errors, fill, fillAll, press } = await draw(client, {}, { timeZone: 'Europe/Berlin' });
    fillAll();
    fill('expiry', { choice: 'custom', at: '2027-03-28T02:30' });
    await press();
    expect(errors().expiry).toMatchObject({ type: 'no_such_time' });
  });

  it('more than what is still due', async () => {
    const { client, createLink } = host({ from: 'receivable' });
    const { errors, amount, fillAll, press } = await draw(client, {
      source: { type: 'receivable', id: 'r-1', due: eur(100_000) },
    });
    fillAll();
    await press();
    expect(errors().amount).toMatchObject({ type: 'too_large' });
    amount(eur(100_000), null);
    await press();
    expect(createLink.mock.calls[0]?.[0]).toMatchObject({
      source: { type: 'receivable', id: 'r-1' },
      amount: eur(100_000),
    });
  });

  it('an amount that may be left out, but was typed and is none', async () => {
    const { client, createLink } = host({ from: 'receivable', fields: { amount: { required: false } } });
    const { errors, amount, press } = await draw(client, { source: { type: 'receivable', id: 'r-1' } });
    amount(null, 'ambiguous');
    await press();
    expect(errors().amount).toMatchObject({ type: 'wrong_format' });
    expect(createLink).not.toHaveBeenCalled();
    amount(null, 'empty');
    await press();
    expect(createLink.mock.calls[0]?.[0]).not.toHaveProperty('amount');
  });

  it('an invoice file without its parts, of a type that is not taken, or behind no URL', async () => {
    const fields = {
      ...createModeFixture().fields,
      'invoice.file': { required: false },
      'invoice.dueDate': { required: false },
    };
    const { client, createLink } = host({ fields, invoiceFileTypes: ['application/pdf'] });
    const { errors, fill, fillAll, press } = await draw(client);
    fillAll();
    fill('invoice', {
      issueDate: '',
      dueDate: '2026-02-30',
      file: { name: ' ', mimetype: 'image/png', url: 'ftp://x' },
    });
    await press();
    expect(errors().invoice).toMatchObject({
      dueDate: { type: 'wrong_format' },
      file: { name: { type: 'required' }, mimetype: { type: 'not_allowed' }, url: { type: 'wrong_format' } },
    });
    const file = { name: 'invoice.pdf', mimetype: 'application/pdf', url: 'https://files.example.com/1' };
    fill('invoice', { issueDate: '', dueDate: '2026-12-24', file });
    await press();
    expect(createLink.mock.calls[0]?.[0].invoice).toEqual({ dueDate: '2026-12-24', file });
  });

  it('two metadata of one name, or without one', async () => {
    const { client } = host({ fields: { ...createModeFixture().fields, metadata: { required: false } } });
    const { errors, fill, fillAll, press } = await draw(client);
    fillAll();
    fill('metadata', [
      { key: 'order', value: '1' },
      { key: 'order ', value: '2' },
      { key: '', value: '3' },
    ]);
    await press();
    expect(errors().metadata).toMatchObject([
      undefined,
      { key: { type: 'not_allowed' } },
      { key: { type: 'required' } },
    ]);
  });

  it('a field is checked when it is left, and not while it is typed in', async () => {
    const { client } = host({});
    const { errors, form } = await draw(client);
    const field = form().form.register('returnUrl');
    await act(() => field.onChange({ type: 'change', target: { name: 'returnUrl', value: 'x' } }));
    expect(errors().returnUrl).toBeUndefined();
    await act(() => field.onBlur({ type: 'blur', target: { name: 'returnUrl', value: 'x' } }));
    expect(errors()).toMatchObject({ returnUrl: { type: 'wrong_format' } });
    expect(errors().amount).toBeUndefined();
  });
});
