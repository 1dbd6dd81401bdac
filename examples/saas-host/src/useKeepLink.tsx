import type { PaymentLink } from '@paylinks/core';
import { type ReactNode, useState } from 'react';
import { post } from './api.js';
import { announceChange } from './changes.js';
import { useWorkspace } from './workspace.js';

/** Writes down which link belongs to which invoice (null: to none). The link exists by then, so a failure is said and can be made good: it is never lost in silence. */
export function useKeepLink(invoiceId: string | null): readonly [keep: (link: PaymentLink) => void, notice: ReactNode] {
  const { api } = useWorkspace();
  const [missing, setMissing] = useState<readonly PaymentLink[]>([]);

  function keep(link: PaymentLink) {
    const id = encodeURIComponent(link.id);
    post(invoiceId === null ? `${api}/links/${id}` : `${api}/invoices/${invoiceId}/links/${id}`).then(
      () => {
        setMissing((links) => links.filter((other) => other.id !== link.id));
        announceChange();
      },
      () => setMissing((links) => [...links.filter((other) => other.id !== link.id), link]),
    );
  }

  const notice = missing.length > 0 && (
    <div className="not-noted" role="alert">
      <p>The link exists, but Halden could not write it down.</p>
      <button type="button" className="button" onClick={() => missing.forEach(keep)}>
        Try again
      </button>
    </div>
  );
  return [keep, notice];
}
