'use client';
import type { ReactElement } from 'react';
import { useKit } from './useKit.js';

/** Made in test mode: said wherever an amount is. */
export function TestBadge(): ReactElement {
  const { common } = useKit('TestBadge').messages;
  return (
    <span className="pl-badge" data-tone="warning" title={common.testHint}>
      <span className="pl-badge-word">{common.test}</span>
    </span>
  );
}
