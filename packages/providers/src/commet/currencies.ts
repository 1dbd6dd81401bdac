import { type CurrencyCode, currencyCodes, minorUnitDigits } from '@paylinks/core';
import { type WireCurrencies, wireCurrencies } from '../http/wireCurrencies.js';

/** Two decimals by ISO 4217, but none at a processor that Commet moves money with: https://docs.stripe.com/currencies. */
const disputed: readonly string[] = ['MGA'];

const hasCents = (code: CurrencyCode): boolean => minorUnitDigits(code) === 2 && !disputed.includes(code);

/**
 * Commet's pages speak of cents and name no table, so only codes with cents are offered until the host states the digits of others:
 * 0 or 2 for yen is a guess worth a factor of 100.
 */
export function commetCurrencies(stated: Readonly<Partial<Record<CurrencyCode, number>>> = {}): WireCurrencies {
  return wireCurrencies('Commet', currencyCodes, (code) => stated[code] ?? (hasCents(code) ? 2 : null));
}
