'use client';
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, type ButtonProps } from './Button.js';
import { CopyByHand } from './CopyByHand.js';
import { LiveRegion } from './LiveRegion.js';
import * as icons from './laterIcons.js';
import { useKit } from './useKit.js';

export interface CopyButtonProps
  extends Omit<ButtonProps, 'onClick' | 'busy' | 'busyLabel' | 'value' | 'ref' | 'children'> {
  text: string;
  children?: ReactNode;
  copiedLabel?: string | undefined;
  onCopied?: (() => void) | undefined;
}

/** Copies, shows a tick for two seconds, and says so. Where the page may not write to the clipboard it selects the text and says what to do. */
export function CopyButton({
  text,
  children,
  copiedLabel,
  onCopied,
  icon = icons.copy,
  ...rest
}: CopyButtonProps): ReactElement {
  const { messages } = useKit('CopyButton');
  const [copied, setCopied] = useState(false);
  /** How often it was refused: each time the text is selected anew. */
  const [refused, setRefused] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copy = async (): Promise<void> => {
    clearTimeout(timer.current);
    try {
      await navigator.clipboard.writeText(text);
      setRefused(0);
      setCopied(true);
      onCopied?.();
      timer.current = setTimeout(() => setCopied(false), 2000);
    } catch {
      setCopied(false);
      setRefused((count) => count + 1);
    }
  };
  const told = copiedLabel ?? messages.common.copied;
  return (
    <>
      <Button {...rest} icon={copied ? icons.check : icon} data-copied={copied ? '' : undefined} onClick={copy}>
        {copied ? told : (children ?? messages.common.copy)}
      </Button>
      <LiveRegion>{copied ? told : null}</LiveRegion>
      {refused > 0 ? <CopyByHand key={refused} text={text} /> : null}
    </>
  );
}
