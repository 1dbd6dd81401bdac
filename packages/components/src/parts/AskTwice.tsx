'use client';
import { type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button.js';

export interface AskTwiceProps {
  /** What the two answers are about, for screen readers. */
  legend: string;
  question: ReactNode;
  yes: ReactNode;
  no: ReactNode;
  /** "Yes" ends something for good. Default: true. */
  danger?: boolean | undefined;
  busy?: boolean | undefined;
  busyLabel?: ReactNode;
  onYes: () => void;
  onNo: () => void;
}

/** A question in place, for what is done only by somebody who has read what it means: the safe answer has the focus. */
export function AskTwice({
  legend,
  question,
  yes,
  no,
  danger = true,
  busy = false,
  busyLabel,
  onYes,
  onNo,
}: AskTwiceProps): ReactElement {
  const id = useId();
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <fieldset className="pl-form-ask" aria-describedby={id}>
      <legend className="pl-sr">{legend}</legend>
      <p id={id}>{question}</p>
      <div className="pl-row">
        <Button ref={safe} disabled={busy} onClick={onNo}>
          {no}
        </Button>
        <Button variant={danger ? 'danger' : 'primary'} busy={busy} busyLabel={busyLabel} onClick={onYes}>
          {yes}
        </Button>
      </div>
    </fieldset>
  );
}
