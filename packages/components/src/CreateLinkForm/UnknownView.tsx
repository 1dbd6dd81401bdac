'use client';
import { formatMoney, type PaymentLink, type PaymentMethod } from '@paylinks/core';
import type { CreateAttempt } from '@paylinks/hooks';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Button } from '../parts/Button.js';
import { CopyButton } from '../parts/CopyButton.js';
import { Icon } from '../parts/Icon.js';
import { LinkUrl } from '../parts/LinkUrl.js';
import { formatInstant } from '../parts/time.js';
import { useKit } from '../parts/useKit.js';
import { useLaterMessages } from '../parts/useLaterMessages.js';
import { methodList } from './methodLabel.js';
import { useFocusOnMount } from './useFocusOnMount.js';

export interface UnknownViewProps {
  attempt: CreateAttempt;
  methods: readonly PaymentMethod[];
  looking: boolean;
  /** Instant of the last look that found nothing. */
  lookedAt?: string | null | undefined;
  onLookAgain: () => void;
  onCreateNew: () => void;
  onChoose: (link: PaymentLink | null) => void;
  onLeave: () => void;
}

/** Nobody knows whether the link exists: what is known, and what can be done, safest first. */
export function UnknownView(props: UnknownViewProps): ReactElement {
  const { attempt, methods, looking, lookedAt, onLookAgain, onCreateNew, onLeave } = props;
  const kit = useKit('CreateLinkForm');
  const { attempt: words, outcome } = useLaterMessages('CreateLinkForm');
  const heading = useFocusOnMount(!attempt.restored);
  const [asking, setAsking] = useState(false);
  if (attempt.state === 'choose') return <ChooseView {...props} />;
  return (
    <section className="pl-form-panel" data-tone="warning">
      <div role="alert">
        <h2 className="pl-form-panel-title" tabIndex={-1} ref={heading}>
          <Icon name="alert" />
          {words.unresolvedTitle}
        </h2>
        <p>{outcome.unresolved}</p>
      </div>
      <Facts attempt={attempt} methods={methods} />
      <output className="pl-form-panel-note">
        {lookedAt && !looking ? words.lookedAgain(formatInstant(lookedAt, kit, 'short')) : null}
      </output>
      {asking ? (
        <AskTwice onYes={onCreateNew} onNo={() => setAsking(false)} />
      ) : (
        <div className="pl-row">
          <Button variant="primary" icon="refresh" busy={looking} busyLabel={words.checkingTitle} onClick={onLookAgain}>
            {outcome.lookAgain}
          </Button>
          <Button onClick={() => setAsking(true)}>{words.createNew}</Button>
          <Button variant="quiet" onClick={onLeave}>
            {words.leave}
          </Button>
        </div>
      )}
    </section>
  );
}

/** A second link is made only by somebody who has read what that means: the safe answer has the focus. */
function AskTwice({ onYes, onNo }: { onYes: () => void; onNo: () => void }): ReactElement {
  const words = useLaterMessages('CreateLinkForm').attempt;
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <fieldset className="pl-form-ask">
      <legend className="pl-sr">{words.createNew}</legend>
      <p>{words.createNewAsk}</p>
      <div className="pl-row">
        <Button ref={no} onClick={onNo}>
          {words.createNewNo}
        </Button>
        <Button variant="danger" onClick={onYes}>
          {words.createNewYes}
        </Button>
      </div>
    </fieldset>
  );
}

function Facts({ attempt, methods }: Pick<UnknownViewProps, 'attempt' | 'methods'>): ReactElement {
  const kit = useKit('CreateLinkForm');
  const messages = useLaterMessages('CreateLinkForm');
  const { locale } = kit;
  const { amount, paymentMethods, reference } = attempt.input;
  const asked = [
    amount ? formatMoney(amount, locale) : null,
    paymentMethods?.length ? methodList(messages, locale, paymentMethods, methods) : null,
    reference,
  ].filter(Boolean);
  return (
    <dl className="pl-form-facts">
      {asked.length > 0 ? (
        <div>
          <dt>{messages.attempt.asked}</dt>
          <dd>{asked.join(' · ')}</dd>
        </div>
      ) : null}
      <div>
        <dt>{messages.attempt.sentAt}</dt>
        <dd>
          <time dateTime={attempt.startedAt}>{formatInstant(attempt.startedAt, kit)}</time>
        </dd>
      </div>
      <div>
        <dt>{messages.attempt.key}</dt>
        <dd>
          <code>{attempt.key}</code>
          <CopyButton variant="quiet" size="sm" text={attempt.key} aria-label={messages.support.copyKey} />
        </dd>
      </div>
    </dl>
  );
}

function ChooseView({ attempt, methods, onChoose }: UnknownViewProps): ReactElement {
  const kit = useKit('CreateLinkForm');
  const { attempt: words } = useLaterMessages('CreateLinkForm');
  const heading = useFocusOnMount(!attempt.restored);
  return (
    <section className="pl-form-panel" data-tone="warning">
      <div role="alert">
        <h2 className="pl-form-panel-title" tabIndex={-1} ref={heading}>
          <Icon name="alert" />
          {words.chooseTitle}
        </h2>
        <p>{words.choose}</p>
      </div>
      <Facts attempt={attempt} methods={methods} />
      <ul className="pl-form-choices">
        {attempt.found.map((link) => (
          <li key={link.id}>
            <div className="pl-form-choice">
              <p className="pl-form-choice-about">
                <span className="pl-money">{formatMoney(link.amount, kit.locale)}</span>
                {link.reference ? ` · ${link.reference}` : null}
                {link.createdAt ? <span>{words.createdAt(formatInstant(link.createdAt, kit))}</span> : null}
              </p>
              {link.url ? <LinkUrl url={link.url} /> : null}
            </div>
            <Button size="sm" onClick={() => onChoose(link)}>
              {words.chooseThis}
              <span className="pl-sr"> {link.reference ?? link.id}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div className="pl-row">
        <Button onClick={() => onChoose(null)}>{words.chooseNone}</Button>
      </div>
    </section>
  );
}
