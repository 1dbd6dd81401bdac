'use client';
import { decimalNotation, formatMoney, type LineItem } from '@paylinks/core';
import type { ReactElement } from 'react';
import { measureUnitLabel } from '../LineItemsEditor/index.js';
import { detailsEn } from '../messages/details.en.js';
import { lineItemsEn } from '../messages/lineItems.en.js';
import { formatPercent } from '../parts/percent.js';
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
  return (
    <li>
      <p className="pl-card-head">
        <span>{title}</span>
        <span className="pl-money">
          {words.line(decimalNotation(locale).write(quantity), unit, formatMoney(unitPrice, locale))}
        </span>
      </p>
      <p className="pl-quiet">
        {[words.vat(formatPercent(vatPercent, locale)), type && lineItems.types[type], description]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
