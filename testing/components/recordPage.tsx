import {
  PaymentLinksKit,
  PaymentRecordsList,
  RecordPaymentDialog,
  type RecordPaymentDialogProps,
} from '@paylinks/components';
import type { Money, PaymentLinksClient } from '@paylinks/core';
import { render, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { type ReactElement, StrictMode, useState } from 'react';
import { expect } from 'vitest';
import { onSandbox } from '../hooks/onSandbox.js';

export const eur = (minorUnits: number): Money => ({ minorUnits, currency: 'EUR' });

export interface PageProps extends Omit<RecordPaymentDialogProps, 'open'> {
  client: PaymentLinksClient;
  timeZone?: string;
}

/** A page of the host: what is recorded of an invoice, and a button that opens the dialog. */
export function Page({ client, timeZone = 'Europe/Berlin', ...dialog }: PageProps): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <StrictMode>
      <PaymentLinksKit client={client} locale="en-GB" timeZone={timeZone}>
        <PaymentRecordsList source={dialog.source} />
        <button type="button" onClick={() => setOpen(true)}>
          Record
        </button>
        <RecordPaymentDialog
          {...dialog}
          open={open}
          onOpenChange={(next, details) => {
            setOpen(next);
            dialog.onOpenChange?.(next, details);
          }}
        />
      </PaymentLinksKit>
    </StrictMode>
  );
}

/** An invoice that is stored at the provider, and the page that shows it. */
export function invoice(total: Money = eur(10_000), own: Partial<PageProps> = {}) {
  const world = onSandbox();
  const { id } = world.sandbox.control.addSource({ type: 'receivable', total });
  const source = { type: 'receivable', id, total, number: 'INV-7' } as const;
  render(<Page client={world.client} source={source} {...own} />);
  const creates = () =>
    world.sandbox.control.requests().filter(({ method, path }) => method === 'POST' && path === '/payment_records');
  return { ...world, source, creates };
}

export const amountField = () => screen.findByRole('textbox', { name: /^Amount/ });
export const submit = () => screen.getByRole('button', { name: /^Record (payment|refund|failed payment)$/ });
export async function opens(user: UserEvent): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: 'Record' }));
  await waitFor(() => expect(submit()).toBeEnabled());
  return screen.getByRole('dialog', { name: 'Record a payment for INV-7' });
}
export async function records(user: UserEvent, amount: string): Promise<void> {
  await opens(user);
  await user.type(await amountField(), amount);
  await user.click(submit());
}
export const sums = async (): Promise<Record<string, string>> => {
  const list = await within(screen.getByRole('region', { name: 'Recorded payments', hidden: true })).findByLabelText(
    'What is outstanding',
  );
  return Object.fromEntries(
    [...list.children].map(({ children: [label, value] }) => [label?.textContent ?? '', value?.textContent ?? '']),
  );
};
