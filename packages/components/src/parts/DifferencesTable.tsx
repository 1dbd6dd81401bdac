'use client';
import type { ReactElement, ReactNode } from 'react';

export interface DifferencesTableProps {
  /** Of the columns: what differs, the first side, the second side. */
  heads: readonly [string, string, string];
  rows: readonly { readonly key: string; readonly label: string; readonly sides: readonly [ReactNode, ReactNode] }[];
}

/** Two readings of one thing, side by side. The second is the one that surprises. */
export function DifferencesTable({ heads, rows }: DifferencesTableProps): ReactElement {
  return (
    <div className="pl-form-differences">
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, sides: [first, second] }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>{first}</td>
              <td>{second}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
