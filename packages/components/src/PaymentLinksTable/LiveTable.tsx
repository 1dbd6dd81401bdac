'use client';
import type { PaymentLink } from '@paylinks/core';
import { useRowLink } from '@paylinks/hooks';
import {
  type ComponentType,
  type ForwardRefExoticComponent,
  forwardRef,
  memo,
  type ReactElement,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { PaymentLinkDetails } from '../PaymentLinkDetails/index.js';
import type { TableLink } from './columns.js';
import { PaymentLinksTableView, type PaymentLinksTableViewProps } from './PaymentLinksTableView.js';
import { RowContext, TableRow, type TableRowProps } from './TableRow.js';

export interface LiveTableProps extends PaymentLinksTableViewProps {
  pollMs: number | false | undefined;
  onExpired: ((link: PaymentLink) => void) | undefined;
  onCreated: ((link: PaymentLink) => void) | undefined;
}

/** The table, with the link of each row read while it can be seen, and followed. A row opens the details of its link where the host does not open it. */
export const LiveTable: ForwardRefExoticComponent<LiveTableProps> = forwardRef<HTMLDivElement, LiveTableProps>(
  function LiveTable({ pollMs, onExpired, onCreated, ...view }, ref) {
    const root = useRef<HTMLDivElement>(null);
    useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => root.current);
    const [opened, setOpened] = useState<TableLink | null>(null);
    const [isOpen, setOpen] = useState(false);
    const { onOpenLink, linkHref } = view;
    const [openDetails] = useState(() => (link: TableLink) => {
      setOpened(link);
      setOpen(true);
    });

    const wasOpen = useRef(false);
    useEffect(() => {
      if (isOpen || !wasOpen.current) {
        wasOpen.current = isOpen;
        return;
      }
      // What was done in the details may have taken the row out of the list, and the focus that went back to it.
      const frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) focusRow(root.current);
      });
      return () => cancelAnimationFrame(frame);
    }, [isOpen]);

    return (
      <RowContext.Provider value={LiveRow}>
        <PaymentLinksTableView {...view} ref={root} onOpenLink={onOpenLink ?? (linkHref ? undefined : openDetails)} />
        {opened ? (
          <PaymentLinkDetails
            key={opened.id}
            linkId={opened.id}
            initialLink={opened}
            open={isOpen}
            onOpenChange={setOpen}
            pollMs={pollMs}
            onExpired={onExpired}
            onCreated={onCreated}
          />
        ) : null}
      </RowContext.Provider>
    );
  },
);

const focusRow = (root: HTMLElement | null): void =>
  root?.querySelector<HTMLElement>('.pl-table-open[tabindex="0"]')?.focus();

const LiveRow: ComponentType<TableRowProps> = memo(function LiveRow(props: TableRowProps): ReactElement {
  return <TableRow {...props} link={useRowLink(props.link)} />;
});
