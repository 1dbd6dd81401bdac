import { type FieldError, type PaymentLinksClient, PaymentLinksError } from '@paylinks/core';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { recordsHost } from '../../../../testing/hooks/recordsHost.js';
import { loadWriting } from '../attempts/loadWriting.js';
import { type RecordPaymentFormOptions, type RecordPaymentFormState, useRecordPaymentForm } from '../index.js';

// As where a form has stood for a while.
beforeAll(async () => {
  await loadWriting();
});
beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:20Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;
const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const source = { type: 'receivable', id: 'invoice-7', total: eur(10_000) } as const;

/** The dialog in the hands of a person. */
async function draw(
  host: { readonly client: PaymentLinksClient } = recordsHost(),
  options: Partial<RecordPaymentFormOptions> = {},
  props: Parameters<typeof kit>[1] = {},
) {
  const { result, unmount } = renderHook(
    () => {
      const state = useRecordPaymentForm({ source, ...options });
      return { state, errors: state.form.formState.errors };
    },
    { wrapper: kit(host.client, props) },
  );
  await passes(100);
  const form = () => result.current.state;
  const fill: RecordPaymentFormState['form']['setValue'] = (...field) => {
    act(() => form().form.setValue(...field));
  };
  const amount: RecordPaymentFormState['setAmount'] = (...typed) => {
    act(() => form().setAmount(...typed));
  };
  const press = async () => {
    await act(() => form().submit());
    await passes(20);
  };
  return { form, errors: () => result.current.errors, fill, amount, press, unmount };
}

it('records a payment of the moment it was pressed', async () => {
  const host = recordsHost();
  const onRecorded = vi.fn();
  const { form, amount, fill, press } = await draw(host, { onRecorded });
  expect(form()).toMatchObject({ currency: 'EUR', due: eur(10_000), paidAt: '2026-11-20T10:00:00Z', notReady: null });
  expect(form().fields.map(({ name }) => name)).toEqual([
    'kind',
    'amount',
    'status',
    'paidAt',
    'paymentMethod',
    'paymentIntentId',
    'paymentIntentStatus',
  ]);
  amount(eur(4_000), null);
  fill('paymentMethod', ' bank transfer ');
  await passes(600_000);
  await press();
  expect(host.records).toMatchObject([
    { amount: eur(4_000), status: 'succeeded', paidAt: '2026-11-20T10:10:00Z', paymentMethod: 'bank transfer' },
  ]);
  expect(onRecorded.mock.calls).toEqual([[host.records[0]]]);
  expect(form()).toMatchObject({ write: { status: 'success' }, due: eur(6_000) });
  act(() => form().recordAnother());
  await passes(20);
  expect(form().form.getValues()).toMatchObject({ amount: null, paymentMethod: '', paidAt: '2026-11-20T10:10' });
  expect(form().write.status).toBe('idle');
});

it.each([
  ['Pacific/Honolulu', '2026-11-19T23:30', '2026-11-20T09:30:00Z'],
  ['Asia/Kathmandu', '2026-11-20T15:15', '2026-11-20T09:30:00Z'],
])('in %s, %s is that instant', async (timeZone, typed, instant) => {
  const host = recordsHost();
  const { amount, fill, press, form } = await draw(host, {}, { timeZone });
  amount(eur(100), null);
  fill('paidAt', typed);
  expect(form().paidAt).toBe(instant);
  await passes(60_000);
  await press();
  expect(host.records[0]?.paidAt).toBe(instant);
});

it.each(['refund', 'failed_payment'] as const)('a %s is typed positive and sent negative', async (kind) => {
  const host = recordsHost();
  const { amount, fill, press, form } = await draw(host);
  fill('kind', kind);
  amount(eur(25_000), null);
  await press();
  expect(form().asks).toBeNull();
  expect(host.records).toMatchObject([{ amount: eur(-25_000) }]);
});

it('a planned payment has a day and no moment', async () => {
  const host = recordsHost();
  const { amount, fill, press, form, errors } = await draw(host);
  fill('status', 'created');
  expect(form().fields.map(({ name }) => name)).toContain('plannedPaymentDate');
  expect(form()).toMatchObject({ paidAt: null });
  amount(eur(4_000), null);
  await press();
  expect(errors().plannedPaymentDate?.type).toBe('required');
  fill('plannedPaymentDate', '2026-11-19');
  await press();
  expect(errors().plannedPaymentDate?.type).toBe('in_past');
  fill('plannedPaymentDate', '2026-11-20');
  await press();
  expect(host.records).toMatchObject([{ status: 'created', plannedPaymentDate: '2026-11-20', paidAt: null }]);
});

describe('what is refused before it is sent', () => {
  it.each([
    ['amount', null, 'required'],
    ['amount', eur(0), 'too_small'],
    ['amount', eur(-5), 'too_small'],
    ['amount', { minorUnits: 100, currency: 'USD' }, 'not_allowed'],
    ['paidAt', '', 'required'],
    ['paidAt', 'yesterday', 'wrong_format'],
    ['paidAt', '2026-02-30T10:00', 'wrong_format'],
    ['paidAt', '2026-03-29T02:30', 'no_such_time'],
    ['paidAt', '2062-11-20T10:00', 'in_future'],
    ['paymentMethod', 'x'.repeat(21), 'too_long'],
  ] as const)('%s %j: %s', async (field, value, problem) => {
    const host = recordsHost();
    const { amount, fill, press, errors } = await draw(host, {}, { timeZone: 'Europe/Berlin' });
    amount(eur(100), null);
    fill(field, value);
    await press();
    expect(errors()).toMatchObject({ [field]: { type: problem, message: problem } });
    expect(host.callsOf('createRecord')).toBe(0);
  });

  it('what is typed as amount and is none', async () => {
    const host = recordsHost();
    const { amount, press, errors } = await draw(host);
    amount(null, 'not_a_number');
    await press();
    expect(errors().amount?.type).toBe('wrong_format');
  });
});

describe('more than is due', () => {
  it('is asked, and sent only when a person says so', async () => {
    const host = recordsHost();
    host.record({ amount: eur(9_000), source });
    const { form, amount, press } = await draw(host);
    expect(form().due).toEqual(eur(1_000));
    amount(eur(1_001), null);
    await press();
    await press();
    expect(form().asks).toMatchObject({ amount: eur(1_001), due: eur(1_000) });
    expect(host.callsOf('createRecord')).toBe(0);
    await act(() => form().confirm());
    await passes(20);
    expect(form()).toMatchObject({ asks: null, write: { status: 'success' } });
    expect(host.records[0]?.amount).toEqual(eur(1_001));
  });

  it('exactly what is due is not asked', async () => {
    const host = recordsHost();
    const { form, amount, press } = await draw(host);
    amount(form().due, null);
    await press();
    expect(form().write.status).toBe('success');
  });

  it('"no", or another amount: back to the form, nothing was sent', async () => {
    const host = recordsHost();
    const { form, amount, press } = await draw(host);
    amount(eur(20_000), null);
    await press();
    act(() => form().dismiss());
    expect(form().asks).toBeNull();
    await press();
    expect(form().asks).not.toBeNull();
    amount(eur(30_000), null);
    expect(form().asks).toBeNull();
    expect(host.callsOf('createRecord')).toBe(0);
  });

  it('goes by what the host says where it gives no total', async () => {
    const { form, amount, press } = await draw(recordsHost(), {
      source: { ...source, total: undefined, due: eur(50) },
    });
    expect(form().due).toEqual(eur(50));
    amount(eur(51), null);
    await press();
    expect(form().asks).toMatchObject({ due: eur(50) });
  });

  it('without either nothing is asked, and any currency is taken', async () => {
    const host = recordsHost();
    const { form, amount, press } = await draw(host, { source: { ...source, total: undefined } });
    expect(form()).toMatchObject({ due: null, currency: null });
    amount({ minorUnits: 1_500, currency: 'JPY' }, null);
    await press();
    expect(host.records[0]?.amount).toEqual({ minorUnits: 1_500, currency: 'JPY' });
  });
});

describe('the reply is lost', () => {
  it('a second press joins, however much time has passed: the moment stands still', async () => {
    const host = recordsHost();
    host.next('createRecord', 'lost before');
    const { form, amount, press } = await draw(host);
    amount(eur(4_000), null);
    await press();
    await passes(120_000);
    expect(form().write.outcome).toBe('unknown');
    host.record({ amount: eur(4_000), source, paidAt: '2026-11-20T10:00:00Z' });
    await press();
    expect(form().write.status).toBe('success');
    expect([host.records.length, host.callsOf('createRecord')]).toEqual([1, 1]);
  });

  it('and the page is loaded anew: what was typed is there again, and is found', async () => {
    const host = recordsHost();
    host.next('createRecord', 'lost before');
    const before = await draw(host, {}, { timeZone: 'Asia/Tokyo' });
    before.amount(eur(4_000), null);
    before.fill('kind', 'refund');
    before.fill('paidAt', '2026-11-20T18:30');
    await before.press();
    before.unmount();
    const onRecorded = vi.fn();
    const after = await draw({ client: { ...host.client } }, { onRecorded }, { timeZone: 'Asia/Tokyo' });
    expect(after.form().write.attempt?.restored).toBe(true);
    expect(after.form().form.getValues()).toMatchObject({
      kind: 'refund',
      amount: eur(4_000),
      paidAt: '2026-11-20T18:30',
    });
    host.record({ amount: eur(-4_000), source, paidAt: '2026-11-20T09:30:00Z' });
    await after.press();
    await passes(3_000);
    expect(after.form().write.status).toBe('success');
    expect(onRecorded).toHaveBeenCalledTimes(1);
    expect(host.callsOf('createRecord')).toBe(1);
  });

  it('edited meanwhile and recorded anew: what stands in the form now, with more than is due asked first', async () => {
    const host = recordsHost();
    host.next('createRecord', 'lost before');
    const { form, amount, press } = await draw(host);
    amount(eur(4_000), null);
    await press();
    await passes(61_000);
    amount(eur(40_000), null);
    await act(() => form().createNew());
    expect(form().asks).toMatchObject({ amount: eur(40_000) });
    await act(() => form().confirm());
    await passes(20);
    expect(host.records).toMatchObject([{ amount: eur(40_000) }]);
  });
});

const wrong = (path: string): FieldError => ({ path, code: 'wrong_format', message: 'as the provider says' });

it("the server's errors land on their fields", async () => {
  const host = recordsHost();
  const refused = new PaymentLinksError({
    code: 'invalid_input',
    status: 422,
    message: 'refused',
    fieldErrors: [wrong('paymentIntentId'), wrong('source.id')],
  });
  host.next('createRecord', refused);
  const onError = vi.fn();
  const { form, amount, press, errors } = await draw(host, { onError });
  amount(eur(100), null);
  await press();
  expect(errors().paymentIntentId?.type).toBe('wrong_format');
  expect(form()).toMatchObject({ unmappedErrors: [{ path: 'source.id' }], error: { code: 'invalid_input' } });
  expect(onError).toHaveBeenCalledTimes(1);
  await press();
  expect(host.records).toHaveLength(1);
});

it('hidden and given values are sent, a given moment is kept, and what the provider cannot do is not offered', async () => {
  const host = recordsHost({ negativeAmounts: false, initialStatuses: ['succeeded'] });
  const { form, press } = await draw(
    host,
    {
      defaultValues: {
        amount: eur(700),
        paymentMethod: 'cash',
        paidAt: '2026-11-18T22:00:00Z',
        entityUserId: 'user-1',
      },
      hiddenFields: ['paymentMethod'],
      readOnlyFields: ['amount'],
    },
    { timeZone: 'Asia/Tokyo' },
  );
  expect(form()).toMatchObject({ kinds: ['payment'], statuses: ['succeeded'] });
  expect(form().fields.map(({ name, readOnly }) => [name, readOnly])).toEqual([
    ['amount', true],
    ['paidAt', false],
    ['paymentIntentId', false],
    ['paymentIntentStatus', false],
  ]);
  expect(form().form.getValues('paidAt')).toBe('2026-11-19T07:00');
  await passes(60_000);
  await press();
  expect(host.records).toMatchObject([
    { amount: eur(700), paymentMethod: 'cash', paidAt: '2026-11-18T22:00:00Z', entityUserId: 'user-1' },
  ]);
});
