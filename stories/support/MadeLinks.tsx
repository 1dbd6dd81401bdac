import { PaymentLinksTable, type PaymentLinksTableProps } from '@paylinks/components';
import type { CreateLinkInput } from '@paylinks/core';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { sandboxInput } from '../../testing/providers/sandboxClients.ts';
import { type StorySandbox, sandboxOf } from './sandbox.ts';

const payers = ['Café Grün', 'Bellwether & Finch LLP', 'Norrsken Möbler AB', 'Kanda Stationers K.K.'];

/** A table over links that exist in the story's sandbox, a few of which have come further. */
export function MadeLinks({
  canvas,
  count = 12,
  then,
  ...table
}: PaymentLinksTableProps & {
  canvas: HTMLElement;
  count?: number;
  then?: (story: StorySandbox) => void;
}): ReactElement | null {
  const [isReady, setReady] = useState(false);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    const story = sandboxOf(canvas);
    void make(story, count).then(() => {
      then?.(story);
      setReady(true);
    });
  }, [canvas, count, then]);
  return isReady ? <PaymentLinksTable {...table} /> : null;
}

async function make({ provider, client, sandbox }: StorySandbox, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const amount = { minorUnits: 4_200 + ((index * 7_919) % 90_000), currency: 'EUR' } as const;
    await client.createLink({ ...sandboxInput(provider, amount), ...own(provider, index) } as CreateLinkInput);
  }
  for (const [index, { id }] of sandbox.control.links().entries()) {
    if (index % 4 === 1) sandbox.control.pay(id, { arrivesAfterMs: index % 3 === 0 ? null : 0 });
    if (index % 8 === 5 && provider === 'monite') sandbox.control.settle(id);
  }
}

function own(provider: StorySandbox['provider'], index: number): Partial<CreateLinkInput> {
  if (provider === 'monite') return { reference: `INV-${2030 + index}` };
  if (provider === 'commet') return { description: `Order ${1000 + index}` };
  if (index % 2 === 0) return {};
  const number = `F-2026-${100 + index}`;
  return {
    items: undefined,
    amount: { minorUnits: 4_200 + ((index * 7_919) % 90_000), currency: 'EUR' },
    source: { type: 'invoice', id: `9f1c2d3e-0000-4000-8000-${String(index).padStart(12, '0')}`, number },
    payerName: payers[index % payers.length],
  } as Partial<CreateLinkInput>;
}
