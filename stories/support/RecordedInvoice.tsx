import type { Money, RecordPaymentInput } from '@paylinks/core';
import type { SourceWithDue } from '@paylinks/hooks';
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { type StorySandbox, sandboxOf } from './sandbox.ts';

export type OwnRecord = Omit<RecordPaymentInput, 'source'>;

export const eur = (minorUnits: number): Money => ({ minorUnits, currency: 'EUR' });
export const paid: OwnRecord = {
  amount: eur(40_000),
  paidAt: '2026-03-12T09:30:00Z',
  paymentMethod: 'bank_transfer',
};
export const planned: OwnRecord = {
  amount: eur(20_000),
  status: 'created',
  plannedPaymentDate: '2099-01-31',
  paymentMethod: 'cash',
};

const none: readonly OwnRecord[] = [];

/** An invoice that is stored in the story's sandbox, with its records, and what is drawn of it. */
export function RecordedInvoice({
  canvas,
  total = eur(123_450),
  records = none,
  prepare,
  children,
}: {
  canvas: HTMLElement;
  total?: Money | undefined;
  records?: readonly OwnRecord[] | undefined;
  prepare?:
    | ((story: StorySandbox, source: { readonly type: 'receivable'; readonly id: string }) => Promise<void>)
    | undefined;
  children: (source: SourceWithDue) => ReactNode;
}): ReactElement | null {
  const [source, setSource] = useState<SourceWithDue | null>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    const story = sandboxOf(canvas);
    const { id } = story.sandbox.control.addSource({ type: 'receivable', total });
    const own = { type: 'receivable', id } as const;
    void (async () => {
      for (const record of records) await story.client.createRecord({ ...record, source: own });
      await prepare?.(story, own);
      setSource({ ...own, number: 'INV-2026-0042', total });
    })();
  }, [canvas, total, records, prepare]);
  return source && <>{children(source)}</>;
}
