import { type CurrencyCode, digitsByCode } from './currencies.js';

/** Every code that the kit knows, in the order of the alphabet: for a list to choose from. */
export const currencyCodes: readonly CurrencyCode[] = Array.from(digitsByCode.keys()) as CurrencyCode[];
