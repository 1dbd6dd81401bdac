'use client';
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import type { ButtonProps } from './Button.js';
import { CopyByHand } from './CopyByHand.js';
import { Icon, type IconPath } from './Icon.js';
import { LiveRegion } from './LiveRegion.js';
import * as icons from './laterIcons.js';
import { classNames, flag } from './root.js';
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
  variant = 'secondary',
  size = 'md',
  className,
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
  const words = children ?? messages.common.copy;
  return (
    <>
      <button
        type="button"
        {...rest}
        className={classNames('pl-button', className)}
        data-variant={variant}
        data-size={size}
        data-copied={flag(copied)}
        onClick={copy}
      >
        <Label path={icon} shown={!copied}>
          {words}
        </Label>
        {/* Where the icon is all there is, the tick is. */}
        <Label path={icons.check} shown={copied}>
          {words === '' ? '' : told}
        </Label>
      </button>
      <LiveRegion>{copied ? told : null}</LiveRegion>
      {refused > 0 ? <CopyByHand key={refused} text={text} /> : null}
    </>
  );
}

/** Both stand in one cell: what is beside the button does not move. */
function Label({ path, shown, children }: { path: IconPath; shown: boolean; children: ReactNode }): ReactElement {
  return (
    <span className="pl-button-label" aria-hidden={shown ? undefined : true}>
      <Icon path={path} />
      <span className="pl-button-text">{children}</span>
    </span>
  );
}
