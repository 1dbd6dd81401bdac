// @vitest-environment node
import type { ItemRounding, LineItemInput, PaymentLink, PaymentLinksClient } from '@paylinks/core';
import { createQontoClient } from '@paylinks/providers/qonto';
import { createSandbox } from '@paylinks/sandbox';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { attemptsOver } from '../../../../testing/hooks/attemptsOver.js';
import { isWithin, shownTotal } from './shownTotal.js';

// Thousands of links; not a measure of speed.
vi.setConfig({ testTimeout: 120_000 });

const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;
const line = (quantity: string, price: number, vatPercent: string): LineItemInput => ({
  title: 'Line',
  quantity,
  unitPrice: eur(price),
  vatPercent,
});

/** The provider rounds in its own way; the host has told the kit, or not. */
function provider(rounding: ItemRounding, told: boolean): PaymentLinksClient {
  const { urls, credentials, fetch } = createSandbox({ rounding });
  return createQontoClient({
    apiUrl: urls.qonto,
    getToken: async () => credentials.qonto.token,
    fetch,
    vatRounding: told ? rounding : undefined,
  });
}

/** One press: what was shown before it, what was made, and what the person is told. */
async function press(client: PaymentLinksClient, items: readonly LineItemInput[]) {
  const mode = (await client.getCapabilities()).create.find(({ from }) => from === 'items') ?? null;
  const attempts = attemptsOver(client);
  void attempts.run({ items, paymentMethods: ['credit_card'] }).catch(() => {});
  await vi.waitFor(() => expect(attempts.getSnapshot().attempt?.made ?? null).not.toBeNull(), { interval: 1 });
  const { state, made, differences } = attempts.getSnapshot().attempt ?? {};
  return { shown: shownTotal(items, mode), made: made as PaymentLink, state, differences };
}

const modes = ['half_up', 'half_even', 'down', 'up'] as const;
const rules = (['line', 'rate', 'total', 'unit_gross'] as const).flatMap((per) => modes.map((mode) => ({ per, mode })));
const isPlausible = ({ mode }: ItemRounding): boolean => mode === 'half_up' || mode === 'half_even';
const clients = new Map(
  rules.map((rule) => [rule, { told: provider(rule, true), untold: provider(rule, false) }] as const),
);
const clientsOf = (rule: ItemRounding) =>
  clients.get(rule as (typeof rules)[number]) as { told: PaymentLinksClient; untold: PaymentLinksClient };

/** A rule that nobody uses for VAT may give a total that was not shown. Then it is told before the address can be copied. */
async function outcomeOf(rule: ItemRounding, items: readonly LineItemInput[]) {
  const { told, untold } = clientsOf(rule);
  const [known, unknown] = [await press(told, items), await press(untold, items)];
  const isShown = unknown.shown !== null && isWithin(unknown.shown, unknown.made.amount);
  const differs = [{ field: 'amount', asked: unknown.shown, got: unknown.made.amount }];
  return {
    known,
    unknown,
    expected: {
      known: { state: 'done', shown: known.made.amount, differences: [] },
      unknown: isShown ? { state: 'done', differences: [] } : { state: 'mismatch', differences: differs },
    },
    isShown: isShown || !isPlausible(rule),
  };
}

describe('the total that is shown before creating', () => {
  it.each(rules)('is what is made of 21 %, 5.5 % and 0 %, rounded per $per, $mode', async (rule) => {
    const { expected, isShown, ...outcome } = await outcomeOf(rule, [
      line('3', 1099, '21'),
      line('1.5', 333, '5.5'),
      line('1', 2500, '0'),
    ]);
    expect(outcome).toMatchObject(expected);
    expect(isShown).toBe(true);
  });

  it('is what is made of any basket, under every rule', async () => {
    const anItem = fc
      .record({
        quantity: fc.oneof(
          fc.integer({ min: 1, max: 20 }).map(String),
          fc.integer({ min: 1, max: 9999 }).map((thousandths) => `${thousandths / 1000}`),
        ),
        price: fc.integer({ min: 1, max: 99_999 }),
        rate: fc.constantFrom('21', '5.5', '0', '20', '19', '7', '2.1', '10'),
      })
      .map(({ quantity, price, rate }) => line(quantity, price, rate));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...rules),
        fc.array(anItem, { minLength: 1, maxLength: 6 }),
        async (rule, items) => {
          // The provider makes no link for nothing.
          fc.pre(items.some(({ quantity, unitPrice }) => Number(quantity) * unitPrice.minorUnits >= 2));
          const { expected, isShown, ...outcome } = await outcomeOf(rule, items);
          expect(outcome).toMatchObject(expected);
          expect(isShown).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is one total where all rules agree, and says so where they do not', () => {
    expect(shownTotal([line('1', 1099, '21')], null)).toEqual(eur(1330));
    expect(shownTotal([line('3', 1099, '21'), line('3', 1099, '21')], null)).toEqual({
      least: eur(7978),
      greatest: eur(7980),
    });
  });

  it('is not known where it cannot be counted', () => {
    expect(
      shownTotal(
        [line('1', 1099, '21'), { ...line('1', 1, '0'), unitPrice: { minorUnits: 1, currency: 'USD' } }],
        null,
      ),
    ).toBeNull();
    expect(shownTotal([line('999999999', Number.MAX_SAFE_INTEGER, '0')], null)).toBeNull();
  });
});

it('is told to differ where the currency is another, or the reply is in another sum than its own lines', async () => {
  const client = provider({ per: 'line', mode: 'half_up' }, true);
  const wrong = (amount: PaymentLink['amount']): PaymentLinksClient => ({
    ...client,
    createLink: async (input, options) => ({ ...(await client.createLink(input, options)), amount }),
  });
  for (const amount of [{ minorUnits: 1330, currency: 'USD' } as const, eur(1331)]) {
    const { state, differences } = await press(wrong(amount), [line('1', 1099, '21')]);
    expect({ state, differences }).toEqual({
      state: 'mismatch',
      differences: [{ field: 'amount', asked: eur(1330), got: amount }],
    });
  }
});
