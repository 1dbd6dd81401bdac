'use client';
import type { Connection } from '@paylinks/core';
import { type ReactElement, useRef, useState } from 'react';
import { connectEn } from '../messages/connect.en.js';
import { Badge } from '../parts/Badge.js';
import { Button } from '../parts/Button.js';
import { LinkAction } from '../parts/LinkAction.js';
import { LiveRegion } from '../parts/LiveRegion.js';
import { Skeleton } from '../parts/Skeleton.js';
import { sentences } from '../parts/sentences.js';
import { useLater } from '../parts/useLater.js';
import { useWords } from '../parts/useWords.js';
import type { ConnectFormProps } from './ConnectForm.js';
import { connectionLook, stepOf } from './connectionLook.js';

const loadForm = () => import('./ConnectForm.js');

export interface ConnectionViewProps {
  connection: Connection;
  /** null: the state alone. */
  can: 'yes' | 'forbidden' | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  form: Omit<ConnectFormProps, 'onBegun' | 'onCancel'>;
}

/** How far the connection is, what that means, and the next thing to do. */
export function ConnectionView({ connection, can, open, onOpenChange, form }: ConnectionViewProps): ReactElement {
  const messages = useWords(connectEn, 'ConnectProviderPanel');
  const words = messages.connect;
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const step = stepOf(connection);
  const look = connectionLook(messages, connection);
  const isOpen = open && can === 'yes' && step !== 'enabled' && step !== 'pending';
  const later = useLater(loadForm, isOpen);
  const news = useNews(look.word);
  const { bankAccountId, continueUrl } = connection;
  const account = form.bankAccounts?.find(({ id }) => id === bankAccountId)?.name;

  return (
    <>
      <div className="pl-card-head">
        <h2 className="pl-dialog-title" tabIndex={-1} ref={heading}>
          {words.title}
        </h2>
        <Badge {...look} />
      </div>
      <div className="pl-form-fields">
        <p className="pl-form-summary">
          {sentences(messages, [
            words.text[step],
            step === 'enabled' && account && words.account(account),
            can === 'forbidden' && step !== 'enabled' && words.forbidden,
          ])}
        </p>
        {isOpen ? (
          later ? (
            <later.ConnectForm
              {...form}
              onBegun={() => {
                onOpenChange(false);
                heading.current?.focus();
              }}
              onCancel={() => {
                onOpenChange(false);
                // It stands again with the next paint.
                requestAnimationFrame(() => opener.current?.focus());
              }}
            />
          ) : (
            <Skeleton tall />
          )
        ) : can === 'yes' && step !== 'enabled' ? (
          <div className="pl-row">
            {continueUrl && (step === 'begun' || step === 'pending') ? (
              <LinkAction href={continueUrl} variant={step === 'begun' ? 'primary' : 'secondary'} size="md" sameTab>
                {words.continue}
              </LinkAction>
            ) : null}
            {step === 'pending' || step === 'unknown' ? null : (
              <Button
                ref={opener}
                variant={step === 'begun' ? 'quiet' : 'primary'}
                aria-expanded={false}
                onClick={() => onOpenChange(true)}
              >
                {step === 'begun' ? words.change : step === 'disabled' ? words.again : words.begin}
              </Button>
            )}
          </div>
        ) : null}
      </div>
      <LiveRegion>{news === null ? null : words.changed(news)}</LiveRegion>
    </>
  );
}

/** A word that took the place of another; null while it is the first. */
function useNews(word: string): string | null {
  const [seen, setSeen] = useState<{ word: string; news: string | null }>({ word, news: null });
  if (seen.word !== word) setSeen({ word, news: word });
  return seen.news;
}
