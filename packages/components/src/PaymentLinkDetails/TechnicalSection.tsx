'use client';
import type { PaymentLink } from '@paylinks/core';
import { type ReactElement, useState } from 'react';
import { detailsEn } from '../messages/details.en.js';
import { Disclosure } from '../parts/Disclosure.js';
import { Fact, Facts } from '../parts/Facts.js';
import { formatInstant } from '../parts/time.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import { IdFact } from './IdFact.js';
import { Section } from './Section.js';

/** What was written beside the link by other systems. */
export function MetadataSection({ link }: { link: PaymentLink }): ReactElement | null {
  const { sections } = useWords(detailsEn, 'PaymentLinkDetails').details;
  const pairs = Object.entries(link.metadata);
  if (pairs.length === 0) return null;
  return (
    <Section title={sections.metadata}>
      <Facts>
        {pairs.map(([name, value]) => (
          <Fact key={name} label={name}>
            <bdi>{typeof value === 'string' ? value : JSON.stringify(value)}</bdi>
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}

/** Ids and the provider's own words, for a support desk. */
export function TechnicalSection({ link }: { link: PaymentLink }): ReactElement {
  const kit = useKit('PaymentLinkDetails');
  const { sections, fields } = useWords(detailsEn, 'PaymentLinkDetails').details;
  const [open, setOpen] = useState(false);
  const { paymentIntent: intent } = link;
  return (
    <div className="pl-details-section">
      <Disclosure label={sections.technical} open={open} onOpenChange={setOpen}>
        <Facts>
          <IdFact label={fields.linkId} id={link.id} />
          <Fact label={fields.provider}>{link.provider}</Fact>
          <Fact label={fields.rawStatus}>
            <code>{link.rawStatus}</code>
          </Fact>
          <Fact label={fields.rawMoney}>{link.rawMoneyStatus && <code>{link.rawMoneyStatus}</code>}</Fact>
          <IdFact label={fields.intentId} id={link.paymentIntentId ?? intent?.id} />
          <Fact label={fields.intentUpdated}>
            {intent && <time dateTime={intent.updatedAt}>{formatInstant(intent.updatedAt, kit)}</time>}
          </Fact>
          <IdFact label={fields.documentId} id={link.source?.id} />
          <IdFact label={fields.payerId} id={link.payer?.id} />
          <IdFact label={fields.recipientId} id={link.recipient?.id} />
        </Facts>
      </Disclosure>
    </div>
  );
}
