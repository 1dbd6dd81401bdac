import type { Money, PaymentLinksClient, PaymentRecord, RecordPaymentInput } from '@paylinks/core';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { PaymentLinksKit, PaymentRecordsList, type PaymentRecordsListProps } from '../index.js';

afterEach(cleanup);

const eur = (minorUnits: number): Money => ({ minorUnits, currency: 'EUR' });
type Own = Omit<RecordPaymentInput, 'source'>;

/** An invoice of 100 EUR that is stored at the provider, with these records. */
async function invoice(...made: readonly Own[]) {
  const world = onSandbox();
  const { id } = world.sandbox.control.addSource({ type: 'receivable', total: eur(10_000) });
  const source = { type: 'receivable', id, total: eur(10_000) } as const;
  const records: PaymentRecord[] = [];
  for (const own of made) records.push(await world.client.createRecord({ ...own, source: { type: 'receivable', id } }));
  const draw = (props: PaymentRecordsListProps = {}, client: PaymentLinksClient = world.client): void => {
    render(
      <StrictMode>
        <PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin">
          <PaymentRecordsList source={source} {...props} />
        </PaymentLinksKit>
      </StrictMode>,
    );
  };
  const sent = (method: string) => world.sandbox.control.requests().filter((request) => request.method === method);
  return { ...world, source, records, draw, sent };
}

const planned: Own = { amount: eur(4_000), status: 'created', plannedPaymentDate: '2099-01-31', paymentMethod: 'cash' };
const paid: Own = { amount: eur(4_000), paidAt: '2025-11-21T09:30:00Z', paymentMethod: 'bank_transfer' };
const row = async (amount: string): Promise<HTMLElement> => {
  const found = (await screen.findByText(amount, { selector: '.pl-record-amount' })).closest('li');
  if (!found) throw new Error(`No row of ${amount}.`);
  return found;
};

describe('what it shows', () => {
  it('each record: signed amount, true status in a word, when with its zone, how, and what is outstanding', async () => {
    const { draw, client, records } = await invoice(
      paid,
      { ...paid, amount: eur(-1_000), paymentMethod: 'Barter' },
      planned,
      { ...planned, amount: eur(500), status: 'processing' },
      { ...paid, amount: eur(8_500) },
      { amount: { minorUnits: 1_234, currency: 'JPY' } },
      { ...planned, amount: eur(700) },
    );
    await client.cancelRecord(records.at(-1)?.id ?? '');
    draw();
    expect(await row('-€10.00')).toHaveTextContent(
      'ReversedRefund or failed payment · Barter · 21 November 2025 at 10:30 CET',
    );
    const whole = await row('€85.00');
    expect(whole).toHaveTextContent('Overpaid by €15.00');
    expect(whole).toHaveTextContent('21 November 2025 at 10:30 CET');
    expect(await row('€5.00')).toHaveTextContent('Processing');
    expect(await row('JP¥1,234')).toHaveTextContent('Paid');
    expect(await row('€7.00')).toHaveTextContent('Canceled');
    const sums = await screen.findByLabelText('What is outstanding');
    expect(sums).toHaveTextContent(
      'Total€100.00Recorded€115.00Overpaid€15.00Planned€40.00Processing€5.00In other currenciesJP¥1,234',
    );
    const plan = screen.getAllByRole('listitem').find((item) => item.textContent?.includes('€40.00Planned'));
    expect(plan).toHaveTextContent('Cash · Planned for 31 January 2099');
  });

  it('how a record came to what it is, and what the provider keeps of it', async () => {
    const user = userEvent.setup();
    const { draw, client, records } = await invoice({ ...planned, paymentIntentStatus: 'booked' });
    const id = records[0]?.id ?? '';
    await client.startRecord(id);
    await client.completeRecord(id, { paidAt: '2025-11-21T09:30:00Z' });
    draw();
    const item = await row('€40.00');
    expect(within(item).queryByText('booked')).not.toBeInTheDocument();
    await user.click(within(item).getByRole('button', { name: /^Details/ }));
    const steps = within(item).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent?.split(' ')[0])).toEqual(['Planned', 'Processing', 'Paid']);
    expect(steps[0]).toHaveTextContent(/, \d\d:\d\d CES?T$/);
    expect(item).toHaveTextContent('Transaction statusbooked');
    expect(item).toHaveTextContent('Document statusfrom issued to partially_paid');
    expect(item).toHaveTextContent(`Record id${id}`);
  });

  it("the provider's own record of a payment through a link, which nobody can change", async () => {
    const { draw, client, sandbox, source } = await invoice();
    const link = await client.createLink({ source: { type: 'receivable', id: source.id }, paymentMethods: ['card'] });
    sandbox.control.pay(link.id, { arrivesAfterMs: 0 });
    draw();
    const item = await row('€100.00');
    expect(item).toHaveTextContent('Recorded by the provider');
    expect(
      within(item)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Details €100.00']);
    expect(await screen.findByLabelText('What is outstanding')).toHaveTextContent('Outstanding€0.00');
  });

  it('no sum where nobody said the total, and none of records that could not all be read', async () => {
    const { draw, source } = await invoice(paid);
    draw({ source: { type: 'receivable', id: source.id } });
    await row('€40.00');
    expect(screen.queryByLabelText('What is outstanding')).not.toBeInTheDocument();
  });

  it('more, a page at a time', async () => {
    const user = userEvent.setup();
    const { draw } = await invoice(...Array.from({ length: 5 }, (_, index) => ({ ...paid, amount: eur(100 + index) })));
    draw({ query: { limit: 2 } });
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
    const more = screen.getByRole('button', { name: 'Show more' });
    await user.click(more);
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(4));
    expect(more).toHaveFocus();
    await user.click(more);
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(5));
    expect(screen.getAllByRole('status').some(({ textContent }) => textContent === '5 payments shown')).toBe(true);
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
    expect(await screen.findByLabelText('What is outstanding')).toHaveTextContent('Recorded€5.10');
  });
});

describe('where there is nothing', () => {
  it('yet: says so, and offers the one thing to do', async () => {
    const user = userEvent.setup();
    const onRecord = vi.fn();
    const { draw } = await invoice();
    draw({ onRecord });
    await user.click(await screen.findByRole('button', { name: 'Record payment' }));
    expect(onRecord).toHaveBeenCalledTimes(1);
    expect(screen.getByText('No payment has been recorded yet.')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Recorded payments' })).toHaveAttribute('data-empty');
  });

  it('that matches: says that, and offers nothing', async () => {
    const { draw } = await invoice(paid);
    draw({ query: { status: 'canceled' }, onRecord: () => {} });
    expect(await screen.findByText('No payment matches what you are looking for.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Record payment' })).not.toBeInTheDocument();
  });

  it('because it failed: says that, and tries again', async () => {
    const user = userEvent.setup();
    const { draw, sandbox } = await invoice(paid);
    sandbox.control.faults([{ route: 'listRecords', status: 403 }]);
    draw();
    expect(await screen.findByRole('alert')).toHaveTextContent('The payments could not be loaded.');
    sandbox.control.faults([]);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await row('€40.00');
  });

  it.each([
    ['forbidden', 'You are not allowed to see recorded payments.'],
    ['unsupported', 'This provider keeps no records of payments.'],
  ] as const)('because it is %s', async (listRecords, sentence) => {
    const { draw, client, sent } = await invoice();
    const allowed = await client.getCapabilities();
    const capabilities = { ...allowed, can: { ...allowed.can, listRecords } };
    draw({}, { ...client, initialCapabilities: capabilities, getCapabilities: async () => capabilities });
    expect(await screen.findByText(new RegExp(sentence))).toBeInTheDocument();
    expect(sent('GET')).toHaveLength(0);
  });
});

const buttons = (item: HTMLElement): string[] =>
  within(item)
    .queryAllByRole('button')
    .map(({ textContent }) => textContent?.replace(/ -?€.*$/, '') ?? '')
    .filter((name) => name !== 'Details');

describe('what can be done', () => {
  it('is what a record allows, and nothing else', async () => {
    const { draw, client, records } = await invoice(
      planned,
      { ...planned, amount: eur(500), status: 'processing' },
      { ...paid, amount: eur(600) },
      { ...planned, amount: eur(700) },
    );
    await client.cancelRecord(records[3]?.id ?? '');
    draw();
    expect(buttons(await row('€40.00'))).toEqual(['Mark as paid', 'Start processing', 'Edit', 'Cancel payment']);
    expect(buttons(await row('€5.00'))).toEqual(['Mark as paid', 'Edit', 'Cancel payment']);
    expect(buttons(await row('€6.00'))).toEqual(['Edit']);
    expect(buttons(await row('€7.00'))).toEqual([]);
  });

  it('nothing where it is only to be looked at', async () => {
    const { draw } = await invoice(planned);
    draw({ readOnly: true });
    expect(buttons(await row('€40.00'))).toEqual([]);
  });

  it('is started, then marked as paid on a day of the past; the row and the sum follow', async () => {
    const user = userEvent.setup();
    const onChanged = vi.fn();
    const { draw, sent } = await invoice(planned);
    draw({ onChanged });
    await user.click(within(await row('€40.00')).getByRole('button', { name: /^Start processing/ }));
    await waitFor(async () => expect(await row('€40.00')).toHaveTextContent('Processing'));
    expect(within(await row('€40.00')).getByRole('status')).toHaveTextContent('The payment is now: Processing');

    await user.click(within(await row('€40.00')).getByRole('button', { name: /^Mark as paid/ }));
    await screen.findByRole('dialog', { name: 'Mark €40.00 as paid?' });
    const paidAt = screen.getByLabelText(/^Paid on, date and time \(CES?T\)$/);
    await waitFor(() => expect(paidAt).toHaveFocus());
    expect(paidAt).not.toHaveValue('');
    await user.clear(paidAt);
    await user.type(paidAt, '2025-07-21T23:30');
    expect(screen.getByLabelText('Paid on, date and time (CEST)')).toBe(paidAt);
    await user.click(screen.getByRole('button', { name: 'Mark as paid' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await row('€40.00')).toHaveTextContent('21 July 2025 at 23:30 CEST');
    expect(sent('POST').at(-1)?.body).toEqual({ paid_at: '2025-07-21T21:30:00.000Z' });
    await waitFor(() => expect(screen.getByLabelText('What is outstanding')).toHaveTextContent('Outstanding€60.00'));
    expect(onChanged.mock.calls.map(([{ status }]) => status)).toEqual(['processing', 'succeeded']);
    await waitFor(() => expect(screen.getByRole('region', { name: 'Recorded payments' })).toHaveFocus());
  });

  it('is cancelled only after it was asked, with the focus on keeping it', async () => {
    const user = userEvent.setup();
    const { draw, sent } = await invoice(planned);
    draw();
    const opener = within(await row('€40.00')).getByRole('button', { name: /^Cancel payment/ });
    await user.click(opener);
    await screen.findByRole('alertdialog', { name: 'Cancel the payment of €40.00?' });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keep payment' })).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(opener).toHaveFocus());
    expect(sent('POST').some(({ path }) => path.endsWith('/cancel'))).toBe(false);

    await user.click(opener);
    await user.click(await screen.findByRole('button', { name: 'Cancel payment' }));
    await waitFor(async () => expect(await row('€40.00')).toHaveTextContent('Canceled'));
    expect(sent('POST').filter(({ path }) => path.endsWith('/cancel'))).toHaveLength(1);
  });

  it('is edited: only what was changed is sent', async () => {
    const user = userEvent.setup();
    const { draw, sent } = await invoice(paid);
    draw();
    await user.click(within(await row('€40.00')).getByRole('button', { name: /^Edit/ }));
    await screen.findByRole('dialog', { name: 'Edit the payment of €40.00' });
    expect(screen.getByRole('textbox', { name: /^Amount/ })).toHaveValue('40.00');
    expect(screen.getByLabelText(/^Paid on/)).toHaveValue('2025-11-21T10:30');
    await user.selectOptions(screen.getByRole('combobox', { name: /Payment method/ }), 'Another way');
    await user.type(screen.getByRole('textbox', { name: 'Which way' }), 'Barter');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await row('€40.00')).toHaveTextContent('Barter'));
    expect(sent('PATCH').map(({ body }) => body)).toEqual([{ payment_method: 'Barter' }]);
  });

  it('a reply that is lost on the way is looked for, and nothing is done twice', async () => {
    const user = userEvent.setup();
    const { draw, sandbox, sent } = await invoice(planned);
    sandbox.control.faults([{ route: 'startRecord', drop: 'after', times: 1 }]);
    draw();
    await user.click(within(await row('€40.00')).getByRole('button', { name: /^Start processing/ }));
    await waitFor(async () => expect(await row('€40.00')).toHaveTextContent('Processing'));
    expect(sent('POST').filter(({ path }) => path.endsWith('/start_processing'))).toHaveLength(1);
  });
});

describe('somebody else was faster', () => {
  it('and paid what is to be started or cancelled: that is said, and nothing is sent', async () => {
    const user = userEvent.setup();
    const { draw, client, records, sent } = await invoice(planned);
    draw();
    const item = await row('€40.00');
    await user.click(within(item).getByRole('button', { name: /^Cancel payment/ }));
    await screen.findByRole('alertdialog');
    await client.completeRecord(records[0]?.id ?? '', { paidAt: '2025-11-21T09:30:00Z' });
    await user.click(screen.getByRole('button', { name: 'Cancel payment' }));
    expect(
      await screen.findByText('It was changed in the meantime and is now: Paid. Nothing was sent.'),
    ).toBeInTheDocument();
    const close = screen.getByRole('button', { name: 'Close' });
    expect(close).toHaveFocus();
    await user.click(close);
    expect(buttons(await row('€40.00'))).toEqual(['Edit']);
    expect(sent('POST').some(({ path }) => path.endsWith('/cancel'))).toBe(false);
  });

  it('and cancelled what is to be started: that is said in the row', async () => {
    const user = userEvent.setup();
    const { draw, client, records, sent } = await invoice(planned);
    draw();
    await row('€40.00');
    await client.cancelRecord(records[0]?.id ?? '');
    await user.click(within(await row('€40.00')).getByRole('button', { name: /^Start processing/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It was changed in the meantime and is now: Canceled. Nothing was sent.',
    );
    expect(buttons(await row('€40.00'))).toEqual([]);
    expect(sent('POST').some(({ path }) => path.endsWith('/start_processing'))).toBe(false);
  });

  it('and changed what is edited: both are shown before anything is written over', async () => {
    const user = userEvent.setup();
    const { draw, client, records, sent } = await invoice(planned);
    draw();
    await user.click(within(await row('€40.00')).getByRole('button', { name: /^Edit/ }));
    await screen.findByRole('dialog');
    await client.updateRecord(records[0]?.id ?? '', { amount: eur(3_000) });
    await user.selectOptions(screen.getByRole('combobox', { name: /Payment method/ }), 'Cheque');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('heading', { name: 'Somebody else has changed this payment' })).toHaveFocus();
    expect(screen.getByRole('row', { name: 'Amount €40.00 €30.00' })).toBeInTheDocument();
    expect(sent('PATCH')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Save mine all the same' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await row('€30.00')).toHaveTextContent('Cheque');
    expect(sent('PATCH').at(-1)?.body).toEqual({ payment_method: 'check' });
  });
});
