'use client';
import type { NotReadyReason } from '@paylinks/hooks';
import type { ReactElement, ReactNode } from 'react';
import { connectEn } from '../messages/connect.en.js';
import { Button } from '../parts/Button.js';
import { LinkAction } from '../parts/LinkAction.js';
import { Notice, type Tone } from '../parts/Notice.js';
import { useWords } from '../parts/useWords.js';

export interface ReadinessNoticeViewProps {
  notReady: NotReadyReason;
  /** Where the person goes on with the provider's onboarding: a connection's checked address. */
  continueUrl?: string | null | undefined;
  onConnect?: (() => void) | undefined;
  /** Reads again what may have changed at the provider. */
  onCheckAgain?: (() => void) | undefined;
  /** Instead of the notice's own. */
  action?: ReactNode;
}

/** Why no link can be created now, and the one thing to do about it. */
export function ReadinessNoticeView(props: ReadinessNoticeViewProps): ReactElement {
  const { readiness: words } = useWords(connectEn, 'ReadinessNotice');
  const { title, text } = words.reasons[props.notReady];
  return (
    <Notice tone={tones[props.notReady]} title={title} actions={props.action ?? <OwnAction {...props} />}>
      {text ? <p>{text}</p> : null}
    </Notice>
  );
}

function OwnAction({ notReady, continueUrl, onConnect, onCheckAgain }: ReadinessNoticeViewProps): ReactElement | null {
  const { readiness: words } = useWords(connectEn, 'ReadinessNotice');
  if (notReady === 'no_usable_method' && onCheckAgain) {
    return (
      <Button size="sm" icon="refresh" onClick={onCheckAgain}>
        {words.checkAgain}
      </Button>
    );
  }
  if (!isAboutConnection(notReady)) return null;
  if (continueUrl) {
    return (
      <LinkAction href={continueUrl} variant="secondary" sameTab>
        {words.continue}
      </LinkAction>
    );
  }
  return onConnect && notReady !== 'connection_pending' ? (
    <Button size="sm" onClick={onConnect}>
      {words.connect}
    </Button>
  ) : null;
}

export const isAboutConnection = (reason: NotReadyReason): boolean =>
  reason === 'not_connected' || reason === 'connection_pending' || reason === 'connection_disabled';

const tones: Readonly<Record<NotReadyReason, Tone>> = {
  forbidden: 'neutral',
  no_create_mode: 'neutral',
  source_paid: 'neutral',
  not_connected: 'warning',
  connection_pending: 'info',
  connection_disabled: 'warning',
  no_usable_method: 'warning',
};
