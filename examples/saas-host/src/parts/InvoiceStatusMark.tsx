import type { InvoiceStatus } from '../../common/model.js';

const words: Readonly<Record<InvoiceStatus, string>> = {
  draft: 'Draft',
  sent: 'Sent',
  overdue: 'Overdue',
  paid: 'Paid',
};

export function InvoiceStatusMark({ status }: { status: InvoiceStatus }) {
  return (
    <span className="status" data-status={status}>
      {words[status]}
    </span>
  );
}
