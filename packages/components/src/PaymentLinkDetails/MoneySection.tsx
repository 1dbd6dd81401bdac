'use client';
import { formatMoney } from '@paylinks/core';
import type { ReactElement } from 'react';
import { detailsEn } from '../messages/details.en.js';
import { linkEn } from '../messages/link.en.js';
import { methodsEn } from '../messages/methods.en.js';
import { countOf } from '../parts/count.js';
import { Fact, Facts } from '../parts/Facts.js';
import { MoneyText } from '../parts/MoneyText.js';
import { methodLabel } from '../parts/methodLabel.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import type { DetailsSectionProps } from './DetailsSections.js';
import { Section } from './Section.js';
import { TotalsFacts } from './TotalsFacts.js';

const en = { ...detailsEn, ...linkEn, ...methodsEn };
const reportable = ['settled', 'refunded', 'disputed', 'payout_failed', 'payout_canceled'] as const;

/** Where the money is, and what this provider cannot tell of it. */
export function MoneySection({ link, capabilities }: DetailsSectionProps): ReactElement {
  const { locale } = useKit('PaymentLinkDetails');
  const messages = useWords(en, 'PaymentLinkDetails');
  const { details: words, card } = messages;
  const { fields } = words;
  const { paymentIntent: intent, payments, lastAttempt, processor, items } = link;
  const missing = capabilities ? reportable.filter((state) => !capabilities.moneyStates.includes(state)) : [];
  // A link that stays open may have been paid: its payments say how often, and 'nothing paid yet' would not be true.
  const isOnlyCounted = link.money === 'none' && payments !== null && payments.count > 0;
  return (
    <Section title={words.sections.money}>
      <Facts>
        <Fact label={fields.state}>{isOnlyCounted ? null : words.money[link.money]}</Fact>
        <Fact label={fields.received}>
          {payments && card.payments(countOf(payments.count, locale), formatMoney(payments.received, locale))}
        </Fact>
        <Fact label={fields.lastAttempt}>{lastAttempt === 'none' ? null : words.lastAttempt[lastAttempt]}</Fact>
        <Fact label={fields.methodUsed}>
          {intent?.selectedPaymentMethod && methodLabel(messages, { type: intent.selectedPaymentMethod, name: null })}
        </Fact>
        <Fact label={fields.fee}>{intent?.applicationFee && <MoneyText money={intent.applicationFee} />}</Fact>
        <Fact label={fields.processor}>{processor ?? intent?.processor}</Fact>
      </Facts>
      {items.length === 0 ? <TotalsFacts link={link} capabilities={capabilities} /> : null}
      {missing.length > 0 ? (
        <p className="pl-quiet">
          {words.notReported(new Intl.ListFormat(locale).format(missing.map((state) => words.unreported[state])))}
        </p>
      ) : null}
    </Section>
  );
}
