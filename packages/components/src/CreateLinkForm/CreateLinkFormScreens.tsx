'use client';
import type { PaymentLink } from '@paylinks/core';
import { type ReactElement, useState } from 'react';
import { ExpireLinkDialog } from '../ExpireLinkDialog/index.js';
import { Button } from '../parts/Button.js';
import { Notice } from '../parts/Notice.js';
import { useKit } from '../parts/useKit.js';
import { CreatedView } from './CreatedView.js';
import { CreateLinkFormView, type CreateLinkFormViewProps } from './CreateLinkFormView.js';
import { MismatchView } from './MismatchView.js';
import { UnknownView } from './UnknownView.js';

export interface CreateLinkFormScreensProps extends Omit<CreateLinkFormViewProps, 'onUnsettled'> {
  onUsed?: ((link: PaymentLink, how: 'copied' | 'shared' | 'opened') => void) | undefined;
  onViewDetails?: ((link: PaymentLink) => void) | undefined;
}

/** Which of the views the state of the attempt calls for. */
export function CreateLinkFormScreens(props: CreateLinkFormScreensProps): ReactElement {
  const { state, onUsed, onViewDetails } = props;
  const { messages } = useKit('CreateLinkForm');
  const { write } = state;
  const { attempt } = write;
  const methods = state.methods.data ?? [];
  /** The attempt whose question the person has left open. */
  const [left, setLeft] = useState<string | null>(null);
  const [looking, setLooking] = useState(false);
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  const [expiring, setExpiring] = useState(false);

  const lookAgain = async (): Promise<void> => {
    setLooking(true);
    try {
      await write.lookUp();
    } catch {
      // A look-up that failed found nothing out: the question stays as it is.
    } finally {
      setLooking(false);
      setLookedAt(new Date().toISOString());
    }
  };

  if (attempt?.state === 'done' && attempt.link) {
    const { link } = attempt;
    return (
      <CreatedView
        link={link}
        found={attempt.foundByLookUp}
        focus={!attempt.restored}
        onUsed={(how) => onUsed?.(link, how)}
        onViewDetails={onViewDetails ? () => onViewDetails(link) : undefined}
        onAnother={state.createAnother}
      />
    );
  }
  if (attempt?.state === 'mismatch' && attempt.link) {
    const { link } = attempt;
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
  const open =
    attempt?.state === 'unresolved' || attempt?.state === 'choose' || (looking && attempt?.state === 'checking');
  if (attempt && open && left !== attempt.key) {
    return (
      <UnknownView
        attempt={attempt}
        methods={methods}
        looking={looking}
        lookedAt={lookedAt}
        onLookAgain={() => void lookAgain()}
        onCreateNew={() => void state.createNew()}
        onChoose={write.choose}
        onLeave={() => setLeft(attempt.key)}
      />
    );
  }
  const back = (): void => setLeft(null);
  return (
    <>
      {attempt && open ? (
        <Notice
          tone="warning"
          actions={
            <Button size="sm" onClick={back}>
              {messages.attempt.lookAgain}
            </Button>
          }
        >
          {messages.attempt.unresolved}
        </Notice>
      ) : null}
      <CreateLinkFormView {...props} onUnsettled={attempt && open ? back : undefined} />
    </>
  );
}
