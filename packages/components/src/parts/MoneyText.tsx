'use client';
import type { Money } from '@paylinks/core';
import { writeMoney } from '@paylinks/core/wire';
import type { ReactElement } from 'react';
import { classNames } from './root.js';
import { useKit } from './useKit.js';

/** An amount as the reader's locale writes it, in figures of one width. */
export function MoneyText({ money, className }: { money: Money; className?: string | undefined }): ReactElement {
  const { locale } = useKit('MoneyText');
  return <span className={classNames('pl-money', className)}>{writeMoney(money, locale)}</span>;
}
