'use client';
import { addMoney, formatMoney, type Money } from '@paylinks/core';
import type { OutstandingState } from '@paylinks/hooks';
import type { ReactElement, ReactNode } from 'react';
import { MoneyText } from './MoneyText.js';
import { Skeleton } from './Skeleton.js';
import { useKit } from './useKit.js';
import { useRecordWords } from './useRecordWords.js';

/** What a document still needs, beside what is planned and under way. Nothing where its total is not known. */
export function OutstandingSums({
  total,
  outstanding: { data, error, isPending },
  brief = false,
}: {
  total: Money | undefined;
  outstanding: OutstandingState;
  /** Without what it is counted from. */
  brief?: boolean;
}): ReactElement | null {
  const { locale } = useKit('OutstandingSums');
  const { outstanding: words } = useRecordWords('OutstandingSums');
  if (total === undefined) return null;
  if (data === null) {
    if (error) return <p className="pl-form-summary">{words.failed}</p>;
    return isPending ? <Skeleton tall /> : null;
  }
  const { outstanding, planned, processing, otherCurrencies } = data;
  const isOver = outstanding.minorUnits < 0;
  return (
    <dl className="pl-sums" aria-label={words.label}>
      {brief ? null : (
        <>
          <Sum label={words.total}>
            <MoneyText money={total} />
          </Sum>
          <Sum label={words.recorded}>
            <MoneyText money={addMoney(total, negative(outstanding))} />
          </Sum>
        </>
      )}
      <Sum label={isOver ? words.overpaid : words.outstanding} isMain>
        <MoneyText money={isOver ? negative(outstanding) : outstanding} />
      </Sum>
      {planned.minorUnits === 0 ? null : (
        <Sum label={words.planned}>
          <MoneyText money={planned} />
        </Sum>
      )}
      {processing.minorUnits === 0 ? null : (
        <Sum label={words.processing}>
          <MoneyText money={processing} />
        </Sum>
      )}
      {otherCurrencies.length === 0 ? null : (
        <Sum label={words.otherCurrencies}>
          {new Intl.ListFormat(locale, { type: 'unit' }).format(
            otherCurrencies.map(({ amount }) => formatMoney(amount, locale)),
          )}
        </Sum>
      )}
    </dl>
  );
}

function Sum({
  label,
  isMain = false,
  children,
}: {
  label: string;
  isMain?: boolean;
  children: ReactNode;
}): ReactElement {
  return (
    <div data-main={isMain ? '' : undefined}>
      <dt>{label}</dt>
      <dd className="pl-money">{children}</dd>
    </div>
  );
}

/** Never -0. */
const negative = ({ minorUnits, currency }: Money): Money => ({ minorUnits: 0 - minorUnits, currency });
