'use client';
import type { Capabilities, PaymentLink, PaymentSource } from '@paylinks/core';
import type { ReactElement } from 'react';
import { LinkTimeline } from '../LinkTimeline/index.js';
import { detailsEn } from '../messages/details.en.js';
import { useLater } from '../parts/useLater.js';
import { useWords } from '../parts/useWords.js';
import { DocumentSection } from './DocumentSection.js';
import { ItemsSection } from './ItemsSection.js';
import { LinkSection } from './LinkSection.js';
import { MoneySection } from './MoneySection.js';
import { PaymentsSection } from './PaymentsSection.js';
import { PeopleSection } from './PeopleSection.js';
import { Section } from './Section.js';
import { MetadataSection, TechnicalSection } from './TechnicalSection.js';

const loadRecords = () => import('../PaymentRecordsList/index.js');

export interface DetailsSectionProps {
  link: PaymentLink;
  /** undefined until they are read. */
  capabilities: Capabilities | undefined;
}

/** What there is to know, group by group; a group of which nothing is known is left out. */
export function DetailsSections({ link, capabilities }: DetailsSectionProps): ReactElement {
  const { sections } = useWords(detailsEn, 'PaymentLinkDetails').details;
  const source = capabilities?.can.listRecords === 'yes' ? recordedSource(link) : null;
  const records = useLater(loadRecords, source !== null);
  return (
    <>
      <LinkSection link={link} />
      <PeopleSection link={link} />
      {link.items.length > 0 ? <ItemsSection link={link} capabilities={capabilities} /> : null}
      <DocumentSection link={link} />
      <MoneySection link={link} capabilities={capabilities} />
      {capabilities?.can.listLinkPayments === 'yes' ? <PaymentsSection linkId={link.id} /> : null}
      {source && records ? (
        <Section title={sections.records}>
          {(id) => <records.PaymentRecordsList aria-labelledby={id} source={source} />}
        </Section>
      ) : null}
      <Section title={sections.activity}>{(id) => <LinkTimeline aria-labelledby={id} linkId={link.id} />}</Section>
      <MetadataSection link={link} />
      <TechnicalSection link={link} />
    </>
  );
}

/** The document whose payments are recorded, where the provider names it. */
function recordedSource({ source }: PaymentLink): PaymentSource | null {
  if (source === null || source.type === 'unknown') return null;
  return { type: source.type, id: source.id, number: source.number ?? undefined };
}
