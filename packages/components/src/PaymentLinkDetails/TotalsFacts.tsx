'use client';
import { type Money, totalsOf } from '@paylinks/core';
import type { ReactElement } from 'react';
import { detailsEn } from '../messages/details.en.js';
import { Fact, Facts } from '../parts/Facts.js';
import { MoneyText } from '../parts/MoneyText.js';
import { useWords } from '../parts/useWords.js';
import type { DetailsSectionProps } from './DetailsSections.js';

/** What the amount is made of. Net and tax only where they are known. */
export function TotalsFacts(props: DetailsSectionProps): ReactElement {
  const { fields } = useWords(detailsEn, 'PaymentLinkDetails').details;
  const parts = partsOf(props);
  return (
    <Facts className="pl-details-totals">
      <Fact label={fields.net}>{parts && <MoneyText money={parts.net} />}</Fact>
      <Fact label={fields.tax}>{parts && <MoneyText money={parts.tax} />}</Fact>
      <Fact label={fields.total}>
        <MoneyText money={props.link.amount} />
      </Fact>
    </Facts>
  );
}

/** As the provider tells them; else as the items come to by its rule, or by every rule where its own is not known, and to exactly what is paid. */
function partsOf({ link, capabilities }: DetailsSectionProps): { net: Money; tax: Money } | null {
  const { subtotal, tax, items, amount } = link;
  if (subtotal && tax) return { net: subtotal, tax };
  const mode = capabilities?.create.find(({ from }) => from === 'items')?.items;
  if (!mode || items.length === 0) return null;
  try {
    const totals = totalsOf(items, amount.currency, mode.rounding);
    const { least, greatest } = 'least' in totals ? totals : { least: totals, greatest: totals };
    const isSure = (['net', 'tax', 'gross'] as const).every(
      (part) => least[part].minorUnits === greatest[part].minorUnits,
    );
    return isSure && least.gross.minorUnits === amount.minorUnits ? least : null;
  } catch {
    return null;
  }
}
