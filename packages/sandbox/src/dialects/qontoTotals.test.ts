import { describe, expect, it } from 'vitest';
import { basketItem, qontoCaller } from '../../../../testing/openapi/qontoCaller.js';
import { createSandbox } from '../createSandbox.js';
import type { ItemRounding, SandboxQontoOptions } from '../Sandbox.js';
import { decimalText, divide, minorUnitsOf } from './qontoTotals.js';

const totalOf = async (
  items: readonly (readonly [quantity: number, price: string, rate: string])[],
  rounding?: ItemRounding,
  qonto?: SandboxQontoOptions,
) => {
  const { create } = qontoCaller(createSandbox({ rounding, qonto }));
  const { status, link } = await create({
    items: items.map(([quantity, value, rate]) =>
      basketItem({ quantity, unit_price: { value, currency: 'EUR' }, vat_rate: rate }),
    ),
  });
  return status === 201 ? (link['amount'] as { value: string }).value : status;
};

describe('the total of a basket', () => {
  const basket = [
    [3, '0.33', '21.0'],
    [1, '10.01', '5.5'],
    [2.5, '1.99', '0'],
    [1, '0.33', '21'],
  ] as const;
  // By hand: nets 0.99, 10.01, 4.98 (4.975), 0.33, together 16.31; taxes 0.2079, 0.55055, 0, 0.0693, exactly 0.82775.
  it.each([
    ['line', 'half_up', '17.14'],
    // Down, the net of the third line is 4.97 and the sum 16.30.
    ['line', 'down', '17.11'],
    ['line', 'up', '17.15'],
    ['rate', 'half_up', '17.14'],
    ['rate', 'down', '17.12'],
    ['total', 'half_up', '17.14'],
    ['total', 'down', '17.12'],
    ['total', 'up', '17.14'],
    // One piece with tax: 0.40 (0.3993), 10.56 (10.56055), 1.99, 0.40; 1.20 + 10.56 + 4.98 + 0.40.
    ['unit_gross', 'half_up', '17.14'],
    ['unit_gross', 'down', '17.09'],
  ] as const)('rounded per %s, %s, is %s', async (per, mode, total) => {
    expect(await totalOf(basket, { per, mode })).toBe(total);
  });

  it('rounds the tax of each line half up where nothing else was said', async () => {
    // 0.50 at 5 % is a tax of 0.025: three times 0.03 per line, 0.08 (0.075) per rate.
    const halves = [
      [1, '0.50', '5'],
      [1, '0.50', '5.0'],
      [1, '0.50', '5.00'],
    ] as const;
    expect(await totalOf(halves)).toBe('1.59');
    expect(await totalOf(halves, { per: 'rate', mode: 'half_up' })).toBe('1.58');
    expect(await totalOf(halves, { per: 'line', mode: 'half_even' })).toBe('1.56');
    expect(await totalOf(halves, { per: 'total', mode: 'half_even' })).toBe('1.58');
    expect(await totalOf([[3, '0.50', '5']], { per: 'unit_gross', mode: 'half_up' })).toBe('1.59');
  });

  it('knows no floats: 1.005 is a half, and thirty digits are kept', async () => {
    expect(await totalOf([[1, '1.005', '0']])).toBe('1.01');
    expect(await totalOf([[0.1, '0.25', '0']])).toBe('0.03');
    expect(await totalOf([[1, '90071992547.01', '0']])).toBe('90071992547.01');
    expect(await totalOf([[1000, '900719925470.01', '0']])).toBe(422);
  });

  it('takes a negative price as long as something is left to pay', async () => {
    expect(
      await totalOf([
        [1, '10.00', '20'],
        [1, '-2.50', '20'],
      ]),
    ).toBe('9.00');
    expect(
      await totalOf([
        [1, '1.00', '20'],
        [1, '-1.00', '20'],
      ]),
    ).toBe(422);
  });

  it('reads the rate as a fraction where that was chosen, and has no way to notice the other unit below 1', async () => {
    expect(await totalOf([[1, '10.99', '0.21']], undefined, { vatRateUnit: 'fraction' })).toBe('13.30');
    expect(await totalOf([[1, '10.99', '21.0']], undefined, { vatRateUnit: 'fraction' })).toBe(422);
    expect(await totalOf([[1, '10.99', '0.21']])).toBe('11.01');
  });
});

it.each([
  [25n, 10n, { half_up: 3n, half_even: 2n, down: 2n, up: 3n }],
  [35n, 10n, { half_up: 4n, half_even: 4n, down: 3n, up: 4n }],
  [-25n, 10n, { half_up: -3n, half_even: -2n, down: -2n, up: -3n }],
  [21n, 10n, { half_up: 2n, half_even: 2n, down: 2n, up: 3n }],
  [20n, 10n, { half_up: 2n, half_even: 2n, down: 2n, up: 2n }],
])('%i / %i is rounded as the mode says', (numerator, denominator, results) => {
  for (const mode of ['half_up', 'half_even', 'down', 'up'] as const) {
    expect(divide(numerator, denominator, mode)).toBe(results[mode]);
  }
});

it('turns minor units into text and back', () => {
  expect([0, 5, 10, 1330, -5].map(decimalText)).toEqual(['0.00', '0.05', '0.10', '13.30', '-0.05']);
  expect(['0.05', '13.3', '13.300', '13.301', '99999999999999999'].map(minorUnitsOf)).toEqual([
    5,
    1330,
    1330,
    null,
    null,
  ]);
});
