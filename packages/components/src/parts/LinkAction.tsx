'use client';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from './Icon.js';
import * as icons from './laterIcons.js';
import { useKit } from './useKit.js';

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
        {sameTab ? null : <Icon path={icons.open} />}
        {children}
        {sameTab ? null : <span className="pl-sr"> {messages.common.newTab}</span>}
      </span>
    </a>
  );
}
