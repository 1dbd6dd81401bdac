'use client';
import type { CreateMode, CurrencyCode } from '@paylinks/core';
import { type LineItemsOptions, useLineItems } from '@paylinks/hooks';
import {
  type ComponentPropsWithRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { CurrencySelect } from '../CurrencyAmountInput/index.js';
import { lineItemsEn } from '../messages/lineItems.en.js';
import { Button } from '../parts/Button.js';
import { countOf } from '../parts/count.js';
import { FieldHint } from '../parts/Field.js';
import { LiveRegion } from '../parts/LiveRegion.js';
import * as icons from '../parts/laterIcons.js';
import { flag, type RootProps, rootAttributes } from '../parts/root.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import { LineItem, type LineItemErrors } from './LineItem.js';
import { LineItemTotals } from './LineItemTotals.js';

/** What `className` is told of the editor, and what its root shows as `data-*`. */
export interface LineItemsEditorState {
  /** An error shows. @selector [data-invalid] */
  readonly invalid: boolean;
  /** @selector [data-disabled] */
  readonly disabled: boolean;
  /** @selector [data-readonly] */
  readonly readOnly: boolean;
}

/** The lines, controlled or not, and the rules of the provider; the rest goes to the root. */
export interface LineItemsEditorProps
  extends Omit<
      ComponentPropsWithRef<'div'>,
      keyof LineItemsOptions | keyof RootProps<LineItemsEditorState> | 'children' | 'onChange'
    >,
    Omit<LineItemsOptions, 'rounding' | 'maxCount'>,
    RootProps<LineItemsEditorState> {
  /** `capabilities.create[…].items`: types and units to choose from, how the provider rounds, how many lines it takes. Without it nothing is known. */
  rules?: CreateMode['items'] | undefined;
  /** `capabilities.maxDecimals` */
  maxDecimals?: Readonly<Partial<Record<CurrencyCode, number>>> | undefined;
  /** Default: "Items". */
  label?: ReactNode;
  /** About the items as a whole. */
  error?: ReactNode;
  /** By line. What cannot be read as a number or an amount is explained by the editor itself. */
  itemErrors?: readonly (LineItemErrors | undefined)[] | undefined;
  disabled?: boolean | undefined;
  readOnly?: boolean | undefined;
  /** Each control stands in an element whose `data-field` is `${name}.${index}.${part}`. Default 'items'. */
  name?: string | undefined;
}

const noErrors: LineItemErrors = {};
const noDecimals = {};

/**
 * The items of a basket with VAT, and what they come to: exactly where the provider's rounding is known, as an honest range where it is not.
 * Enter goes to the next item and sends no form. Slots: `.pl-item`, `.pl-item-more`, `.pl-items-totals`.
 */
export const LineItemsEditor: ForwardRefExoticComponent<LineItemsEditorProps> = forwardRef<
  HTMLDivElement,
  LineItemsEditorProps
>(function LineItemsEditor(props, ref) {
  const {
    value,
    defaultValue,
    onValueChange,
    currencies = [],
    defaultCurrency,
    newItem,
    rules = null,
    maxDecimals = noDecimals,
    label,
    error,
    itemErrors,
    disabled = false,
    readOnly = false,
    name = 'items',
    className,
    ...rest
  } = props;
  const kit = useKit('LineItemsEditor');
  const words = useWords(lineItemsEn, 'LineItemsEditor').lineItems;
  const { rows, currency, currencyProps, totals, canAdd, add, remove } = useLineItems({
    value,
    defaultValue,
    onValueChange,
    currencies,
    defaultCurrency,
    newItem,
    rounding: rules?.rounding ?? null,
    maxCount: rules?.maxCount,
  });
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const [news, setNews] = useState('');
  const goTo = useRef<number | null>(null);
  const focusItem = (index: number): void =>
    group.current?.querySelectorAll('.pl-item')[index]?.querySelector<HTMLElement>('input')?.focus();
  useEffect(() => {
    if (goTo.current === null) return;
    focusItem(Math.min(goTo.current, rows.length - 1));
    goTo.current = null;
  }, [rows.length]);

  const nameOf = (index: number): string =>
    rows[index]?.values.title.trim() || words.item(countOf(index + 1, kit.locale).text);
  const addItem = (): void => {
    goTo.current = rows.length;
    setNews(words.added(nameOf(rows.length)));
    add();
  };
  const removeItem = (index: number): void => {
    goTo.current = index;
    setNews(words.removed(nameOf(index), countOf(rows.length - 1, kit.locale)));
    remove(index);
  };
  const canChange = !disabled && !readOnly;
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, target, nativeEvent } = event;
    if (key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLInputElement) || !canChange) return;
    // A basket that is half typed must not be sent by a key that means "next".
    event.preventDefault();
    const items = [...(group.current?.querySelectorAll('.pl-item') ?? [])];
    const index = items.findIndex((item) => item.contains(target));
    if (index < rows.length - 1) focusItem(index + 1);
    else if (canAdd && rows[index]?.values.title.trim()) addItem();
  };

  const hint = error ? `${id}e` : undefined;
  const state: LineItemsEditorState = {
    invalid: Boolean(error) || Boolean(itemErrors?.some(Boolean)),
    disabled,
    readOnly,
  };
  return (
    <div
      {...rest}
      {...rootAttributes(kit, 'pl-items', state, className)}
      ref={ref}
      data-invalid={flag(state.invalid)}
      data-disabled={flag(disabled)}
      data-readonly={flag(readOnly)}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears the keys of the inputs inside */}
      <fieldset
        className="pl-form-fields"
        aria-labelledby={id}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        ref={group}
      >
        <div className="pl-row pl-items-head">
          <span className="pl-field-label" id={id}>
            {label ?? words.label}
          </span>
          {currencies.length > 1 && canChange ? (
            <CurrencySelect
              {...currencyProps}
              aria-label={words.currency}
              currencies={currencies}
              currency={currency}
              locale={kit.locale}
            />
          ) : null}
        </div>
        {rows.map((row) => (
          <LineItem
            key={row.id}
            row={row}
            name={nameOf(row.index)}
            rules={rules}
            errors={itemErrors?.[row.index] ?? noErrors}
            path={`${name}.${row.index}`}
            maxDecimals={maxDecimals}
            disabled={disabled}
            readOnly={readOnly}
            onRemove={canChange && rows.length > 1 ? () => removeItem(row.index) : undefined}
          />
        ))}
        <FieldHint id={hint} error={error} />
        <div className="pl-row">
          {canChange && canAdd ? (
            <div>
              <Button size="sm" icon={icons.plus} onClick={addItem}>
                {words.add}
              </Button>
            </div>
          ) : null}
          <LineItemTotals {...totals} />
        </div>
        <LiveRegion>{news}</LiveRegion>
      </fieldset>
    </div>
  );
});
