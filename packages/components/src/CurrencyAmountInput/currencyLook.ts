import { type CurrencyCode, moneyNotation } from '@paylinks/core';

export interface CurrencyLook {
  /** '€', 'CHF', 'US$': as this locale writes it. */
  readonly symbol: string;
  readonly isSymbolFirst: boolean;
  /** 'US dollars' */
  readonly name: string;
  /** 1,234.50: shows how thousands and decimals are written. */
  readonly example: string;
  readonly zero: string;
}

const looks: Record<string, CurrencyLook> = {};

/** Made once for each currency and locale: a page may hold hundreds of inputs. */
export function currencyLook(currency: CurrencyCode, locale: string): CurrencyLook {
  return (looks[currency + locale] ??= makeLook(currency, locale));
}

function makeLook(currency: CurrencyCode, locale: string): CurrencyLook {
  const { digits, write } = moneyNotation(currency, locale);
  const partsOf = (currencyDisplay: 'symbol' | 'name'): Intl.NumberFormatPart[] =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).formatToParts(10);
  const parts = partsOf('symbol');
  return {
    symbol: parts.find(isCurrency)?.value ?? currency,
    isSymbolFirst: parts.findIndex(isCurrency) < parts.findIndex(({ type }) => type === 'integer'),
    name: partsOf('name').find(isCurrency)?.value ?? currency,
    example: write(Math.floor(1234.5 * 10 ** digits)),
    zero: write(0),
  };
}

function isCurrency({ type }: Intl.NumberFormatPart): boolean {
  return type === 'currency';
}
