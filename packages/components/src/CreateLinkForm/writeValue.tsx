import {
  type CreateField,
  decimalNotation,
  formatMoney,
  type LineItem,
  type LineItemInput,
  type Money,
  type PaymentMethod,
} from '@paylinks/core';
import type { MoneyRange } from '@paylinks/hooks';
import type { ReactNode } from 'react';
import type { LineItemsMessages } from '../messages/lineItems.en.js';
import { methodList } from '../parts/methodLabel.js';
import { formatPercent } from '../parts/percent.js';
import { formatInstant, type Zone } from '../parts/time.js';
import type { LaterWords } from '../parts/useLaterMessages.js';

export interface ValueWriter {
  kit: Zone;
  messages: LaterWords & LineItemsMessages;
  methods: readonly PaymentMethod[];
}

/** An amount, or the two between which it was shown to be; '' for anything else. */
export function writeAmount(value: unknown, { kit, messages }: Pick<ValueWriter, 'kit' | 'messages'>): string {
  if (isMoney(value)) return formatMoney(value, kit.locale);
  if (!isRange(value)) return '';
  return messages.lineItems.between(formatMoney(value.least, kit.locale), formatMoney(value.greatest, kit.locale));
}

/** A value of either side, in the shapes of the input: money, an instant, a list of methods, items, a yes or no, a text. */
export function writeValue(field: CreateField, value: unknown, writer: ValueWriter): ReactNode {
  const { kit, messages, methods } = writer;
  const words = messages.mismatch;
  if (value === null || value === undefined || value === '') return words.nothing;
  if (isMoney(value) || isRange(value)) return writeAmount(value, writer);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (field === 'expiresAt' && typeof value === 'string') return formatInstant(value, kit);
  if (field === 'items') return <Lines items={value as readonly (LineItem | LineItemInput)[]} {...writer} />;
  if (Array.isArray(value)) return methodList(messages, kit.locale, value.map(String), methods);
  if (typeof value !== 'object') return String(value);
  return Object.values(value)
    .filter((part) => typeof part === 'string')
    .join(' ');
}

function Lines({ items, kit, messages }: ValueWriter & { items: readonly (LineItem | LineItemInput)[] }): ReactNode {
  const { write } = decimalNotation(kit.locale);
  return (
    <ul>
      {items.map(({ title, quantity, unitPrice, vatPercent }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines stand still.
        <li key={index}>
          {messages.lineItems.line(
            write(quantity),
            title,
            formatMoney(unitPrice, kit.locale),
            formatPercent(vatPercent, kit.locale),
          )}
        </li>
      ))}
    </ul>
  );
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'minorUnits' in value && 'currency' in value;
}

function isRange(value: unknown): value is MoneyRange {
  return typeof value === 'object' && value !== null && 'least' in value && 'greatest' in value;
}
