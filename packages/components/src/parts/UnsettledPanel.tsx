'use client';
import { type ReactElement, type ReactNode, useState } from 'react';
import { AskTwice } from './AskTwice.js';
import { Button } from './Button.js';
import { CopyButton } from './CopyButton.js';
import { Fact, Facts } from './Facts.js';
import * as icons from './laterIcons.js';
import { Panel } from './Panel.js';
import { formatInstant } from './time.js';
import { useKit } from './useKit.js';
import { useLaterMessages } from './useLaterMessages.js';

/** What is said of the thing that the press makes. */
export interface UnsettledWords {
  readonly unresolved: string;
  readonly createNew: string;
  readonly createNewAsk: string;
  readonly createNewYes: string;
  readonly createNewNo: string;
  readonly chooseTitle: string;
  readonly choose: string;
}

export interface Candidate {
  readonly id: string;
  /** Tells its button from the others. */
  readonly name: string;
  readonly about: ReactNode;
}

export interface UnsettledPanelProps {
  words: UnsettledWords;
  attempt: {
    readonly key: string;
    readonly startedAt: string;
    readonly restored: boolean;
  };
  /** What was asked for, in parts. */
  asked: readonly (string | null | undefined)[];
  /** What may be it; empty: nothing was found. */
  candidates: readonly Candidate[];
  looking: boolean;
  /** Instant of the last look that found nothing. */
  lookedAt?: string | null | undefined;
  onLookAgain: () => void;
  onCreateNew: () => void;
  /** null: none of them. */
  onChoose: (id: string | null) => void;
  onLeave: () => void;
}

/** Nobody knows whether what was asked for exists: what is known, and what can be done, safest first. */
export function UnsettledPanel(props: UnsettledPanelProps): ReactElement {
  const { words: own, attempt, candidates, looking, lookedAt, onLookAgain, onCreateNew, onLeave } = props;
  const kit = useKit('UnsettledPanel');
  const { attempt: words, outcome } = useLaterMessages('UnsettledPanel');
  const [asking, setAsking] = useState(false);
  if (candidates.length > 0) return <ChoosePanel {...props} />;
  return (
    <Panel tone="warning" title={words.unresolvedTitle} lead={own.unresolved} focus={!attempt.restored}>
      <Asked {...props} />
      <output className="pl-form-panel-note">
        {lookedAt && !looking ? words.lookedAgain(formatInstant(lookedAt, kit, 'short')) : null}
      </output>
      {asking ? (
        <AskTwice
          legend={own.createNew}
          question={own.createNewAsk}
          yes={own.createNewYes}
          no={own.createNewNo}
          onYes={onCreateNew}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div className="pl-row">
          <Button
            variant="primary"
            icon={icons.refresh}
            busy={looking}
            busyLabel={words.checkingTitle}
            onClick={onLookAgain}
          >
            {outcome.lookAgain}
          </Button>
          <Button onClick={() => setAsking(true)}>{own.createNew}</Button>
          <Button variant="quiet" onClick={onLeave}>
            {words.leave}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function ChoosePanel(props: UnsettledPanelProps): ReactElement {
  const { words: own, attempt, candidates, onChoose } = props;
  const { attempt: words } = useLaterMessages('UnsettledPanel');
  return (
    <Panel tone="warning" title={own.chooseTitle} lead={own.choose} focus={!attempt.restored}>
      <Asked {...props} />
      <ul className="pl-form-choices">
        {candidates.map(({ id, name, about }) => (
          <li key={id}>
            <div className="pl-form-choice">{about}</div>
            <Button size="sm" onClick={() => onChoose(id)}>
              {words.chooseThis}
              <span className="pl-sr"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div className="pl-row">
        <Button onClick={() => onChoose(null)}>{words.chooseNone}</Button>
      </div>
    </Panel>
  );
}

function Asked({ attempt, asked }: Pick<UnsettledPanelProps, 'attempt' | 'asked'>): ReactElement {
  const kit = useKit('UnsettledPanel');
  const { attempt: words, support } = useLaterMessages('UnsettledPanel');
  return (
    <Facts className="pl-form-facts">
      <Fact label={words.asked}>{asked.filter(Boolean).join(' · ')}</Fact>
      <Fact label={words.sentAt}>
        <time dateTime={attempt.startedAt}>{formatInstant(attempt.startedAt, kit)}</time>
      </Fact>
      <Fact label={words.key}>
        <code>{attempt.key}</code>
        <CopyButton variant="quiet" size="sm" text={attempt.key} aria-label={support.copyKey} />
      </Fact>
    </Facts>
  );
}
