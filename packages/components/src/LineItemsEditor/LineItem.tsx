'use client';
import type { CreateMode, CurrencyCode } from '@paylinks/core';
import type { LineItemRow, LineItemValues } from '@paylinks/hooks';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { CurrencyAmountInput } from '../CurrencyAmountInput/index.js';
import { lineItemsEn } from '../messages/lineItems.en.js';
import { Button } from '../parts/Button.js';
import { Field } from '../parts/Field.js';
import * as icons from '../parts/laterIcons.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import { DecimalCell } from './DecimalCell.js';
import { LineItemMore } from './LineItemMore.js';

/** What is wrong with a line, by part; `item` is about the whole line. */
export type LineItemErrors = Readonly<Partial<Record<keyof LineItemValues | 'item', ReactNode>>>;

export interface LineItemProps {
  row: LineItemRow;
  /** Its title, or its place. */
  name: string;
  rules: CreateMode['items'];
  errors: LineItemErrors;
  /** Before the parts' names in `data-field`, where a form finds them again. */
  path: string;
  maxDecimals: Readonly<Partial<Record<CurrencyCode, number>>>;
  disabled: boolean;
  readOnly: boolean;
  onRemove?: (() => void) | undefined;
}

/** One line: what most have in sight, the rest behind its disclosure. */
export function LineItem(props: LineItemProps): ReactElement {
  const { row, name, rules, errors, path, maxDecimals, onRemove, ...states } = props;
  const { locale } = useKit('LineItemsEditor');
  const words = useWords(lineItemsEn, 'LineItemsEditor').lineItems;
  const { values, change, price } = row;
  const id = useId();
  const [unread, setUnread] = useState(false);
  const [opened, setOpened] = useState<boolean | null>(null);
  const holdsMore = Boolean(values.type || values.measureUnit || values.description);
  const open = Boolean(errors.type || errors.measureUnit || errors.description) || (opened ?? holdsMore);
  const field = (part: keyof LineItemValues) => ({ 'data-field': `${path}.${part}` });
  const { disabled, readOnly } = states;

  return (
    <fieldset className="pl-item pl-pairs">
      <legend className="pl-sr">{name}</legend>
      <div className="pl-item-cell pl-wide" {...field('title')}>
        <Field className="pl-item-cell" label={words.parts.title} error={errors.title} required>
          {(control) => (
            <input
              {...control}
              className="pl-input"
              autoComplete="off"
              value={values.title}
              onChange={(event) => change({ title: event.target.value })}
              disabled={disabled}
              readOnly={readOnly}
            />
          )}
        </Field>
      </div>
      <div className="pl-item-cell" {...field('quantity')}>
        <DecimalCell
          {...states}
          label={words.parts.quantity}
          value={values.quantity}
          onValueChange={(quantity) => change({ quantity })}
          error={errors.quantity}
        />
      </div>
      <div className="pl-item-cell" {...field('unitPrice')}>
        <CurrencyAmountInput
          {...states}
          className="pl-item-cell"
          label={words.parts.unitPrice}
          value={price.value}
          currency={price.currency}
          locale={locale}
          maxDecimals={maxDecimals[price.currency]}
          onValueChange={(money, details) => {
            setUnread(money === null && details.text.trim() !== '');
            price.onValueChange(money, details);
          }}
          error={
            row.priceProblem === 'other_currency'
              ? words.problems['unitPrice']?.['not_allowed']
              : row.priceProblem || (errors.unitPrice && unread)
                ? true
                : errors.unitPrice
          }
        />
      </div>
      <div className="pl-item-cell" {...field('vatPercent')}>
        <DecimalCell
          {...states}
          label={words.parts.vatPercent}
          value={values.vatPercent}
          onValueChange={(vatPercent) => change({ vatPercent })}
          error={errors.vatPercent}
        />
      </div>
      <div className="pl-item-actions">
        <Button
          variant="quiet"
          icon={icons.chevron}
          aria-label={words.more(name)}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpened(!open)}
        />
        {onRemove ? (
          <Button variant="quiet" icon={icons.close} aria-label={words.remove(name)} onClick={onRemove} />
        ) : null}
      </div>
      {errors.item ? (
        <p className="pl-field-error pl-wide" role="alert">
          {errors.item}
        </p>
      ) : null}
      <div className="pl-item-more pl-pairs pl-wide" id={id} hidden={!open}>
        {open ? (
          <LineItemMore {...states} values={values} onChange={change} rules={rules} errors={errors} field={field} />
        ) : null}
      </div>
    </fieldset>
  );
}
