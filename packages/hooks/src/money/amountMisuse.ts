import { checkLocale } from '../provider/misuse.js';
import type { CurrencyAmountInputOptions } from './currencyAmountInputOptions.js';

/** Throws RangeError for options that would fail further down, where nothing is known of an input. For development. */
export function checkAmountOptions(options: CurrencyAmountInputOptions): void {
  for (const name of ['value', 'defaultValue', 'min', 'max'] as const) {
    const money: unknown = options[name] ?? null;
    if (money === null) continue;
    const { minorUnits, currency: of } = money as { readonly minorUnits?: unknown; readonly currency?: unknown };
    if (Number.isSafeInteger(minorUnits) && typeof of === 'string') continue;
    throw new RangeError(
      `Paylinks: ${name} is ${JSON.stringify(money)}, which is no Money. 12.50 euros are { minorUnits: 1250, currency: 'EUR' }.`,
    );
  }
  checkLocale(options.locale);
}

/** Throws RangeError where nothing says the first currency. Of an input that stands it is known, also once it was emptied. For development. */
export function checkFirstCurrency(options: CurrencyAmountInputOptions): void {
  const { currency, defaultCurrency, currencies, value, defaultValue } = options;
  if (currency ?? defaultCurrency ?? currencies?.[0] ?? value ?? defaultValue) return;
  throw new RangeError(
    "Paylinks: the amount input has no currency. Give currency (or defaultCurrency), as in 'EUR', or currencies to choose from.",
  );
}
