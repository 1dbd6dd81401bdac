'use client';
import type { CurrencyCode } from '@paylinks/core';
import { type ComponentPropsWithRef, memo, type ReactElement } from 'react';

interface Choices {
  currencies: readonly CurrencyCode[];
  currency: CurrencyCode;
  locale: string;
}

/** The code of a currency, over which a list of codes with names opens. */
export function CurrencySelect({
  currencies,
  currency,
  locale,
  ...rest
}: Choices & ComponentPropsWithRef<'select'>): ReactElement {
  return (
    <span className="pl-amount-currency">
      <span aria-hidden="true">{currency}</span>
      <select {...rest}>
        <Options currencies={currencies} currency={currency} locale={locale} />
      </select>
    </span>
  );
}

/** Apart, so that a key in the amount does not draw every currency again. */
const Options = memo(function Options({ currencies, currency, locale }: Choices): ReactElement {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  // The code first, so that typing it finds it.
  const nameOf = (code: CurrencyCode): string => `${code} – ${names.of(code)}`;
  const all = currencies.includes(currency) ? currencies : [currency, ...currencies];
  return (
    <>
      {all.map((code) => (
        <option key={code} value={code} suppressHydrationWarning>
          {nameOf(code)}
        </option>
      ))}
    </>
  );
});
