'use client';
import type { PaymentLink } from '@paylinks/core';
import { usePaymentMethods } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { LinkQRCode } from '../LinkQRCode/index.js';
import { detailsEn } from '../messages/details.en.js';
import { methodsEn } from '../messages/methods.en.js';
import { Fact, Facts } from '../parts/Facts.js';
import { isLive } from '../parts/linkLife.js';
import { knownMethod, methodList } from '../parts/methodLabel.js';
import { formatInstant } from '../parts/time.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import { SafeLink } from './SafeLink.js';
import { Section } from './Section.js';

const en = { ...detailsEn, ...methodsEn };

/** What the link was made with. */
export function LinkSection({ link }: { link: PaymentLink }): ReactElement {
  const kit = useKit('PaymentLinkDetails');
  const messages = useWords(en, 'PaymentLinkDetails');
  const { sections, fields, once, moreThanOnce, madeFrom } = messages.details;
  // Names of methods that the catalogue does not know; without them their words stand.
  const hasUnknown = link.paymentMethods.some((type) => knownMethod(messages, type) === undefined);
  const known = usePaymentMethods({}, { enabled: hasUnknown }).data ?? [];
  const at = (instant: string | null) =>
    instant === null ? null : <time dateTime={instant}>{formatInstant(instant, kit)}</time>;
  return (
    <Section title={sections.link}>
      <div className="pl-details-link">
        <Facts>
          <Fact label={fields.methods}>
            {link.paymentMethods.length > 0 ? methodList(messages, kit.locale, link.paymentMethods, known) : null}
          </Fact>
          <Fact label={fields.reference}>{link.reference}</Fact>
          <Fact label={fields.description}>{link.description}</Fact>
          <Fact label={fields.use}>{link.reusable ? moreThanOnce : once}</Fact>
          <Fact label={fields.madeFrom}>{madeFrom[link.createdFrom]}</Fact>
          <Fact label={fields.expires}>{at(link.expiresAt)}</Fact>
          <Fact label={fields.created}>{at(link.createdAt)}</Fact>
          <Fact label={fields.updated}>{at(link.updatedAt)}</Fact>
          <Fact label={fields.returnUrl}>{link.returnUrl ? <SafeLink url={link.returnUrl} /> : null}</Fact>
        </Facts>
        {isLive(link) ? <LinkQRCode link={link} /> : null}
      </div>
    </Section>
  );
}
