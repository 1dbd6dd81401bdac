import { NumberField as BaseNumberField } from '@base-ui/react/number-field';
import { CurrencyAmountInput } from '@paylinks/components';
import type { Money } from '@paylinks/core';
import { useCurrencyAmountInput } from '@paylinks/hooks';
import { type ReactElement, useState } from 'react';
import { Input, NumberField } from 'react-aria-components';
import { CurrencyInput } from 'react-currency-input-field';
import { NumericFormat } from 'react-number-format';
import { byHand } from './byHand.tsx';

export interface Subject {
  /** 12.50, or nothing yet. */
  readonly isFilled: boolean;
}

// Every subject is one controlled amount in US dollars, kept by its parent, as a form keeps it.

function Plain({ isFilled }: Subject): ReactElement {
  const [text, setText] = useState(isFilled ? '12.50' : '');
  return <input aria-label="Amount" value={text} onChange={(event) => setText(event.target.value)} />;
}

function Hook({ isFilled }: Subject): ReactElement {
  const [value, setValue] = useState<Money | null>(isFilled ? { minorUnits: 1250, currency: 'USD' } : null);
  const { inputProps } = useCurrencyAmountInput({ value, currency: 'USD', onValueChange: setValue });
  return <input aria-label="Amount" {...inputProps} />;
}

function Component({ isFilled }: Subject): ReactElement {
  const [value, setValue] = useState<Money | null>(isFilled ? { minorUnits: 1250, currency: 'USD' } : null);
  return <CurrencyAmountInput value={value} currency="USD" onValueChange={setValue} />;
}

const fieldByHand = {
  empty: byHand(<Component isFilled={false} />),
  filled: byHand(<Component isFilled />),
};
function FieldByHand({ isFilled }: Subject): ReactElement {
  const Field = isFilled ? fieldByHand.filled : fieldByHand.empty;
  return <Field />;
}

function NumberFormatPeer({ isFilled }: Subject): ReactElement {
  const [value, setValue] = useState<number | ''>(isFilled ? 12.5 : '');
  return (
    <NumericFormat
      aria-label="Amount"
      value={value}
      onValueChange={({ floatValue }) => setValue(floatValue ?? '')}
      thousandSeparator=","
      decimalScale={2}
      prefix="$"
    />
  );
}

function CurrencyInputPeer({ isFilled }: Subject): ReactElement {
  const [value, setValue] = useState(isFilled ? '12.5' : '');
  return (
    <CurrencyInput
      aria-label="Amount"
      value={value}
      onValueChange={(text) => setValue(text ?? '')}
      intlConfig={{ locale: 'en-US', currency: 'USD' }}
      decimalsLimit={2}
    />
  );
}

const dollars = { style: 'currency', currency: 'USD' } as const;

function AriaPeer({ isFilled }: Subject): ReactElement {
  const [value, setValue] = useState(isFilled ? 12.5 : Number.NaN);
  return (
    <NumberField aria-label="Amount" value={value} onChange={setValue} formatOptions={dollars}>
      <Input />
    </NumberField>
  );
}

function BasePeer({ isFilled }: Subject): ReactElement {
  const [value, setValue] = useState<number | null>(isFilled ? 12.5 : null);
  return (
    <BaseNumberField.Root value={value} onValueChange={setValue} format={dollars} locale="en-US">
      <BaseNumberField.Input aria-label="Amount" />
    </BaseNumberField.Root>
  );
}

export const subjects: Readonly<Record<string, (props: Subject) => ReactElement>> = {
  'plain input': Plain,
  'plain input, again': Plain,
  useCurrencyAmountInput: Hook,
  CurrencyAmountInput: Component,
  'CurrencyAmountInput by hand': FieldByHand,
  'react-number-format': NumberFormatPeer,
  'react-currency-input-field': CurrencyInputPeer,
  'react-aria-components': AriaPeer,
  '@base-ui/react': BasePeer,
};
