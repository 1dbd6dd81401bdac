'use client';
import { type CreateField, formatMoney, type Money, type PaymentMethod } from '@paylinks/core';
import type { CreateAttempt, EchoDifference } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import type { Messages } from '../messages/en.js';
import { Button } from '../parts/Button.js';
import { Icon } from '../parts/Icon.js';
import { formatInstant, type Zone } from '../parts/time.js';
import { useKit } from '../parts/useKit.js';
import { useLaterMessages } from '../parts/useLaterMessages.js';
import { fieldLabel } from './fieldSentence.js';
import { methodList } from './methodLabel.js';
import { useFocusOnMount } from './useFocusOnMount.js';

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
  const heading = useFocusOnMount(!attempt.restored);
  const write = (field: CreateField, value: unknown): string => writeValue({ field, value, kit, messages, methods });
  const amount = attempt.differences.find((it) => it.field === 'amount' && isMoney(it.asked) && isMoney(it.got));
  return (
    <section className="pl-form-panel" data-tone="danger">
      <div role="alert">
        <h2 className="pl-form-panel-title" tabIndex={-1} ref={heading}>
          <Icon name="alert" />
          {messages.outcome.differs}
        </h2>
        {amount ? <p>{words.amount(moneyText(amount.got, locale), moneyText(amount.asked, locale))}</p> : null}
      </div>
      <div className="pl-form-differences">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.asked}</th>
              <th scope="col">{words.got}</th>
            </tr>
          </thead>
          <tbody>
            {attempt.differences.map(({ field, asked, got }: EchoDifference) => (
              <tr key={field}>
                <th scope="row">{fieldLabel(messages, field)}</th>
                <td>{write(field, asked)}</td>
                <td>{write(field, got)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="pl-row">
        {onExpire ? (
          <Button variant="primary" aria-haspopup="dialog" onClick={onExpire}>
            {words.expire}
          </Button>
        ) : null}
        <Button onClick={onAccept}>{words.accept}</Button>
      </div>
    </section>
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
  messages: Messages;
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
