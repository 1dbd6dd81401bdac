import type { Money, PaymentLinksClient } from '@paylinks/core';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type ReactElement, StrictMode, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { PaymentLinksKit, PaymentRecordsList, RecordPaymentDialog, type RecordPaymentDialogProps } from '../index.js';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  sessionStorage.clear();
});

const eur = (minorUnits: number): Money => ({ minorUnits, currency: 'EUR' });

interface PageProps extends Omit<RecordPaymentDialogProps, 'open'> {
  client: PaymentLinksClient;
  timeZone?: string;
}

/** A page of the host: what is recorded of an invoice, and a button that opens the dialog. */
function Page({ client, timeZone = 'Europe/Berlin', ...dialog }: PageProps): ReactElement {
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
function invoice(total: Money = eur(10_000), own: Partial<PageProps> = {}) {
  const world = onSandbox();
  const { id } = world.sandbox.control.addSource({ type: 'receivable', total });
  const source = { type: 'receivable', id, total, number: 'INV-7' } as const;
  render(<Page client={world.client} source={source} {...own} />);
  const creates = () =>
    world.sandbox.control.requests().filter(({ method, path }) => method === 'POST' && path === '/payment_records');
  return { ...world, source, creates };
}

const amountField = () => screen.findByRole('textbox', { name: /^Amount/ });
const submit = () => screen.getByRole('button', { name: /^Record (payment|refund|failed payment)$/ });
async function opens(user: UserEvent): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: 'Record' }));
  await waitFor(() => expect(submit()).toBeEnabled());
  return screen.getByRole('dialog', { name: 'Record a payment for INV-7' });
}
async function records(user: UserEvent, amount: string): Promise<void> {
  await opens(user);
  await user.type(await amountField(), amount);
  await user.click(submit());
}
const sums = async (): Promise<Record<string, string>> => {
  const list = await within(screen.getByRole('region', { name: 'Recorded payments', hidden: true })).findByLabelText(
    'What is outstanding',
  );
  return Object.fromEntries(
    [...list.children].map(({ children: [label, value] }) => [label?.textContent ?? '', value?.textContent ?? '']),
  );
};

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

describe('what is refused', () => {
  it('zero, a moment in the future, and a time that the clocks leave out: said at the field, nothing sent', async () => {
    const user = userEvent.setup();
    const { creates } = invoice();
    await records(user, '0');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('One field needs your attention');
    const amount = await amountField();
    await waitFor(() => expect(amount).toHaveFocus());
    expect(amount).toHaveAccessibleDescription('Enter an amount above zero.');
    await user.clear(amount);
    await user.type(amount, '10');

    const paidAt = screen.getByLabelText(/^Paid on/);
    await user.clear(paidAt);
    await user.type(paidAt, '2099-01-01T10:00');
    await user.click(submit());
    await waitFor(() => expect(paidAt).toHaveAccessibleDescription(/This is in the future/));
    await user.clear(paidAt);
    await user.type(paidAt, '2025-03-30T02:30');
    await user.click(submit());
    await waitFor(() => expect(paidAt).toHaveAccessibleDescription(/this time does not exist/));
    expect(creates()).toHaveLength(0);
  });

  it('nothing before anything is typed, and the focus stays where it is when other fields are asked for', async () => {
    const user = userEvent.setup();
    const { sandbox } = invoice();
    await opens(user);
    await user.click(screen.getByRole('radio', { name: 'Refund' }));
    expect(await amountField()).toHaveAccessibleDescription('It is taken off what has been paid.');
    await user.click(submit());
    const amount = await amountField();
    await waitFor(() => expect(amount).toHaveFocus());
    expect(amount).toHaveAccessibleDescription('Enter the amount.');
    const planned = screen.getByRole('radio', { name: 'Planned' });
    await user.click(planned);
    await screen.findByLabelText('Planned for');
    expect(planned).toHaveFocus();

    await user.click(screen.getByRole('radio', { name: 'Done' }));
    await user.type(amount, '10');
    sandbox.control.faults([{ route: 'createRecord', status: 422, times: 1 }]);
    await user.click(submit());
    await screen.findByText('The provider refused this record.');
    await user.click(planned);
    await screen.findByLabelText('Planned for');
    expect(planned).toHaveFocus();
  });

  it('more than is due: asked first, with the focus on the safe answer', async () => {
    const user = userEvent.setup();
    const { creates } = invoice();
    await records(user, '120');
    const question = await screen.findByRole('group', { name: 'Record payment' });
    expect(question).toHaveAccessibleDescription(
      '€120.00 is more than the €100.00 that is still due. Record it all the same?',
    );
    expect(screen.getByRole('button', { name: 'Change the amount' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await amountField()).toHaveFocus();
    expect(creates()).toHaveLength(0);

    await user.click(submit());
    await user.click(await screen.findByRole('button', { name: 'Record €120.00' }));
    await screen.findByRole('heading', { name: 'Payment recorded' });
    expect(within(screen.getByRole('dialog')).getByText('Overpaid by €20.00')).toBeInTheDocument();
    expect(creates()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(async () => expect(await sums()).toMatchObject({ Overpaid: '€20.00' }));
    expect(screen.getByText('Overpaid by €20.00')).toBeInTheDocument();

    await records(user, '1');
    expect(await screen.findByRole('group', { name: 'Record payment' })).toHaveAccessibleDescription(
      'Nothing is due any more. Record €1.00 all the same?',
    );
  });

  it('by the provider: at its field, and what was typed stays', async () => {
    const user = userEvent.setup();
    const onError = vi.fn();
    const { sandbox } = invoice(eur(10_000), { onError });
    sandbox.control.faults([{ route: 'createRecord', status: 422, times: 1 }]);
    await records(user, '12.50');
    expect(await screen.findByText('The provider refused this record.')).toBeInTheDocument();
    expect(await amountField()).toHaveValue('12.50');
    expect(onError).toHaveBeenCalledTimes(1);
    await user.click(submit());
    await screen.findByRole('heading', { name: 'Payment recorded' });
  });

  it('without the permission: said, and nothing to press', async () => {
    const user = userEvent.setup();
    const { client } = onSandbox();
    const allowed = await client.getCapabilities();
    const capabilities = { ...allowed, can: { ...allowed.can, createRecord: 'forbidden' as const } };
    const forbidding = { ...client, initialCapabilities: capabilities, getCapabilities: async () => capabilities };
    render(<Page client={forbidding} source={{ type: 'receivable', id: crypto.randomUUID() }} />);
    await user.click(screen.getByRole('button', { name: 'Record' }));
    expect(await screen.findByText(/You are not allowed to record payments/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Record payment' })).not.toBeInTheDocument();
  });
});

it('loses nothing that was typed when it is closed, also what is no amount', async () => {
  const user = userEvent.setup();
  const onOpenChange = vi.fn<NonNullable<RecordPaymentDialogProps['onOpenChange']>>();
  invoice(eur(10_000), { onOpenChange });
  await opens(user);
  await user.type(await amountField(), '1e5');
  await user.selectOptions(screen.getByRole('combobox', { name: /Payment method/ }), 'Another way');
  await user.type(screen.getByRole('textbox', { name: 'Which way' }), 'Barter');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(onOpenChange).toHaveBeenLastCalledWith(false, { reason: 'escape' });
  await opens(user);
  expect(await amountField()).toHaveValue('1e5');
  expect(screen.getByRole('textbox', { name: 'Which way' })).toHaveValue('Barter');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(onOpenChange).toHaveBeenLastCalledWith(false, { reason: 'cancel' });
});

describe('what is not known', () => {
  it('a reply that is lost after it was recorded: found, and never recorded twice', async () => {
    const user = userEvent.setup();
    const { sandbox, creates } = invoice();
    sandbox.control.faults([{ route: 'createRecord', drop: 'after', times: 1 }]);
    await opens(user);
    await user.type(await amountField(), '40');
    await user.dblClick(submit());
    expect(await screen.findByRole('heading', { name: 'It had been recorded; here it is' })).toBeInTheDocument();
    expect(creates()).toHaveLength(1);
  });

  it('a request that is lost: a person looks again, then decides, and what is typed is kept', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    const { sandbox, creates } = invoice();
    sandbox.control.faults([{ route: 'createRecord', drop: 'before', times: 1 }]);
    await records(user, '40');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The connection broke after sending. We are checking whether the payment was recorded.',
    );
    await act(() => vi.advanceTimersByTimeAsync(130_000));
    expect(await screen.findByRole('heading', { name: 'We do not know yet' })).toHaveFocus();
    expect(screen.getByText(/We could not find out whether the record exists/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    expect(await screen.findByText(/not found yet/)).toBeInTheDocument();
    expect(creates()).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Leave' }));
    expect(await amountField()).toHaveValue('40.00');
    await user.click(submit());
    await user.click(await screen.findByRole('button', { name: 'Record a new one' }));
    expect(screen.getByRole('button', { name: 'Do not record' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Record it anyway' }));
    await screen.findByRole('heading', { name: 'Payment recorded' });
    expect(creates()).toHaveLength(2);
    expect((await sums())['Recorded']).toBe('€40.00');
  });

  it('a dialog that is closed over it is told when it is opened again, and so is the host', async () => {
    const user = userEvent.setup();
    const onRecorded = vi.fn();
    const { sandbox, creates } = invoice(eur(10_000), { onRecorded });
    sandbox.control.faults([{ route: 'createRecord', delayMs: 300, times: 1 }]);
    await records(user, '40');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(onRecorded).toHaveBeenCalledTimes(1));
    await user.click(screen.getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Payment recorded' })).toHaveFocus());
    expect(creates()).toHaveLength(1);
  });

  it('two that look like it, by a client without keys: the person says which', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    const { sandbox, client } = onSandbox();
    const { id } = sandbox.control.addSource({ type: 'receivable', total: eur(10_000) });
    const source = { type: 'receivable', id, number: 'INV-7' } as const;
    const keyless: PaymentLinksClient = { ...client, createRecord: (input) => client.createRecord(input) };
    render(<Page client={keyless} source={source} />);
    await opens(user);
    await user.type(await amountField(), '40');
    await user.selectOptions(screen.getByRole('combobox', { name: /Payment method/ }), 'Cash');
    sandbox.control.faults([
      { route: 'createRecord', drop: 'after', times: 1 },
      { route: 'listRecords', status: 503 },
    ]);
    await user.click(submit());
    await screen.findByRole('alert');
    const [sent] = sandbox.control.requests().filter(({ method }) => method === 'POST');
    const paidAt = String(Object(sent?.body).paid_at);
    sandbox.control.faults([]);
    await client.createRecord({
      amount: eur(4_000),
      source: { type: 'receivable', id },
      paymentMethod: 'cash',
      paidAt,
    });
    await act(() => vi.advanceTimersByTimeAsync(130_000));
    expect(await screen.findByRole('heading', { name: 'Is one of these your record?' })).toHaveFocus();
    await user.click(screen.getAllByRole('button', { name: /^This is mine/ })[0] as HTMLElement);
    expect(await screen.findByRole('heading', { name: 'It had been recorded; here it is' })).toBeInTheDocument();
  });

  it('a record that is another than was entered: both are shown, and it is cancelled or kept', async () => {
    const user = userEvent.setup();
    const { sandbox, client } = onSandbox();
    const { id } = sandbox.control.addSource({ type: 'receivable', total: eur(10_000) });
    const source = { type: 'receivable', id, number: 'INV-7' } as const;
    const wrong: PaymentLinksClient = {
      ...client,
      createRecord: async (input, options) => ({ ...(await client.createRecord(input, options)), amount: eur(4_001) }),
    };
    const onRecorded = vi.fn();
    render(<Page client={wrong} source={source} onRecorded={onRecorded} />);
    await opens(user);
    await user.click(screen.getByRole('radio', { name: 'Under way' }));
    await user.type(await amountField(), '40');
    await user.click(submit());
    expect(await screen.findByRole('alert')).toHaveTextContent('The provider recorded €40.01, you entered €40.00.');
    await user.click(screen.getByRole('button', { name: 'Cancel this record' }));
    expect(screen.getByRole('button', { name: 'Keep payment' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Cancel payment' }));
    await waitFor(() => expect(submit()).toBeEnabled());
    expect(onRecorded).not.toHaveBeenCalled();
    expect((await client.listRecords({ sourceId: [id] })).items).toMatchObject([{ status: 'canceled' }]);
  });
});

describe('a payment link of the same document', () => {
  it('is under way, then paid: it is said that the provider records it', async () => {
    const user = userEvent.setup();
    const { sandbox, client } = onSandbox();
    const { id } = sandbox.control.addSource({ type: 'receivable', total: eur(10_000) });
    const source = { type: 'receivable', id, total: eur(10_000), number: 'INV-7' } as const;
    const link = await client.createLink({ source: { type: 'receivable', id }, paymentMethods: ['card'] });
    sandbox.control.pay(link.id, { arrivesAfterMs: null });
    render(<Page client={client} source={source} />);
    await opens(user);
    expect(await screen.findByText(/A payment through a payment link is under way/)).toBeInTheDocument();
  });

  it('as the host says, where the link was made without the document', async () => {
    const user = userEvent.setup();
    const { sandbox } = invoice(eur(10_000), { linkStatus: 'paid' });
    await opens(user);
    expect(screen.getByText(/This was paid through a payment link/)).toBeInTheDocument();
    expect(sandbox.control.requests().some(({ path }) => path.startsWith('/payment_intents'))).toBe(false);
  });
});
