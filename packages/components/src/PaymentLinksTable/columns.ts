import type { LinkSortBy, PaymentLink, PaymentLinkSummary } from '@paylinks/core';
import type { ReactNode } from 'react';
import type { TableMessages } from '../messages/table.en.js';
import type { LinkColumnName } from './usualColumns.js';

/** A row: a whole link, or what a list gives of one. */
export type TableLink = PaymentLink | PaymentLinkSummary;

/** A column of the host's own. Keep it outside of render: a new object draws every row anew. */
export interface LinkColumn {
  /** Unique in the table; the cell's `data-column`. */
  readonly id: string;
  /** Above the column, or beside the value where the table is narrow. */
  readonly header: string;
  /**
   * One line; what is longer is cut. null, false or '' is empty, and a column that is empty in every row is left out.
   * In the first column it stands inside the row's link or button, so nothing in it can be pressed.
   */
  readonly cell: (link: TableLink) => ReactNode;
  /** Default 'start'. */
  readonly align?: 'start' | 'end' | undefined;
  /** Sorted by this, where the provider sorts by it. */
  readonly sortBy?: LinkSortBy | undefined;
}

/** Who pays or what it is for, whichever words the provider has for it. */
export const payerOf = ({ payer }: TableLink): string | null => payer?.name ?? null;
export const referenceOf = ({ reference, source, description }: TableLink): string | null =>
  reference ?? source?.number ?? description;

/** A column as it is drawn: the kit's own by name, the host's by its cell. */
export interface ShownColumn extends Pick<LinkColumn, 'id' | 'header' | 'align' | 'sortBy'> {
  readonly named: LinkColumnName | null;
  readonly cell: LinkColumn['cell'] | null;
}

export function toColumns(
  columns: readonly (LinkColumnName | LinkColumn)[],
  words: TableMessages['table']['columns'],
): readonly ShownColumn[] {
  return columns.map((column) => {
    if (typeof column !== 'string') return { ...column, named: null };
    const sortBy = column === 'amount' || column === 'createdAt' || column === 'expiresAt' ? column : undefined;
    return {
      id: column,
      header: words[column],
      align: column === 'amount' ? 'end' : 'start',
      sortBy,
      named: column,
      cell: null,
    };
  });
}

/** Which columns say something in at least one row, as bits. */
export type ContentOf = (columns: readonly ShownColumn[], links: readonly TableLink[]) => number;

/** Stops at the first row that says something. Where none did before, only rows that are new are looked at: the news of one link costs no more in a long list. */
export function makeContentOf(): ContentOf {
  let before: { columns: readonly ShownColumn[]; links: readonly TableLink[]; bits: number } | null = null;
  return (columns, links) => {
    const known = before?.columns === columns ? before : null;
    const bits = columns.reduce((found, column, index) => {
      const tells = teller(column);
      const wasEmpty = known && !(known.bits & (1 << index));
      const saysSomething = wasEmpty
        ? links.some((link, at) => link !== known.links[at] && tells(link))
        : links.some(tells);
      return links.length === 0 || saysSomething ? found | (1 << index) : found;
    }, 0);
    before = { columns, links, bits };
    return bits;
  };
}

function teller({ named, cell }: ShownColumn): (link: TableLink) => boolean {
  if (named !== null) return tellers[named];
  return (link) => ![null, undefined, false, ''].includes(cell?.(link) as never);
}

const tellers: Readonly<Record<LinkColumnName, (link: TableLink) => boolean>> = {
  amount: () => true,
  status: () => true,
  payer: (link) => Boolean(payerOf(link)),
  reference: (link) => Boolean(referenceOf(link)),
  createdAt: ({ createdAt }) => createdAt !== null,
  // A list that leaves the address out leaves the expiry out too: the row reads its link.
  expiresAt: (link) => link.expiresAt !== null || (link.url === null && !('rawUrl' in link)),
};
