'use client';
import { formatMoney } from '@paylinks/core';
import { type Context, createContext, type ReactElement, type ReactNode, useContext } from 'react';
import { tableEn } from '../messages/table.en.js';
import { TestBadge } from '../parts/TestBadge.js';
import { formatDayOf, formatInstant, formatRelative } from '../parts/time.js';
import { useKit } from '../parts/useKit.js';
import { StatusBadge } from '../StatusBadge/index.js';
import { payerOf, referenceOf, type TableLink } from './columns.js';
import type { LinkColumnName } from './usualColumns.js';

const DAY = 86_400_000;

/** Milliseconds since the epoch; null in the first render of a server. Apart from the rows, so that the clock draws nothing but times. */
export const NowContext: Context<number | null> = /* @__PURE__ */ createContext<number | null>(null);

/** What a column of the kit shows of a link. */
export function NamedCell({ name, link }: { name: LinkColumnName; link: TableLink }): ReactNode {
  switch (name) {
    case 'amount':
      return <Amount link={link} />;
    case 'status':
      return <StatusBadge status={link.status} money={link.money} rawStatus={link.rawStatus} />;
    case 'payer':
      return payerOf(link);
    case 'reference':
      return referenceOf(link);
    case 'createdAt':
      return link.createdAt && <Created at={link.createdAt} />;
    case 'expiresAt':
      return <Expiry link={link} />;
  }
}

/** The most that the column has room for by itself: a longer one widens it in every row. */
const USUAL = 14;

function Amount({ link }: { link: TableLink }): ReactElement {
  const kit = useKit('PaymentLinksTable');
  const amount = formatMoney(link.amount, kit.locale);
  if (link.livemode !== false) return amount.length > USUAL ? <span data-wide="">{amount}</span> : <>{amount}</>;
  return (
    <span data-wide="">
      <TestBadge /> {amount}
    </span>
  );
}

function Created({ at }: { at: string }): ReactElement {
  const kit = useKit('PaymentLinksTable');
  return (
    <time dateTime={at} title={formatInstant(at, kit, 'short')}>
      {formatDayOf(at, kit)}
    </time>
  );
}

/** While it can be paid: how long still. Once it has expired: since when. Of a link that ended otherwise the deadline says nothing. */
function Expiry({ link: { status, expiresAt } }: { link: TableLink }): ReactElement | null {
  const kit = useKit('PaymentLinksTable');
  const now = useContext(NowContext);
  if (!expiresAt) return null;
  const left = now === null ? null : Date.parse(expiresAt) - now;
  const isOpen = status === 'open';
  if (!isOpen && status !== 'processing' && (status !== 'expired' || (left ?? 0) > 0)) return null;
  const absolute = formatInstant(expiresAt, kit, 'short');
  const relative = now === null ? absolute : formatRelative(expiresAt, now, kit.locale);
  const isOver = left !== null && left <= 0;
  return (
    <time
      dateTime={expiresAt}
      title={absolute}
      data-tone={isOpen && left !== null && left < DAY ? 'warning' : undefined}
      suppressHydrationWarning
    >
      {isOpen && isOver ? kit.wordsOf(tableEn).table.overdue(relative) : relative}
    </time>
  );
}
