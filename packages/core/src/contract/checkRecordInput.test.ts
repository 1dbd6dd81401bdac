import { describe, expect, it } from 'vitest';
import { capabilitiesFixture } from '../testing/index.js';
import type { Capabilities } from './capabilities.js';
import { checkRecordQuery } from './checkListQuery.js';
import {
  checkCompleteRecordInput,
  checkRecordInput,
  checkRecordTransition,
  checkRecordUpdate,
} from './checkRecordInput.js';

const records: NonNullable<Capabilities['records']> = {
  fields: {
    amount: { required: true },
    source: { required: true },
    status: { required: false },
    paidAt: { required: false },
    plannedPaymentDate: { required: false },
    paymentMethod: { required: false, maxLength: 10 },
  },
  sorts: ['paidAt'],
  filters: ['sourceId', 'paidAt', 'plannedPaymentDate', 'external'],
  initialStatuses: ['created', 'succeeded'],
  negativeAmounts: true,
  maxLimit: 50,
};
const rules = capabilitiesFixture({ records, maxDecimals: { MGA: 0 } });
const noRefunds = capabilitiesFixture({ records: { ...records, negativeAmounts: false } });

const euros = (minorUnits: number): { minorUnits: number; currency: string } => ({ minorUnits, currency: 'EUR' });
const source = { type: 'receivable', id: 'r-1' };
const input = { amount: euros(1234), source };
const refusal = (path: string, code: string): unknown =>
  expect.objectContaining({ code: 'invalid_input', fieldErrors: [expect.objectContaining({ path, code })] });

describe('a payment to be recorded', () => {
  it.each([
    input,
    { ...input, amount: euros(-1234) },
    { ...input, amount: { minorUnits: 1, currency: 'JPY' } },
    { ...input, amount: { minorUnits: 1234, currency: 'KWD' } },
    { ...input, status: 'created', plannedPaymentDate: '2026-12-01' },
    { ...input, paidAt: '2026-11-20T23:30:00-10:00' },
  ])('passes: %j', (value) => {
    expect(checkRecordInput(value, rules)).toEqual(value);
  });

  it.each([
    [{ ...input, amount: euros(0) }, 'amount', 'too_small'],
    [{ ...input, amount: euros(1.5) }, 'amount', 'wrong_format'],
    [{ ...input, amount: euros(-0) }, 'amount', 'wrong_format'],
    [{ ...input, amount: { minorUnits: 150, currency: 'MGA' } }, 'amount', 'wrong_format'],
    [{ source }, 'amount', 'required'],
    [{ amount: euros(1) }, 'source', 'required'],
    [{ ...input, status: 'created' }, 'plannedPaymentDate', 'required'],
    [{ ...input, status: 'processing' }, 'status', 'not_allowed'],
    [{ ...input, status: 'canceled' }, 'status', 'not_allowed'],
    [{ ...input, paidAt: '2026-11-20T23:30:00' }, 'paidAt', 'wrong_format'],
    [{ ...input, plannedPaymentDate: '2026-02-30' }, 'plannedPaymentDate', 'wrong_format'],
    [{ ...input, paymentMethod: 'a very long one' }, 'paymentMethod', 'too_long'],
    [{ ...input, entityUserId: 'u-1' }, 'entityUserId', 'not_allowed'],
    [{ ...input, colour: 'red' }, 'colour', 'not_allowed'],
  ])('is refused: %j', (value, path, code) => {
    expect(() => checkRecordInput(value, rules)).toThrow(refusal(path, code));
  });

  it('is not a refund where those are not kept', () => {
    const refund = { ...input, amount: euros(-1) };
    expect(() => checkRecordInput(refund, noRefunds)).toThrow(refusal('amount', 'too_small'));
    expect(() => checkRecordUpdate({ amount: euros(-1) }, noRefunds)).toThrow(refusal('amount', 'too_small'));
  });
});

describe('a change of a record', () => {
  it('names only what changes', () => {
    expect(checkRecordUpdate({ paymentMethod: 'cash' }, rules)).toEqual({ paymentMethod: 'cash' });
    expect(checkRecordUpdate({}, rules)).toEqual({});
  });

  it.each([
    [{ amount: euros(0) }, 'amount', 'too_small'],
    [{ status: 'succeeded' }, 'status', 'not_allowed'],
    [{ entityUserId: 'u-1' }, 'entityUserId', 'not_allowed'],
    [{ paymentMethod: 'a very long one' }, 'paymentMethod', 'too_long'],
  ])('is refused: %j', (value, path, code) => {
    expect(() => checkRecordUpdate(value, rules)).toThrow(refusal(path, code));
  });
});

describe('a step of a record', () => {
  it('is completed only with the instant of the payment', () => {
    const done = { paidAt: '2026-11-20T09:00:00Z', paymentIntentStatus: 'booked' };
    expect(checkCompleteRecordInput(done)).toEqual(done);
    expect(() => checkCompleteRecordInput({})).toThrow(refusal('paidAt', 'required'));
  });

  it('may be taken without a word', () => {
    expect(checkRecordTransition(undefined, 'startRecord')).toEqual({});
    expect(() => checkRecordTransition({ paidAt: 'x' }, 'cancelRecord')).toThrow(refusal('paidAt', 'not_allowed'));
  });
});

describe('the query of a list of records', () => {
  it('passes with what the capabilities name', () => {
    const query = {
      sourceId: ['r-1'],
      external: false,
      paidAt: { after: '2026-11-01T00:00:00Z' },
      plannedPaymentDate: { from: '2026-11-01', to: '2026-11-30' },
      sort: { by: 'paidAt', direction: 'desc' },
    };
    expect(checkRecordQuery(query, rules)).toEqual({ ...query, limit: 20 });
    expect(checkRecordQuery(undefined, rules)).toEqual({ limit: 20 });
  });

  it.each([
    [{ status: 'created' }, 'status', 'not_allowed'],
    [{ paymentMethod: 'cash' }, 'paymentMethod', 'not_allowed'],
    [{ sort: { by: 'amount', direction: 'asc' } }, 'sort', 'not_allowed'],
    [{ paidAt: { after: '2026-11-01' } }, 'paidAt.after', 'wrong_format'],
    [{ paidAt: { on: '2026-11-01' } }, 'paidAt.on', 'not_allowed'],
    [{ plannedPaymentDate: { on: '2026-11-01T00:00:00Z' } }, 'plannedPaymentDate.on', 'wrong_format'],
    [{ limit: 51 }, 'limit', 'too_large'],
    [{ cursor: '' }, 'cursor', 'required'],
  ])('is refused with %j', (query, path, code) => {
    expect(() => checkRecordQuery(query, rules)).toThrow(refusal(path, code));
  });

  it('offers nothing where there are no records', () => {
    const none = capabilitiesFixture({ records: null });
    expect(() => checkRecordQuery({ external: true }, none)).toThrow(refusal('external', 'not_allowed'));
  });
});
