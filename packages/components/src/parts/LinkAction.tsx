'use client';
import type { ReactElement, ReactNode } from 'react';
import { Button } from './Button.js';
import { Icon } from './Icon.js';
import { useMounted } from './time.js';
import { useKit } from './useKit.js';

/** The pay page in another tab, looking like a button. `href` is a link's checked `url`, never a provider's text. */
export function LinkAction({
  href,
  size = 'sm',
  variant = 'quiet',
  onClick,
  children,
}: {
  href: string;
  size?: 'sm' | 'md';
  variant?: 'quiet' | 'secondary';
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
      target="_blank"
      rel="noopener noreferrer"
      onClick={onClick}
    >
      <span className="pl-button-label">
        <Icon name="open" />
        {children}
        <span className="pl-sr"> {messages.common.newTab}</span>
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
  const { messages } = useKit('ShareButton');
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
