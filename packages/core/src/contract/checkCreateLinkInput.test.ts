import { describe, expect, it } from 'vitest';
import { type Capabilities, type CreateLinkInput, isPaymentLinksError } from '../index.js';
import { createModeFixture } from '../testing/index.js';
import { checkCreateLinkInput } from './checkCreateLinkInput.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const input: CreateLinkInput = {
  amount: { minorUnits: 123_450, currency: 'EUR' },
  paymentMethods: ['card'],
  reference: 'INV-1042',
};
const rules: Pick<Capabilities, 'create' | 'maxDecimals'> = {
  create: [
    createModeFixture(),
    createModeFixture({ from: 'receivable', fields: { source: { required: true }, amount: { required: false } } }),
    createModeFixture({
      from: 'items',
      fields: { items: { required: true } },
      items: { types: ['good'], measureUnits: ['hour'], rounding: null, maxCount: 2 },
    }),
  ],
  maxDecimals: {},
};

/** Field and code of everything that is wrong; empty when it is accepted. */
function refusals(value: unknown, changed: Partial<typeof rules> = {}): string[] {
  try {
    checkCreateLinkInput(value, { ...rules, ...changed }, now);
    return [];
  } catch (error) {
    if (!isPaymentLinksError(error)) throw error;
    if (error.code !== 'invalid_input' || error.verb !== 'createLink') throw error;
    return error.fieldErrors.map(({ path, code }) => `${path} ${code}`);
  }
}

describe('what a create accepts', () => {
  it.each<[string, unknown]>([
    ['an amount', input],
    ['the least amount', { ...input, amount: { minorUnits: 1, currency: 'EUR' } }],
    ['an expiry just far enough', { ...input, expiresAt: '2026-11-20T12:01:00Z' }],
    ['an expiry with another offset', { ...input, expiresAt: '2026-11-20T23:01:00+10:00' }],
    ['an expiry at the limit', { ...input, expiresAt: '2027-01-29T12:00:00Z' }],
    ['fields that are undefined', { ...input, expiresAt: undefined, payerName: undefined }],
    ['a source by itself', { source: { type: 'receivable', id: 'r-1' } }],
    ['a part of a source', { source: { type: 'receivable', id: 'r-1' }, amount: input.amount }],
    [
      'items',
      { items: [{ title: 'A', quantity: '1.5', unitPrice: { minorUnits: 0, currency: 'EUR' }, vatPercent: '21' }] },
    ],
  ])('%s', (_name, value) => {
    expect(refusals(value)).toEqual([]);
  });

  it('leaves what was asked for as it is', () => {
    expect(checkCreateLinkInput(input, rules, now)).toEqual({ input, mode: rules.create[0] });
  });
});

const amount = (minorUnits: number, currency: 'EUR' | 'KWD') => ({ ...input, amount: { minorUnits, currency } });
const item = { title: 'A', quantity: '1', unitPrice: { minorUnits: 100, currency: 'EUR' }, vatPercent: '21' };

describe('what a create refuses, and where it says so', () => {
  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, [' required']],
    ['no amount', { paymentMethods: ['card'], reference: 'R' }, ['amount required']],
    ['an amount of 0', { ...input, amount: { minorUnits: 0, currency: 'EUR' } }, ['amount too_small']],
    ['an amount below 0', { ...input, amount: { minorUnits: -5, currency: 'EUR' } }, ['amount too_small']],
    ['-0', { ...input, amount: { minorUnits: -0, currency: 'EUR' } }, ['amount wrong_format']],
    ['half a cent', { ...input, amount: { minorUnits: 0.5, currency: 'EUR' } }, ['amount wrong_format']],
    [
      'more than an integer holds',
      { ...input, amount: { minorUnits: 2 ** 53, currency: 'EUR' } },
      ['amount too_large'],
    ],
    ['text for an amount', { ...input, amount: { minorUnits: '1', currency: 'EUR' } }, ['amount wrong_format']],
    [
      'a currency that does not exist',
      { ...input, amount: { minorUnits: 1, currency: 'EURO' } },
      ['amount not_allowed'],
    ],
    [
      'a currency that is not offered',
      { ...input, amount: { minorUnits: 1, currency: 'CHF' } },
      ['amount not_allowed'],
    ],
    ['no methods', { ...input, paymentMethods: [] }, ['paymentMethods required']],
    ['a method twice', { ...input, paymentMethods: ['card', 'card'] }, ['paymentMethods not_allowed']],
    ['an empty reference', { ...input, reference: '' }, ['reference required']],
    ['a return URL that runs', { ...input, returnUrl: 'javascript:alert(1)' }, ['returnUrl wrong_format']],
    [
      'a return URL that is too long',
      { ...input, returnUrl: `https://a.example/${'a'.repeat(2083)}` },
      ['returnUrl too_long'],
    ],
    ['an expiry now', { ...input, expiresAt: '2026-11-20T12:00:00Z' }, ['expiresAt in_past']],
    ['an expiry too soon', { ...input, expiresAt: '2026-11-20T12:00:59Z' }, ['expiresAt too_small']],
    ['an expiry too late', { ...input, expiresAt: '2027-01-29T12:00:01Z' }, ['expiresAt too_large']],
    ['30 February', { ...input, expiresAt: '2026-02-30T12:00:00Z' }, ['expiresAt wrong_format']],
    ['a field that the mode does not name', { ...input, description: 'Words' }, ['description not_allowed']],
    ['a field that nobody knows', { ...input, colour: 'red' }, ['colour not_allowed']],
    ['a mode that is not offered', { source: { type: 'payable', id: 'p-1' } }, ['source not_allowed']],
    ['an invoice without its number', { source: { type: 'invoice', id: 'i-1' } }, ['source.number required']],
    ['amount and items', { ...input, items: [item] }, ['amount not_allowed']],
    ['items and a source', { items: [item], source: { type: 'receivable', id: 'r' } }, ['items not_allowed']],
    ['too many items', { items: [item, item, item] }, ['items too_long']],
    [
      'items of two currencies',
      { items: [item, { ...item, unitPrice: { minorUnits: 1, currency: 'USD' } }] },
      ['items invalid'],
    ],
    [
      'a price below 0',
      { items: [{ ...item, unitPrice: { minorUnits: -1, currency: 'EUR' } }] },
      ['items.0.unitPrice too_small'],
    ],
    ['a quantity of 0', { items: [{ ...item, quantity: '0.0' }] }, ['items.0.quantity too_small']],
    ['an exponent', { items: [{ ...item, quantity: '1e5' }] }, ['items.0.quantity wrong_format']],
    ['a kind of item that is not offered', { items: [{ ...item, type: 'service' }] }, ['items.0.type not_allowed']],
    ['a unit that is not offered', { items: [{ ...item, measureUnit: 'day' }] }, ['items.0.measureUnit not_allowed']],
    [
      'everything at once',
      { amount: { minorUnits: 0, currency: 'EUR' }, expiresAt: 'soon' },
      ['amount too_small', 'expiresAt wrong_format'],
    ],
  ])('%s', (_name, value, expected) => {
    expect(refusals(value)).toEqual(expected);
  });

  it('decimals that the provider does not take', () => {
    const maxDecimals = { EUR: 1, KWD: 2 } as const;
    expect(refusals(amount(1230, 'EUR'), { maxDecimals })).toEqual([]);
    expect(refusals(amount(1234, 'EUR'), { maxDecimals })).toEqual(['amount wrong_format']);
    expect(refusals(amount(1230, 'KWD'), { maxDecimals })).toEqual([]);
    expect(refusals(amount(1234, 'KWD'), { maxDecimals })).toEqual(['amount wrong_format']);
  });

  it('a method and a file that the mode does not list', () => {
    const fields = { ...createModeFixture().fields, 'invoice.file': { required: false } };
    const create = [createModeFixture({ paymentMethods: ['ideal'], invoiceFileTypes: ['application/pdf'], fields })];
    const file = { name: 'a.exe', mimetype: 'application/x-msdownload', url: 'https://files.example/a' };
    expect(refusals({ ...input, invoice: { file } }, { create })).toEqual([
      'paymentMethods not_allowed',
      'invoice.file not_allowed',
    ]);
  });
});
