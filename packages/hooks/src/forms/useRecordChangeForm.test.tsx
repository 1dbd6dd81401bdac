import type { RecordPaymentInput } from '@paylinks/core';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { recordsHost, refusal } from '../../../../testing/hooks/recordsHost.js';
import './recordPaymentForm.schema.js';
import { type RecordChangeAction, type RecordChangeFormState, useRecordChangeForm } from '../index.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:20Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;
const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const planned: RecordPaymentInput = {
  amount: eur(10_000),
  source: { type: 'receivable', id: 'invoice-7' },
  status: 'created',
  plannedPaymentDate: '2026-11-10',
  paymentMethod: 'bank',
};
const paid: RecordPaymentInput = {
  ...planned,
  status: 'succeeded',
  plannedPaymentDate: undefined,
  paidAt: '2026-11-19T08:30:45Z',
};

/** A record, and the form that changes it in the hands of a person. */
async function draw(input: RecordPaymentInput, action: RecordChangeAction = 'update', timeZone = 'UTC') {
  const host = recordsHost();
  const sent = vi.spyOn(host.client, 'updateRecord');
  const completed = vi.spyOn(host.client, 'completeRecord');
  const record = { ...host.record(input) };
  const onChanged = vi.fn();
  const onError = vi.fn();
  const { result } = renderHook(
    () => {
      const state = useRecordChangeForm({ record, action, onChanged, onError });
      return { state, errors: state.form.formState.errors };
    },
    { wrapper: kit(host.client, { timeZone }) },
  );
  await passes(50);
  const form = () => result.current.state;
  const fill: RecordChangeFormState['form']['setValue'] = (...field) => act(() => form().form.setValue(...field));
  const press = async () => {
    await act(() => form().submit());
    await passes(10_000);
  };
  return {
    ...host,
    sent,
    completed,
    record,
    onChanged,
    onError,
    form,
    errors: () => result.current.errors,
    fill,
    press,
  };
}

describe('a record that is changed', () => {
  it('sends only what is typed otherwise than it was, and keeps the rest to the second', async () => {
    const { form, fill, press, sent, record, onChanged, records } = await draw(paid, 'update', 'Europe/Berlin');
    expect(form().fields.map(({ name }) => name)).toEqual([
      'amount',
      'paidAt',
      'paymentMethod',
      'paymentIntentId',
      'paymentIntentStatus',
    ]);
    expect(form().form.getValues('paidAt')).toBe('2026-11-19T09:30');
    fill('paymentMethod', 'cash');
    await press();
    expect(sent.mock.calls).toEqual([[record.id, { paymentMethod: 'cash' }, expect.anything()]]);
    expect(records[0]).toMatchObject({ paymentMethod: 'cash', paidAt: paid.paidAt });
    expect(onChanged).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ paymentMethod: 'cash' }));
  });

  it('sends nothing where nothing is typed, and a day that has passed meanwhile is no mistake', async () => {
    const { form, press, sent, onChanged } = await draw(planned);
    expect(form().form.getValues('plannedPaymentDate')).toBe('2026-11-10');
    await press();
    expect(sent).not.toHaveBeenCalled();
    expect(onChanged).toHaveBeenCalledOnce();
  });

  it('keeps the sign of a refund', async () => {
    const { form, press, records } = await draw({ ...paid, amount: eur(-4000) });
    expect(form().form.getValues('amount')).toEqual(eur(4000));
    act(() => form().setAmount(eur(2500), null));
    await press();
    expect(records[0]?.amount).toEqual(eur(-2500));
  });

  it('refuses zero, an emptied field and a past day, and sends nothing', async () => {
    const { form, fill, press, sent, errors } = await draw(planned);
    act(() => form().setAmount(eur(0), null));
    fill('paymentMethod', ' ');
    fill('plannedPaymentDate', '2026-11-12');
    await press();
    expect(errors()).toMatchObject({
      amount: { message: 'too_small' },
      paymentMethod: { message: 'required' },
      plannedPaymentDate: { message: 'in_past' },
    });
    expect(sent).not.toHaveBeenCalled();
  });

  it("shows somebody else's change before it is written over", async () => {
    const { form, fill, press, sent, record, change, records, onError } = await draw(planned);
    change(record.id, { amount: eur(9000) });
    fill('paymentMethod', 'cash');
    await press();
    expect(sent).not.toHaveBeenCalled();
    expect(form()).toMatchObject({
      changed: { seen: { amount: eur(10_000) }, now: { amount: eur(9000) } },
      error: null,
    });
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'conflict' }));
    act(() => form().overwrite());
    await passes(10_000);
    expect(records[0]).toMatchObject({ amount: eur(9000), paymentMethod: 'cash' });
    expect(form().changed).toBeNull();
  });

  it('keeps what was typed where the provider refuses, and the next press is another one', async () => {
    const { form, fill, press, next, records } = await draw(planned);
    fill('paymentMethod', 'cash');
    next('updateRecord', refusal(422, 'invalid_input'));
    await press();
    expect(form()).toMatchObject({ status: 'error', error: { code: 'invalid_input' } });
    expect(form().form.getValues('paymentMethod')).toBe('cash');
    await press();
    expect(records[0]?.paymentMethod).toBe('cash');
  });
});

describe('a record that is marked as paid', () => {
  it('asks when, and takes now where nothing is said', async () => {
    const { form, press, completed, record } = await draw(planned, 'complete', 'Pacific/Honolulu');
    expect(form().fields.map(({ name, required }) => [name, required])).toEqual([['paidAt', true]]);
    expect(form().form.getValues('paidAt')).toBe('2026-11-20T00:00');
    await press();
    expect(completed).toHaveBeenCalledExactlyOnceWith(record.id, { paidAt: '2026-11-20T10:00:00Z' }, expect.anything());
  });

  it.each([
    ['', 'required'],
    ['2026-11-21T10:00', 'in_future'],
    ['2026-03-29T02:30', 'no_such_time'],
  ])('refuses %j: %s', async (typed, problem) => {
    const { fill, press, errors, completed } = await draw(planned, 'complete', 'Europe/Berlin');
    fill('paidAt', typed);
    await press();
    expect(errors().paidAt?.message).toBe(problem);
    expect(completed).not.toHaveBeenCalled();
  });

  it('also over the wire of a provider, where a reply is lost on the way', async () => {
    const { sandbox, client } = onSandbox();
    const { id } = sandbox.control.addSource({ type: 'receivable', total: eur(10_000) });
    const record = await client.createRecord({
      ...planned,
      plannedPaymentDate: '2026-11-30',
      source: { type: 'receivable', id },
    });
    const onChanged = vi.fn();
    const { result } = renderHook(() => useRecordChangeForm({ record, action: 'complete', onChanged }), {
      wrapper: kit(client, { timeZone: 'Pacific/Honolulu' }),
    });
    await passes(200);
    sandbox.control.faults([{ route: 'completeRecord', drop: 'after', times: 1 }]);
    act(() => result.current.form.setValue('paidAt', '2026-11-19T23:30'));
    await act(() => result.current.submit());
    await passes(10_000);
    expect(onChanged).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ status: 'succeeded', paidAt: '2026-11-20T09:30:00.000Z' }),
    );
  });
});
