import {
  definePaymentLinksClient,
  type PaymentLink,
  type PaymentLinksClient,
  type PaymentLinksClientDefinition,
  PaymentLinksError,
} from '@paylinks/core';
import {
  capabilitiesFixture,
  createModeFixture,
  paymentLinkFixture,
  paymentMethodsFixture,
} from '@paylinks/core/testing';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { createsOf, linksOf, lookUpsOf, onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { loadWriting } from '../attempts/loadWriting.js';
import {
  type CreateLinkFormOptions,
  type CreateLinkFormState,
  PaymentLinksProvider,
  useCreateLinkForm,
} from '../index.js';

// As where a form has stood for a while.
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

const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;
const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** The form in the hands of a person: draws its errors, fills fields, presses. */
async function draw(
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
function host(mode: Parameters<typeof createModeFixture>[0], more: Partial<PaymentLinksClientDefinition> = {}) {
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

describe('what the provider refuses', () => {
  it('lands on its field; what was typed stays; the next press is free', async () => {
    const onError = vi.fn<(error: PaymentLinksError) => void>();
    const fieldErrors = [
      { path: 'expiresAt', code: 'in_past', message: 'in the past' },
      { path: 'amount.minorUnits', code: 'too_large', message: 'at most 1000' },
      { path: 'paymentMethods.1', code: 'invalid', message: 'sepa is down' },
      { path: 'recipient.id', code: 'not_found', message: 'who?' },
      { path: '', code: 'invalid', message: 'no' },
    ] as const;
    const { client, createLink } = host({});
    createLink.mockRejectedValueOnce(
      new PaymentLinksError({ code: 'invalid_input', message: 'no', status: 422, fieldErrors }),
    );
    const { form, errors, fillAll, press } = await draw(client, { onError });
    fillAll();
    await press();
    await waitFor(() => expect(errors()).toMatchObject({ amount: { type: 'too_large' }, expiry: { type: 'in_past' } }));
    expect(errors().paymentMethods).toMatchObject({ type: 'invalid', message: 'invalid' });
    expect(form().serverErrors.map(({ path }) => path)).toEqual(['amount', 'paymentMethods', 'expiry']);
    expect(form().unmappedErrors.map(({ path }) => path)).toEqual(['recipient.id', '']);
    expect(onError.mock.calls).toEqual([[form().error]]);
    expect(form().form.getValues()).toMatchObject({ amount: eur(123_450), reference: ' INV-1042 ' });
    await press();
    expect(form().write.status).toBe('success');
    expect(createLink).toHaveBeenCalledTimes(2);
    expect(form().unmappedErrors).toEqual([]);
  });

  it('of a hidden field is listed, not lost', async () => {
    const { client, createLink } = host({});
    const { form, press } = await draw(client, {
      hiddenFields: ['reference'],
      defaultValues: { amount: eur(100), paymentMethods: ['card'], reference: 'x' },
    });
    const fieldErrors = [{ path: 'reference', code: 'too_short', message: 'at least 3' }] as const;
    createLink.mockRejectedValueOnce(
      new PaymentLinksError({ code: 'invalid_input', message: 'no', status: 422, fieldErrors }),
    );
    await press();
    expect(form().unmappedErrors).toEqual(fieldErrors);
  });
});

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
