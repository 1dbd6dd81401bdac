import type { ReactElement } from 'react';
import { Skeleton } from '../parts/Skeleton.js';
import { usualColumns } from './usualColumns.js';

const usual: readonly { readonly id: string }[] = usualColumns.map((id) => ({ id }));
const rows = [0, 1, 2, 3, 4];
const widths = [6, 8, 12, 6, 8, 4] as const;

/** The shape of the rows that are coming. */
export function TableLoading({ columns = usual }: { columns?: readonly { readonly id: string }[] }): ReactElement {
  return (
    <div role="presentation" aria-hidden="true">
      {rows.map((row) => (
        <div key={row} className="pl-table-row">
          {columns.map(({ id }, column) => (
            <div key={id} className="pl-table-cell" data-column={id}>
              <Skeleton width={widths[(column + row) % widths.length] ?? 6} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
