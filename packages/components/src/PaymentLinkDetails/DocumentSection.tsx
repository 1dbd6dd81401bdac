'use client';
import type { PaymentLink } from '@paylinks/core';
import type { ReactElement } from 'react';
import { detailsEn } from '../messages/details.en.js';
import { Fact, Facts } from '../parts/Facts.js';
import { formatDay } from '../parts/time.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import { IdFact } from './IdFact.js';
import { SafeLink } from './SafeLink.js';
import { Section } from './Section.js';

/** The invoice that is paid, as far as the provider tells. */
export function DocumentSection({ link }: { link: PaymentLink }): ReactElement | null {
  const { locale } = useKit('PaymentLinkDetails');
  const { sections, fields, sourceTypes } = useWords(detailsEn, 'PaymentLinkDetails').details;
  const { source, invoice } = link;
  const { issueDate = null, dueDate = null, file = null } = invoice ?? {};
  if (source === null && issueDate === null && dueDate === null && file === null) return null;
  return (
    <Section title={source ? sourceTypes[source.type] : sections.document}>
      <Facts>
        <Fact label={fields.number}>{source?.number}</Fact>
        {source?.number ? null : <IdFact label={fields.documentId} id={source?.id} />}
        <Fact label={fields.issued}>
          {issueDate && <time dateTime={issueDate}>{formatDay(issueDate, locale)}</time>}
        </Fact>
        <Fact label={fields.due}>{dueDate && <time dateTime={dueDate}>{formatDay(dueDate, locale)}</time>}</Fact>
        <Fact label={fields.file}>
          {file ? (
            <>
              <SafeLink url={file.url} name={file.name} /> <span className="pl-quiet">{file.mimetype}</span>
            </>
          ) : null}
        </Fact>
      </Facts>
    </Section>
  );
}
