import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { amountField, eur, invoice, opens, records, submit, sums } from '../../../../testing/components/recordPage.js';
import { PaymentLinksKit, RecordPaymentDialog, type RecordPaymentDialogProps } from '../index.js';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  sessionStorage.clear();
});

describe('what is recorded', () => {
  it('a part, with the keyboard alone: the amount, its moment, and what is left', async () => {
    const user = userEvent.setup();
    const onRecorded = vi.fn<NonNullable<RecordPaymentDialogProps['onRecorded']>>();
    const onOpenChange = vi.fn<NonNullable<RecordPaymentDialogProps['onOpenChange']>>();
    const { creates } = invoice(eur(10_000), { onRecorded, onOpenChange });
    const dialog = await opens(user);
    await waitFor(async () => expect(await amountField()).toHaveFocus());
    await user.keyboard('40{Enter}');
    const heading = await within(dialog).findByRole('heading', { name: 'Payment recorded' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(await within(dialog).findByText('Still outstanding: €60.00')).toBeInTheDocument();
    expect(onRecorded).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ amount: eur(4_000), status: 'succeeded', external: true }),
    );
    expect(creates()).toHaveLength(1);
    await user.click(within(dialog).getByRole('button', { name: 'Done' }));
    expect(onOpenChange).toHaveBeenLastCalledWith(false, { reason: 'done' });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Record' })).toHaveFocus());
    await waitFor(async () =>
      expect(await sums()).toEqual({ Total: '€100.00', Recorded: '€40.00', Outstanding: '€60.00' }),
    );
    expect(screen.getByText('Paid')).toBeInTheDocument();

    await opens(user);
    expect(await amountField()).toHaveValue('');
    expect(screen.getByRole('radio', { name: 'Payment' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Refund' }));
    await user.type(await amountField(), '5');
    await user.click(screen.getByRole('button', { name: 'Record refund' }));
    await screen.findByRole('heading', { name: 'Recorded' });
    expect(creates().map(({ body }) => Object(body).amount)).toEqual([4_000, -500]);
  });

  it('also where the dialog is open from the first, and everything is known already', async () => {
    const user = userEvent.setup();
    const { client, source, creates } = invoice();
    await opens(user);
    cleanup();
    render(
      <PaymentLinksKit client={client} locale="en-GB">
        <RecordPaymentDialog source={source} defaultOpen />
      </PaymentLinksKit>,
    );
    await waitFor(() => expect(submit()).toBeEnabled());
    expect(await amountField()).toHaveFocus();
    await user.click(screen.getByRole('radio', { name: 'Refund' }));
    await user.type(await amountField(), '5');
    await user.click(screen.getByRole('button', { name: 'Record refund' }));
    await screen.findByRole('heading', { name: 'Recorded' });
    expect(creates()[0]?.body).toMatchObject({ amount: -500 });
  });

  it('the full amount due, by one press', async () => {
    const user = userEvent.setup();
    const { creates } = invoice();
    await opens(user);
    await user.click(screen.getByRole('button', { name: 'Full amount due, €100.00' }));
    expect(await amountField()).toHaveValue('100.00');
    expect(await amountField()).toHaveFocus();
    await user.click(submit());
    expect(await screen.findByText('Nothing is outstanding any more.')).toBeInTheDocument();
    expect(creates()[0]?.body).toMatchObject({ amount: 10_000, currency: 'EUR', status: 'succeeded' });
  });

  it.each([
    ['Refund', 'Record refund'],
    ['Failed payment', 'Record failed payment'],
  ])('%s: typed without a minus, sent with one, and outstanding again', async (kind, button) => {
    const user = userEvent.setup();
    const { creates } = invoice();
    await opens(user);
    await user.click(screen.getByRole('radio', { name: kind }));
    expect(screen.queryByRole('button', { name: /Full amount due/ })).not.toBeInTheDocument();
    await user.type(await amountField(), '25');
    await user.click(screen.getByRole('button', { name: button }));
    await screen.findByRole('heading', { name: 'Recorded' });
    expect(creates()[0]?.body).toMatchObject({ amount: -2_500 });
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(async () => expect(await sums()).toMatchObject({ Recorded: '-€25.00', Outstanding: '€125.00' }));
    expect(screen.getByText('Reversed')).toBeInTheDocument();
    expect(screen.getByText(/^Refund or failed payment/)).toBeInTheDocument();
  });

  it('a planned payment has a day and no moment, and nothing is subtracted for it', async () => {
    const user = userEvent.setup();
    const { creates } = invoice();
    await opens(user);
    await user.click(screen.getByRole('radio', { name: 'Planned' }));
    expect(screen.queryByLabelText(/^Paid on/)).not.toBeInTheDocument();
    await user.type(await amountField(), '30');
    await user.type(screen.getByLabelText('Planned for'), '2099-01-31');
    await user.click(submit());
    await screen.findByRole('heading', { name: 'Payment planned' });
    expect(creates()[0]?.body).toMatchObject({ status: 'created', planned_payment_date: '2099-01-31' });
    expect(creates()[0]?.body).not.toHaveProperty('paid_at');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(async () => expect(await sums()).toMatchObject({ Outstanding: '€100.00', Planned: '€30.00' }));
    expect(screen.getByText('Planned for 31 January 2099')).toBeInTheDocument();
  });

  it.each([
    ['JPY', '1,234', 1_234, 'JP¥8,766'],
    ['KWD', '1.234', 1_234, 'KWD 8.766'],
  ] as const)('%s, with its own decimals', async (currency, typed, minorUnits, left) => {
    const user = userEvent.setup();
    const { creates } = invoice({ minorUnits: 10_000, currency });
    await records(user, typed);
    await screen.findByRole('heading', { name: 'Payment recorded' });
    expect(creates()[0]?.body).toMatchObject({ amount: minorUnits, currency });
    await waitFor(async () => expect((await sums())['Outstanding']?.replaceAll(/\u00a0/g, ' ')).toBe(left));
  });

  it('at 23:30 in Honolulu: that instant, shown with its zone', async () => {
    const user = userEvent.setup();
    const { creates } = invoice(eur(10_000), { timeZone: 'Pacific/Honolulu' });
    await opens(user);
    await user.type(await amountField(), '40');
    const paidAt = screen.getByLabelText(/^Paid on, date and time \((HST|GMT-10)\)$/);
    await user.clear(paidAt);
    await user.type(paidAt, '2025-11-20T23:30');
    await user.click(submit());
    await screen.findByRole('heading', { name: 'Payment recorded' });
    expect(creates()[0]?.body).toMatchObject({ paid_at: '2025-11-21T09:30:00.000Z' });
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(await screen.findByText(/^20 November 2025 at 23:30 (HST|GMT-10)$/)).toBeInTheDocument();
  });

  it('what the host hides is still sent, and what it fixes cannot be changed', async () => {
    const user = userEvent.setup();
    const entityUserId = '9e8d7c6b-5a49-4838-8726-152433425160';
    const { creates } = invoice(eur(10_000), {
      defaultValues: { amount: eur(500), paymentMethod: 'cash', paymentIntentStatus: 'booked', entityUserId },
      hiddenFields: ['paymentIntentStatus', 'status'],
      readOnlyFields: ['amount', 'paymentMethod', 'kind'],
    });
    await opens(user);
    expect(await amountField()).toHaveAttribute('readonly');
    expect(screen.queryByRole('combobox', { name: /Payment method/ })).not.toBeInTheDocument();
    expect(screen.getByText('Cash')).toBeInTheDocument();
    await user.click(submit());
    await screen.findByRole('heading', { name: 'Payment recorded' });
    expect(creates()[0]?.body).toMatchObject({
      amount: 500,
      payment_method: 'cash',
      payment_intent_status: 'booked',
      entity_user_id: entityUserId,
    });
  });
});
