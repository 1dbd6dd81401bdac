'use client';
import { formatMoney, type Money } from '@paylinks/core';
import type { LineItemTotals as Totals } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { lineItemsEn } from '../messages/lineItems.en.js';
import { countOf } from '../parts/count.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';

/** What the items come to, and how sure that is. */
export function LineItemTotals({ totals, range, openCount }: Totals): ReactElement {
  const { locale } = useKit('LineItemsEditor');
  const words = useWords(lineItemsEn, 'LineItemsEditor').lineItems;
  const write = (money: Money | undefined): string => (money ? formatMoney(money, locale) : '–');
  const about = (money: Money | undefined): string => (range ? words.about(write(money)) : write(money));
  return (
    <div className="pl-items-totals">
      <dl className="pl-sums pl-money">
        <div>
          <dt>{words.net}</dt>
          <dd>{write(totals?.net)}</dd>
        </div>
        <div>
          <dt>{words.vat}</dt>
          <dd>{about(totals?.tax)}</dd>
        </div>
        <div data-main="">
          <dt>{words.total}</dt>
          <dd>{about(totals?.gross)}</dd>
        </div>
      </dl>
      {range ? (
        <p className="pl-field-description">{words.range(write(range.least.gross), write(range.greatest.gross))}</p>
      ) : null}
      {openCount > 0 ? <p className="pl-field-description">{words.notCounted(countOf(openCount, locale))}</p> : null}
    </div>
  );
}
