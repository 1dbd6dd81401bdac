'use client';
import { moneyNotation } from '@paylinks/core';
import { type AmountProblem, type CurrencyAmountInputOptions, useCurrencyAmountInput } from '@paylinks/hooks';
import {
  type ComponentPropsWithRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  type Ref,
  useCallback,
  useContext,
  useId,
} from 'react';
import { type AmountInputMessages, amountInputWords } from '../messages/amountInput.en.js';
import { KitContext } from '../parts/KitContext.js';
import { classNames, flag, type RootProps } from '../parts/root.js';
import { CurrencySelect } from './CurrencySelect.js';
import { currencyLook } from './currencyLook.js';

/** What `className` is told of the amount input, and what its root shows as `data-*`. */
export interface CurrencyAmountInputState {
  /** What is wrong, shown or not yet. */
  problem: AmountProblem | null;
  /** An error shows. @selector [data-invalid] */
  invalid: boolean;
  /** @selector [data-disabled] */
  disabled: boolean;
  /** @selector [data-readonly] */
  readOnly: boolean;
}

type RootAttributes = Omit<
  ComponentPropsWithRef<'div'>,
  keyof CurrencyAmountInputOptions | keyof RootProps<CurrencyAmountInputState> | 'children' | 'onChange'
>;

/** The value, the currency and the label; the rest goes to the root. */
export interface CurrencyAmountInputProps
  extends RootAttributes,
    CurrencyAmountInputOptions,
    RootProps<CurrencyAmountInputState> {
  /** Default: "Amount". The currency is said after it. */
  label?: ReactNode;
  /** Help before the mistake. */
  description?: ReactNode;
  /** In place of the own sentence. `true`: shows the own one now, also before the first blur. */
  error?: ReactNode;
  /** Default: zero, as the locale writes it. */
  placeholder?: string | undefined;
  /** The words where no kit is around: `amountInputDe` from `@paylinks/components/messages/de`, or your own. Default: the kit's, else English. */
  messages?: AmountInputMessages['amountInput'] | undefined;
  /** The text input, to focus it. `ref` is the root. */
  inputRef?: Ref<HTMLInputElement | null> | undefined;
}

/**
 * An exact amount with its currency: what is typed is either the amount in `onValueChange`, in integer minor units, or it stays and the
 * reason is said. Works alone, or inside a kit with its locale and words. Slots: `.pl-amount-control`, `-symbol`, `-input`, `-currency`, and
 * `.pl-field-label`, `-description`, `-error`.
 */
export const CurrencyAmountInput: ForwardRefExoticComponent<CurrencyAmountInputProps> = forwardRef<
  HTMLDivElement,
  CurrencyAmountInputProps
>(function CurrencyAmountInput(props, ref) {
  const kit = useContext(KitContext);
  const {
    value,
    defaultValue,
    currency: givenCurrency,
    defaultCurrency,
    currencies = [],
    onValueChange,
    locale = kit?.locale ?? 'en',
    min,
    max,
    required,
    disabled = false,
    readOnly = false,
    maxDecimals,
    name,
    actionsRef,
    label,
    description,
    error,
    placeholder,
    messages,
    inputRef,
    className,
    ...rest
  } = props;
  const { inputProps, currencyProps, hiddenInputs, currency, problem, touched } = useCurrencyAmountInput({
    value,
    defaultValue,
    currency: givenCurrency,
    defaultCurrency,
    currencies,
    onValueChange,
    locale,
    min,
    max,
    required,
    disabled,
    readOnly,
    maxDecimals,
    name,
    actionsRef,
  });
  const ownRef = inputProps.ref;
  // Only where it is asked for: a page may hold hundreds of inputs.
  const bothRefs = useCallback(
    (input: HTMLInputElement | null) => {
      ownRef.current = input;
      if (typeof inputRef === 'function') inputRef(input);
      else if (inputRef) inputRef.current = input;
    },
    [ownRef, inputRef],
  );
  const id = useId();
  const words = messages ?? (kit?.wordsOf(amountInputWords) ?? amountInputWords).amountInput;
  const look = currencyLook(currency, locale);
  const { digits, write } = moneyNotation(currency, locale);
  const limit = problem === 'below_min' ? min : max;
  const sentence =
    error && error !== true
      ? error
      : problem &&
        (touched || error) &&
        words.problems[problem]({
          example: look.example,
          digits: Math.min(digits, maxDecimals ?? digits),
          currency,
          limit: limit ? `${write(limit.minorUnits)} ${currency}` : '',
        });
  const state: CurrencyAmountInputState = { problem, invalid: Boolean(sentence), disabled, readOnly };
  const symbol = (
    // Beside the label that says the currency in words; here for the hand, which may click it.
    <label className="pl-amount-symbol" dir="auto" htmlFor={id} aria-hidden="true" suppressHydrationWarning>
      {look.symbol}
    </label>
  );
  return (
    <div
      {...rest}
      ref={ref}
      className={classNames('pl-root', 'pl-amount', typeof className === 'function' ? className(state) : className)}
      lang={kit?.messages.locale}
      data-color-scheme={kit?.colorScheme}
      data-invalid={flag(state.invalid)}
      data-disabled={flag(disabled)}
      data-readonly={flag(readOnly)}
    >
      <label className="pl-field-label" id={`${id}l`} htmlFor={id}>
        {label ?? words.label}
        {/* The server's names may be of another CLDR version than the browser's. */}
        <span className="pl-amount-name" suppressHydrationWarning>
          {words.inCurrency(look.name)}
        </span>
      </label>
      <div className="pl-amount-control">
        {look.isSymbolFirst && symbol}
        <input
          {...inputProps}
          ref={inputRef ? bothRefs : ownRef}
          className="pl-amount-input"
          id={id}
          placeholder={placeholder ?? look.zero}
          aria-labelledby={`${id}l`}
          aria-describedby={sentence || description ? `${id}d` : undefined}
          aria-invalid={state.invalid}
          suppressHydrationWarning
        />
        {!look.isSymbolFirst && symbol}
        {currencies.length > 1 && (
          <CurrencySelect
            {...currencyProps}
            aria-label={words.currency}
            currencies={currencies}
            currency={currency}
            locale={locale}
          />
        )}
      </div>
      {(sentence || description) && (
        <p className={`pl-field-${sentence ? 'error' : 'description'}`} id={`${id}d`}>
          {sentence || description}
        </p>
      )}
      {hiddenInputs.map((hidden) => (
        <input key={hidden.name} {...hidden} />
      ))}
    </div>
  );
});
