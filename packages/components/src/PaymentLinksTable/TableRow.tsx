'use client';
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- With the tags of a table, a host's rules for td and tr would change the height of rows, which has to be one for all. */
import { formatMoney } from '@paylinks/core';
import {
  type ComponentType,
  type Context,
  createContext,
  type MouseEvent,
  memo,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
} from 'react';
import { linkEn } from '../messages/link.en.js';
import { tableEn } from '../messages/table.en.js';
import { sentences } from '../parts/sentences.js';
import { useKit } from '../parts/useKit.js';
import { statusLook, useStatusNews } from '../StatusBadge/index.js';
import { payerOf, referenceOf, type ShownColumn, type TableLink } from './columns.js';
import { NamedCell } from './NamedCell.js';

export interface TableRowProps {
  link: TableLink;
  index: number;
  columns: readonly ShownColumn[];
  /** The one row that the Tab key stops at. */
  isTabStop: boolean;
  hrefOf: ((link: TableLink) => string) | undefined;
  onOpen: ((link: TableLink) => void) | undefined;
  /** Says a change of the link's status. */
  say: (sentence: string) => void;
}

/** One link, of which only what changed is drawn anew. */
export const TableRow: ComponentType<TableRowProps> = memo(function TableRow(props: TableRowProps): ReactElement {
  const { link, index, columns, say } = props;
  const kit = useKit('PaymentLinksTable');
  const words = kit.wordsOf(tableEn).table;
  const row = useId();
  const messages = kit.wordsOf(linkEn);
  const news = useStatusNews(messages, link);
  useEffect(() => {
    if (!news) return;
    const name = words.link(formatMoney(link.amount, kit.locale), payerOf(link) ?? referenceOf(link));
    const change = words.changed(name, statusLook(messages, link).word);
    say(sentences(messages, [news.returned && messages.card.returned, change]));
    // Said once, when it is news.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [news]);

  return (
    <div role="row" className="pl-table-row" aria-rowindex={index + 2} data-status={link.status}>
      {columns.map(({ id, named, header, align, cell }, at) => {
        const own = cell?.(link);
        const content = named ? <NamedCell name={named} link={link} /> : own;
        const text = named === 'payer' ? payerOf(link) : named === 'reference' ? referenceOf(link) : own;
        return (
          <div
            key={id}
            id={row + id}
            role="cell"
            className={named === 'amount' ? 'pl-table-cell pl-money' : 'pl-table-cell'}
            data-column={id}
            data-align={align}
            data-header={named ? undefined : header}
            // A name or a reference is read in its own direction, and cut at its own end.
            dir={tellsApart(id) ? 'auto' : undefined}
            title={typeof text === 'string' ? text : undefined}
          >
            {at === 0 ? (
              // Named by what is shown in it, and by what tells this row from the next.
              <Opener {...props} label={labelOf(row, id, columns)}>
                {content}
              </Opener>
            ) : (
              content
            )}
          </div>
        );
      })}
    </div>
  );
});

function labelOf(row: string, first: string, columns: TableRowProps['columns']): string {
  const ids = new Set([first, ...columns.map(({ id }) => id).filter(tellsApart)]);
  return [...ids].map((id) => row + id).join(' ');
}

const tellsApart = (column: string): boolean => column === 'payer' || column === 'reference';

/** The row's one target: it covers the row, and is a real link where there is an address to go to. */
function Opener({
  label,
  link,
  isTabStop,
  hrefOf,
  onOpen,
  children,
}: TableRowProps & { label: string; children: ReactNode }): ReactNode {
  const shared = { className: 'pl-text-button pl-table-open', 'aria-labelledby': label, tabIndex: isTabStop ? 0 : -1 };
  if (hrefOf) {
    const open = (event: MouseEvent): void => {
      // Another tab, another window: the browser's own business.
      if (!onOpen || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      onOpen(link);
    };
    return (
      <a {...shared} href={hrefOf(link)} onClick={open}>
        {children}
      </a>
    );
  }
  if (!onOpen) return children;
  return (
    <button type="button" {...shared} onClick={() => onOpen(link)}>
      {children}
    </button>
  );
}

/** How a row is drawn: from what it is given, or with its link read and kept fresh. */
export const RowContext: Context<ComponentType<TableRowProps>> =
  /* @__PURE__ */ createContext<ComponentType<TableRowProps>>(TableRow);
