'use client';
import type { ReactElement, ReactNode } from 'react';
import { linkEn } from '../messages/link.en.js';
import { Button } from './Button.js';
import { Icon } from './Icon.js';
import { useMounted } from './time.js';
import { useKit } from './useKit.js';
import { useWords } from './useWords.js';

/** A page of the provider, looking like a button; in another tab, unless the page leads back here. `href` is a checked address, never a provider's text. */
export function LinkAction({
  href,
  size = 'sm',
  variant = 'quiet',
  sameTab = false,
  onClick,
  children,
}: {
  href: string;
  size?: 'sm' | 'md';
  variant?: 'quiet' | 'secondary' | 'primary';
  sameTab?: boolean;
  onClick?: () => void;
  children: ReactNode;
}): ReactElement {
  const { messages } = useKit('LinkAction');
  return (
    <a
      className="pl-button"
      data-variant={variant}
      data-size={size}
      href={href}
      target={sameTab ? undefined : '_blank'}
      rel="noopener noreferrer"
      onClick={onClick}
    >
      <span className="pl-button-label">
        {sameTab ? null : <Icon name="open" />}
        {children}
        {sameTab ? null : <span className="pl-sr"> {messages.common.newTab}</span>}
      </span>
    </a>
  );
}

/** The system's own share sheet; nothing where there is none. */
export function ShareButton({
  url,
  title,
  size = 'sm',
  variant = 'quiet',
  onShared,
}: {
  url: string;
  title: string;
  size?: 'sm' | 'md';
  variant?: 'quiet' | 'secondary';
  onShared?: () => void;
}): ReactElement | null {
  const messages = useWords(linkEn, 'ShareButton');
  const mounted = useMounted();
  if (!mounted || typeof navigator.share !== 'function') return null;
  const share = (): void => {
    // Closing the sheet rejects; that is the person's choice and no error.
    navigator.share({ title, url }).then(onShared, () => {});
  };
  return (
    <Button variant={variant} size={size} icon="share" onClick={share}>
      {messages.link.share}
    </Button>
  );
}
