import type { CurrencyCode, Money, ParseMoneyReason } from '@paylinks/core';
import type { ComponentPropsWithRef, RefObject } from 'react';

/**
 * Why the field holds no amount, or none that may be sent. With `below_min` and `above_max` the amount was read and is emitted beside the
 * problem; with every other one it is null.
 */
export type AmountProblem = ParseMoneyReason | 'required' | 'below_min' | 'above_max' | 'negative';

/** What the person did to the amount, and what it means now. */
export interface AmountChange {
  /** `clear`: the field was emptied, by hand or by `actionsRef`. */
  readonly reason: 'input' | 'clear' | 'currency' | 'escape' | 'reset';
  /** The currency now chosen, also where the money is null. */
  readonly currency: CurrencyCode;
  /** As it stands in the field. */
  readonly text: string;
  readonly problem: AmountProblem | null;
}

/** What a host may do to the field, as if the person had. */
export interface CurrencyAmountInputActions {
  clear(): void;
  /** As if the person had typed it. */
  setText(text: string): void;
}

/** The value, controlled or not; the currency, fixed or to choose; and the rules that a problem is told by. */
export interface CurrencyAmountInputOptions {
  /** undefined: uncontrolled. A controlled null that equals what was last emitted keeps the text; any other change from outside replaces it. */
  value?: Money | null | undefined;
  defaultValue?: Money | null | undefined;
  /** Fixed or controlled. Without it: that of the value, then `defaultCurrency`, then the first of `currencies`. One of them is needed. */
  currency?: CurrencyCode | undefined;
  defaultCurrency?: CurrencyCode | undefined;
  /** To choose from, the usual ones first. */
  currencies?: readonly CurrencyCode[] | undefined;
  /** Only ever after something that the person did: never on mount, focus, blur, or a change of locale or props. */
  onValueChange?: ((money: Money | null, change: AmountChange) => void) | undefined;
  /** BCP 47. Default 'en'; never read from the browser, so that server and page agree. */
  locale?: string | undefined;
  /** Checked where the currency is the same, never enforced. Below zero: negative amounts may be typed. */
  min?: Money | undefined;
  max?: Money | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  readOnly?: boolean | undefined;
  /** As in `parseMoney`. */
  maxDecimals?: number | undefined;
  /** Posts `${name}[minorUnits]` and `${name}[currency]`, the first only where there is an amount without a problem. */
  name?: string | undefined;
  actionsRef?: RefObject<CurrencyAmountInputActions | null> | undefined;
}

/** What `className` is told of the amount input, and what its root shows as `data-*`. */
export interface CurrencyAmountInputState {
  /** For the text input. Own handlers go beside these, not in their place. */
  readonly inputProps: ComponentPropsWithRef<'input'> & { readonly ref: RefObject<HTMLInputElement | null> };
  /** For a select whose options have currency codes as values. */
  readonly currencyProps: ComponentPropsWithRef<'select'>;
  /** For a native form: one `<input>` each; empty without `name`. */
  readonly hiddenInputs: readonly ComponentPropsWithRef<'input'>[];
  readonly text: string;
  readonly money: Money | null;
  readonly problem: AmountProblem | null;
  /** True from the first blur on: when to show the problem. */
  readonly touched: boolean;
  readonly currency: CurrencyCode;
  /** What a blur does: writes the amount in full and lets the problem show. */
  commit(): void;
}
