'use client';
import { useRowLink } from '@paylinks/hooks';
import { type ComponentType, type ForwardRefExoticComponent, forwardRef, memo, type ReactElement } from 'react';
import { PaymentLinksTableView, type PaymentLinksTableViewProps } from './PaymentLinksTableView.js';
import { RowContext, TableRow, type TableRowProps } from './TableRow.js';

/** The table, with the link of each row read while it can be seen, and followed. */
export const LiveTable: ForwardRefExoticComponent<PaymentLinksTableViewProps> = forwardRef<
  HTMLDivElement,
  PaymentLinksTableViewProps
>(function LiveTable(props, ref) {
  return (
    <RowContext.Provider value={LiveRow}>
      <PaymentLinksTableView {...props} ref={ref} />
    </RowContext.Provider>
  );
});

const LiveRow: ComponentType<TableRowProps> = memo(function LiveRow(props: TableRowProps): ReactElement {
  return <TableRow {...props} link={useRowLink(props.link)} />;
});
