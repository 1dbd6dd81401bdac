'use client';
import type { ReactElement } from 'react';
import { detailsEn } from '../messages/details.en.js';
import { CopyButton } from '../parts/CopyButton.js';
import { Fact } from '../parts/Facts.js';
import { useWords } from '../parts/useWords.js';

/** Something for a support desk or another system: as it is, and to be copied. */
export function IdFact({ label, id }: { label: string; id: string | null | undefined }): ReactElement | null {
  const { details } = useWords(detailsEn, 'PaymentLinkDetails');
  return id ? (
    <Fact label={label}>
      <code dir="ltr">{id}</code>
      <CopyButton variant="quiet" size="sm" text={id} aria-label={details.copyId(label)}>
        {''}
      </CopyButton>
    </Fact>
  ) : null;
}
