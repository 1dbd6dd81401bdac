'use client';
import { formatMoney, type PaymentLink, type PaymentMethod } from '@paylinks/core';
import type { CreateAttempt } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { LinkUrl } from '../parts/LinkUrl.js';
import { methodList } from '../parts/methodLabel.js';
import { formatInstant } from '../parts/time.js';
import { UnsettledPanel, type UnsettledPanelProps } from '../parts/UnsettledPanel.js';
import { useKit } from '../parts/useKit.js';
import { useLaterMessages } from '../parts/useLaterMessages.js';

export interface UnknownViewProps
  extends Pick<UnsettledPanelProps, 'looking' | 'lookedAt' | 'onLookAgain' | 'onCreateNew' | 'onLeave'> {
  attempt: CreateAttempt;
  methods: readonly PaymentMethod[];
  onChoose: (link: PaymentLink | null) => void;
}

/** Nobody knows whether the link exists. */
export function UnknownView({ attempt, methods, onChoose, ...rest }: UnknownViewProps): ReactElement {
  const { locale } = useKit('CreateLinkForm');
  const messages = useLaterMessages('CreateLinkForm');
  const { amount, paymentMethods, reference } = attempt.input;
  const found = attempt.state === 'choose' ? attempt.found : [];
  return (
    <UnsettledPanel
      {...rest}
      words={{ ...messages.attempt, unresolved: messages.outcome.unresolved }}
      attempt={attempt}
      asked={[
        amount && formatMoney(amount, locale),
        paymentMethods?.length ? methodList(messages, locale, paymentMethods, methods) : null,
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
      <p className="pl-form-choice-about">
        <span className="pl-money">{formatMoney(link.amount, kit.locale)}</span>
        {link.reference ? ` · ${link.reference}` : null}
        {link.createdAt ? <span>{words.createdAt(formatInstant(link.createdAt, kit))}</span> : null}
      </p>
      {link.url ? <LinkUrl url={link.url} /> : null}
    </>
  );
}
