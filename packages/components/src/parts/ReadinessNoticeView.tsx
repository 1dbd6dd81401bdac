'use client';
import type { NotReadyReason } from '@paylinks/hooks';
import type { ReactElement, ReactNode } from 'react';
import { type ConnectMessages, connectEn } from '../messages/connect.en.js';
import { Button } from './Button.js';
import { LinkAction } from './LinkAction.js';
import * as icons from './laterIcons.js';
import { Notice, type Tone } from './Notice.js';
import { useWords } from './useWords.js';

export interface ReadinessNoticeViewProps {
  notReady: NotReadyReason;
  /** Where the person goes on with the provider's onboarding: a connection's checked address. */
  continueUrl?: string | null | undefined;
  /** Default: may connect. */
  canConnect?: 'yes' | 'forbidden' | 'unsupported' | undefined;
  onConnect?: (() => void) | undefined;
  /** Reads again what may have changed at the provider. */
  onCheckAgain?: (() => void) | undefined;
  /** Instead of the notice's own. */
  action?: ReactNode;
}

/** Why no link can be created now, and the one thing to do about it. */
export function ReadinessNoticeView(props: ReadinessNoticeViewProps): ReactElement {
  const { notReady, canConnect, action } = props;
  const words = useWords(connectEn, 'ReadinessNotice');
  const { title, text } = words.readiness.reasons[notReady];
  return (
    <Notice tone={tones[notReady]} title={title} actions={action ?? ownAction(props, words)}>
      {text ? <p>{text}</p> : null}
      {isAboutConnection(notReady) && canConnect === 'forbidden' ? <p>{words.connect.forbidden}</p> : null}
    </Notice>
  );
}

function ownAction(
  { notReady, continueUrl, canConnect = 'yes', onConnect, onCheckAgain }: ReadinessNoticeViewProps,
  { readiness: words, connect }: ConnectMessages,
): ReactNode {
  if (notReady === 'no_usable_method' && onCheckAgain) {
    return (
      <Button size="sm" icon={icons.refresh} onClick={onCheckAgain}>
        {words.checkAgain}
      </Button>
    );
  }
  if (!isAboutConnection(notReady) || canConnect !== 'yes') return null;
  if (continueUrl && notReady !== 'connection_disabled') {
    return (
      <LinkAction href={continueUrl} variant="secondary" sameTab>
        {connect.continue}
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
