'use client';
import { type CreateField, formatMoney, type Money, type PaymentMethod } from '@paylinks/core';
import type { CreateAttempt, EchoDifference } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { Button } from '../parts/Button.js';
import { DifferencesTable } from '../parts/DifferencesTable.js';
import { fieldLabel } from '../parts/fieldSentence.js';
import { methodList } from '../parts/methodLabel.js';
import { Panel } from '../parts/Panel.js';
import { formatInstant, type Zone } from '../parts/time.js';
import { useKit } from '../parts/useKit.js';
import { type LaterWords, useLaterMessages } from '../parts/useLaterMessages.js';

export interface MismatchViewProps {
  attempt: CreateAttempt;
  methods: readonly PaymentMethod[];
  onAccept: () => void;
  /** Left out where the link cannot be expired. */
  onExpire?: (() => void) | undefined;
}

/** The link exists and is not what was asked for: both are shown, and its address is not, until the person has decided. */
export function MismatchView({ attempt, methods, onAccept, onExpire }: MismatchViewProps): ReactElement {
  const kit = useKit('CreateLinkForm');
  const { locale } = kit;
  const messages = useLaterMessages('CreateLinkForm');
  const words = messages.mismatch;
  const write = (field: CreateField, value: unknown): string => writeValue({ field, value, kit, messages, methods });
  const amount = attempt.differences.find((it) => it.field === 'amount' && isMoney(it.asked) && isMoney(it.got));
  return (
    <Panel
      tone="danger"
      title={messages.outcome.differs}
      lead={amount && words.amount(moneyText(amount.got, locale), moneyText(amount.asked, locale))}
      focus={!attempt.restored}
    >
      <DifferencesTable
        heads={[words.field, words.asked, words.got]}
        rows={attempt.differences.map(({ field, asked, got }: EchoDifference) => ({
          key: field,
          label: fieldLabel(messages, field),
          sides: [write(field, asked), write(field, got)],
        }))}
      />
      <div className="pl-row">
        {onExpire ? (
          <Button variant="primary" aria-haspopup="dialog" onClick={onExpire}>
            {words.expire}
          </Button>
        ) : null}
        <Button onClick={onAccept}>{words.accept}</Button>
      </div>
    </Panel>
  );
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'minorUnits' in value && 'currency' in value;
}

function moneyText(value: unknown, locale: string): string {
  return isMoney(value) ? formatMoney(value, locale) : '';
}

/** A value of either side, in the shapes of the input: money, an instant, a list of methods, items, a yes or no, a text. */
function writeValue({
  field,
  value,
  kit,
  messages,
  methods,
}: {
  field: CreateField;
  value: unknown;
  kit: Zone;
  messages: LaterWords;
  methods: readonly PaymentMethod[];
}): string {
  const words = messages.mismatch;
  if (value === null || value === undefined || value === '') return words.nothing;
  if (isMoney(value)) return formatMoney(value, kit.locale);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (field === 'expiresAt' && typeof value === 'string') return formatInstant(value, kit);
  if (Array.isArray(value)) {
    const texts = value.filter((it) => typeof it === 'string');
    return texts.length > 0 ? methodList(messages, kit.locale, texts, methods) : words.items(value.length);
  }
  if (typeof value !== 'object') return String(value);
  const entries: [string, unknown][] = Object.entries(value);
  return entries.flatMap(([, part]) => (typeof part === 'string' ? [part] : [])).join(' ');
}
