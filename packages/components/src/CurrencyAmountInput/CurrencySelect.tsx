'use client';
import type { CurrencyCode } from '@paylinks/core';
import { type ComponentPropsWithRef, type FormEventHandler, memo, type ReactElement } from 'react';

interface Choices extends Omit<ComponentPropsWithRef<'select'>, 'onChange'> {
  currencies: readonly CurrencyCode[];
  currency: CurrencyCode;
  locale: string;
}

/** The code of a currency, over which a list of codes with names opens. */
export function CurrencySelect({
  onChange,
  ...choices
}: Choices & Pick<ComponentPropsWithRef<'select'>, 'onChange'>): ReactElement {
  return (
    // Heard here: it changes with every key in the amount, for which React would go through every currency of the select again.
    <span className="pl-amount-currency" onChange={onChange as FormEventHandler}>
      <span aria-hidden="true">{choices.currency}</span>
      <Select {...choices} />
    </span>
  );
}

const Select = memo(function Select({ currencies, currency, locale, ...rest }: Choices): ReactElement {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  // The code first, so that typing it finds it.
  const nameOf = (code: CurrencyCode): string => `${code} – ${names.of(code)}`;
  const all = currencies.includes(currency) ? currencies : [currency, ...currencies];
  return (
    <select {...rest} onChange={heardAbove}>
      {all.map((code) => (
        <option key={code} value={code} suppressHydrationWarning>
          {nameOf(code)}
        </option>
      ))}
    </select>
  );
});

const heardAbove = (): void => {};
