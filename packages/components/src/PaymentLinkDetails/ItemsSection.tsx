'use client';
import { formatMoney, type LineItem } from '@paylinks/core';
import type { ReactElement } from 'react';
import { measureUnitLabel } from '../LineItemsEditor/index.js';
import { detailsEn } from '../messages/details.en.js';
import { lineItemsEn } from '../messages/lineItems.en.js';

import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import type { DetailsSectionProps } from './DetailsSections.js';
import { Section } from './Section.js';
import { TotalsFacts } from './TotalsFacts.js';

const en = { ...detailsEn, ...lineItemsEn };

/** What is paid for, line by line. */
export function ItemsSection({ link, capabilities }: DetailsSectionProps): ReactElement {
  const { sections } = useWords(detailsEn, 'PaymentLinkDetails').details;
  return (
    <Section title={sections.items}>
      <ul className="pl-facts">
        {link.items.map((item, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- Lines have no other name, and keep their order.
          <ItemRow key={index} item={item} />
        ))}
      </ul>
      <TotalsFacts link={link} capabilities={capabilities} />
    </Section>
  );
}

function ItemRow({ item }: { item: LineItem }): ReactElement {
  const { locale } = useKit('PaymentLinkDetails');
  const { details, lineItems } = useWords(en, 'PaymentLinkDetails');
  const { item: words } = details;
  const { title, quantity, unitPrice, vatPercent, type, description, measureUnit } = item;
  const unit = measureUnit && measureUnitLabel(measureUnit, lineItems.measureUnits, locale);
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const percent = new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', maximumFractionDigits: 20 });
  return (
    <li>
      <p className="pl-card-head">
        <span>{title}</span>
        <span className="pl-money">{words.line(write(count, quantity), unit, formatMoney(unitPrice, locale))}</span>
      </p>
      <p className="pl-quiet">
        {[words.vat(write(percent, vatPercent)), type && lineItems.types[type], description]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}

/** Decimal text goes through whole: a formatter that is given a number would round it. */
function write(format: Intl.NumberFormat, decimal: string): string {
  return format.format(decimal as Intl.StringNumericLiteral);
}
