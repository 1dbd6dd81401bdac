'use client';
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, type ButtonProps } from './Button.js';
import { LiveRegion } from './LiveRegion.js';
import { useKit } from './useKit.js';

export interface CopyButtonProps
  extends Omit<ButtonProps, 'onClick' | 'busy' | 'busyLabel' | 'value' | 'ref' | 'children'> {
  text: string;
  children?: ReactNode;
  copiedLabel?: string | undefined;
  onCopied?: (() => void) | undefined;
}

/** Copies, shows a tick for two seconds, and says so. Where the page may not write to the clipboard it says what to do instead. */
export function CopyButton({
  text,
  children,
  copiedLabel,
  onCopied,
  icon = 'copy',
  ...rest
}: CopyButtonProps): ReactElement {
  const { messages } = useKit('CopyButton');
  const [result, setResult] = useState<'copied' | 'failed' | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copy = async (): Promise<void> => {
    clearTimeout(timer.current);
    try {
      await navigator.clipboard.writeText(text);
      setResult('copied');
      onCopied?.();
      timer.current = setTimeout(() => setResult(null), 2000);
    } catch {
      setResult('failed');
    }
  };
  const copied = copiedLabel ?? messages.common.copied;
  return (
    <>
      <Button
        {...rest}
        icon={result === 'copied' ? 'check' : icon}
        data-copied={result === 'copied' ? '' : undefined}
        onClick={copy}
      >
        {result === 'copied' ? copied : (children ?? messages.common.copy)}
      </Button>
      <LiveRegion>{result === 'copied' ? copied : null}</LiveRegion>
      {result === 'failed' ? (
        <span className="pl-copy-failed" role="alert">
          {messages.common.copyFailed}
        </span>
      ) : null}
    </>
  );
}
