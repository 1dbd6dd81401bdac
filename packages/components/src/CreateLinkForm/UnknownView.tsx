'use client';
import { type CreateMode, formatMoney, type PaymentLink, type PaymentMethod } from '@paylinks/core';
import { type CreateAttempt, shownTotal } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { lineItemsEn } from '../messages/lineItems.en.js';
import { LinkUrl } from '../parts/LinkUrl.js';
import { methodList } from '../parts/methodLabel.js';
import { formatInstant } from '../parts/time.js';
import { UnsettledPanel, type UnsettledPanelProps } from '../parts/UnsettledPanel.js';
import { useKit } from '../parts/useKit.js';
import { useLaterMessages } from '../parts/useLaterMessages.js';
import { useWords } from '../parts/useWords.js';
import { writeAmount } from './writeValue.js';

export interface UnknownViewProps
  extends Pick<UnsettledPanelProps, 'looking' | 'lookedAt' | 'onLookAgain' | 'onCreateNew' | 'onLeave'> {
  attempt: CreateAttempt;
  mode: CreateMode | null;
  methods: readonly PaymentMethod[];
  onChoose: (link: PaymentLink | null) => void;
}

/** Nobody knows whether the link exists. */
export function UnknownView({ attempt, mode, methods, onChoose, ...rest }: UnknownViewProps): ReactElement {
  const kit = useKit('CreateLinkForm');
  const messages = { ...useLaterMessages('CreateLinkForm'), ...useWords(lineItemsEn, 'CreateLinkForm') };
  const { amount, items, paymentMethods, reference } = attempt.input;
  const found = attempt.state === 'choose' ? attempt.found : [];
  return (
    <UnsettledPanel
      {...rest}
      words={{ ...messages.attempt, unresolved: messages.outcome.unresolved }}
      attempt={attempt}
      asked={[
        writeAmount(amount ?? (items && shownTotal(items, mode)), { kit, messages }),
        paymentMethods?.length ? methodList(messages, kit.locale, paymentMethods, methods) : null,
        reference,
      ]}
      candidates={found.map((link) => ({
        id: link.id,
        name: link.reference ?? link.id,
        about: <About link={link} />,
      }))}
      onChoose={(id) => onChoose(found.find((link) => link.id === id) ?? null)}
    />
  );
}

function About({ link }: { link: PaymentLink }): ReactElement {
  const kit = useKit('CreateLinkForm');
  const { attempt: words } = useLaterMessages('CreateLinkForm');
  return (
    <>
      <p>
        <span className="pl-money">{formatMoney(link.amount, kit.locale)}</span>
        {link.reference ? ` · ${link.reference}` : null}
      </p>
      {link.createdAt ? <p className="pl-form-summary">{words.createdAt(formatInstant(link.createdAt, kit))}</p> : null}
      {link.url ? <LinkUrl url={link.url} /> : null}
    </>
  );
}
