import { PaymentRecordsList, RecordPaymentDialog } from '@paylinks/components';
import { useState } from 'react';
import type { Invoice } from '../../common/model.js';
import { post } from '../api.js';
import { announceChange } from '../changes.js';
import { useWorkspace } from '../workspace.js';

/** What has been paid of an invoice beside its links, written down at a provider that keeps such records. */
export function InvoicePayments({ invoice: { id, number, total, receivableId, paidOnline } }: { invoice: Invoice }) {
  const { api } = useWorkspace();
  const [isRecording, setRecording] = useState(false);
  if (receivableId === null) return null;
  const due = paidOnline ? { due: { minorUnits: 0, currency: total.currency } } : { total };
  const source = { type: 'receivable', id: receivableId, number, ...due } as const;
  // The records are the provider's; the server asks it what is outstanding, and takes no amount from a page.
  const tellServer = () => void post(`${api}/invoices/${id}/payments-changed`).then(announceChange, () => {});
  return (
    <section aria-labelledby="payments">
      <div className="section-head">
        <h2 id="payments" className="section-title">
          Payments
        </h2>
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setRecording(true)}>
          Record payment
        </button>
      </div>
      <div className="panel">
        <PaymentRecordsList source={source} onChanged={tellServer} />
      </div>
      <RecordPaymentDialog source={source} open={isRecording} onOpenChange={setRecording} onRecorded={tellServer} />
    </section>
  );
}
