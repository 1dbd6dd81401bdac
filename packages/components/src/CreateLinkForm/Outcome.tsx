'use client';
import type { PaymentLink, PaymentLinkSummary } from '@paylinks/core';
import type { CreateAttempt, CreateLinkFormState } from '@paylinks/hooks';
import { type ReactElement, useState } from 'react';
import { ExpireLinkDialog } from '../ExpireLinkDialog/index.js';
import type { OpenQuestion } from '../parts/useOpenQuestion.js';
import { CreatedView } from './CreatedView.js';
import { MismatchView } from './MismatchView.js';
import { UnknownView } from './UnknownView.js';

export { FoundLate } from './FoundLate.js';
export { RareField } from './RareField.js';

export interface OutcomeProps {
  state: CreateLinkFormState;
  attempt: CreateAttempt;
  question: OpenQuestion;
  onUsed?: ((link: PaymentLink, how: 'copied' | 'shared' | 'opened') => void) | undefined;
  onSendLink?: ((link: PaymentLink | PaymentLinkSummary) => void) | undefined;
  onViewDetails?: ((link: PaymentLink) => void) | null | undefined;
  onDone?: (() => void) | undefined;
}

/** What became of a press: the link, a link that is another than was asked for, or the question whether there is one. */
export function Outcome({
  state,
  attempt,
  question,
  onUsed,
  onSendLink,
  onViewDetails,
  onDone,
}: OutcomeProps): ReactElement {
  const { write } = state;
  const { link } = attempt;
  const methods = state.methods.data ?? [];
  const [expiring, setExpiring] = useState(false);

  if (attempt.state === 'done' && link) {
    return (
      <CreatedView
        link={link}
        found={attempt.foundByLookUp}
        focus={!attempt.restored}
        onUsed={(how) => onUsed?.(link, how)}
        onSendLink={onSendLink}
        onViewDetails={onViewDetails && (() => onViewDetails(link))}
        onAnother={state.createAnother}
        onDone={onDone}
      />
    );
  }
  if (attempt.state === 'mismatch' && link) {
    return (
      <>
        <MismatchView
          attempt={attempt}
          methods={methods}
          onAccept={write.accept}
          onExpire={link.canExpire ? () => setExpiring(true) : undefined}
        />
        <ExpireLinkDialog link={link} open={expiring} onOpenChange={setExpiring} onExpired={write.forget} />
      </>
    );
  }
  return (
    <UnknownView
      attempt={attempt}
      mode={state.mode}
      methods={methods}
      looking={question.looking}
      lookedAt={question.lookedAt}
      onLookAgain={question.lookAgain}
      onCreateNew={() => void state.createNew()}
      onChoose={write.choose}
      onLeave={question.leave}
    />
  );
}
