'use client';
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- With the tags of a table, a host's rules for td and tr would change the height of rows, which has to be one for all. */
import type { LinkSortBy } from '@paylinks/core';
import type { ReactElement } from 'react';
import type { ShownColumn } from './columns.js';
import type { LinksTableQuery } from './tableQuery.js';

export interface TableHeadProps {
  columns: readonly ShownColumn[];
  /** What the provider sorts by. */
  sorts: readonly LinkSortBy[];
  sort: LinksTableQuery['sort'];
  onSort: (by: LinkSortBy) => void;
}

const words = { asc: 'ascending', desc: 'descending' } as const;
const arrows = { none: '↕', ascending: '↑', descending: '↓' } as const;

export function TableHead({ columns, sorts, sort, onSort }: TableHeadProps): ReactElement {
  return (
    <div role="rowgroup" className="pl-table-head">
      <div role="row" className="pl-table-row" aria-rowindex={1}>
        {columns.map(({ id, header, align, sortBy }) => {
          const by = sortBy && sorts.includes(sortBy) ? sortBy : null;
          const order = by !== null && by === sort?.by ? words[sort.direction] : 'none';
          return (
            <div
              key={id}
              role="columnheader"
              className="pl-table-cell"
              data-column={id}
              data-align={align}
              aria-sort={by ? order : undefined}
            >
              {by ? (
                <button type="button" className="pl-text-button pl-table-sort" onClick={() => onSort(by)}>
                  {header} <span aria-hidden="true">{arrows[order]}</span>
                </button>
              ) : (
                header
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
