'use client';
import { type ReactElement, useEffect, useRef } from 'react';
import { useKit } from './useKit.js';

/** The text itself, selected: what is left to do where a page may not write to the clipboard. */
export function CopyByHand({ text, className = 'pl-copy-failed' }: { text: string; className?: string }): ReactElement {
  const { copyFailed, copyText } = useKit('CopyByHand').messages.common;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <span className={className}>
      <span role="alert">{copyFailed}</span>
      <textarea
        className="pl-input"
        ref={field}
        readOnly
        dir="ltr"
        wrap="off"
        rows={text.split('\n').length}
        value={text}
        aria-label={copyText}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </span>
  );
}
