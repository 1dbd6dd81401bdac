'use client';
import type { PaymentLink, PaymentLinkSummary } from '@paylinks/core';
import type { ReactElement } from 'react';
import { Button } from '../parts/Button.js';
import { LinkUrl } from '../parts/LinkUrl.js';
import { Notice } from '../parts/Notice.js';
import { useFormWords } from '../parts/useFormWords.js';
import { useLater } from '../parts/useLater.js';
import { useOpenQuestion } from '../parts/useOpenQuestion.js';
import { CreateLinkFormView, type CreateLinkFormViewProps } from './CreateLinkFormView.js';
import { loadOutcome } from './loadOutcome.js';

export interface CreateLinkFormScreensProps extends Omit<CreateLinkFormViewProps, 'onUnsettled'> {
  onUsed?: ((link: PaymentLink, how: 'copied' | 'shared' | 'opened') => void) | undefined;
  onSendLink?: ((link: PaymentLink | PaymentLinkSummary) => void) | undefined;
  onViewDetails?: ((link: PaymentLink) => void) | null | undefined;
  /** Offers "Done" once the link exists. */
  onDone?: (() => void) | undefined;
}

/** The form, and what became of the press. The views of the outcome are fetched as soon as the form stands, long before anybody can press. */
export function CreateLinkFormScreens(props: CreateLinkFormScreensProps): ReactElement {
  const { state, onUsed, onSendLink, onViewDetails, onDone } = props;
  const { outcome: words } = useFormWords('CreateLinkForm');
  const { attempt, foundLate, dismissFoundLate } = state.write;
  const later = useLater(loadOutcome);
  const question = useOpenQuestion(state.write);
  const isKnown = (attempt?.state === 'done' || attempt?.state === 'mismatch') && attempt.link !== null;
  const late =
    later && foundLate.length > 0 ? (
      <later.FoundLate key="late" links={foundLate} onDismiss={dismissFoundLate} />
    ) : null;
  if (attempt && (isKnown || question.isShown)) {
    if (later) {
      return (
        <>
          {late}
          <later.Outcome
            state={state}
            attempt={attempt}
            question={question}
            onUsed={onUsed}
            onSendLink={onSendLink}
            onViewDetails={onViewDetails}
            onDone={onDone}
          />
        </>
      );
    }
    // The connection that hid the outcome may also hold back its view: what matters is said without it.
    return attempt.state === 'done' ? (
      <Notice tone="success" role="alert" title={words.created}>
        {attempt.link?.url ? <LinkUrl url={attempt.link.url} /> : null}
      </Notice>
    ) : (
      <Notice tone="warning" role="alert">
        {attempt.state === 'mismatch' ? words.differs : words.unresolved}
      </Notice>
    );
  }
  return (
    <>
      {late}
      {question.isOpen ? (
        <Notice
          tone="warning"
          actions={
            <Button size="sm" onClick={question.back}>
              {words.lookAgain}
            </Button>
          }
        >
          {words.unresolved}
        </Notice>
      ) : null}
      <CreateLinkFormView {...props} onUnsettled={question.isOpen ? question.back : undefined} />
    </>
  );
}
