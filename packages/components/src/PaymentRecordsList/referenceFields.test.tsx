import type { PaymentLinksClient } from '@paylinks/core';
import { createMoniteClient } from '@paylinks/providers/monite';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { PaymentLinksKit, PaymentRecordsList, RecordPaymentDialog } from '../index.js';

/** Ids of the rows are those of the provider's reference page M2, which creates a payment record. What the wire has, a person can fill in or see. */
const recordId = '3f5b1a52-9a52-4a53-8f7e-6b2f4a7a9d01';
const intentId = 'a3b7f2a4-52f7-4a0b-9c84-4a1f4f0f8c02';
const sourceId = '0d6a2b7e-8a55-4d0e-9a8e-3d5f6e7a8b90';
const userId = '9e8d7c6b-5a49-4838-8726-152433425160';
const otherUserId = '7b0c8f0e-5d4e-4a57-9a0f-2f6a4f3f9c11';

afterEach(() => {
  sessionStorage.clear();
});

const kit = (client: PaymentLinksClient, children: ReactElement): ReactElement => (
  <PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin">
    {children}
  </PaymentLinksKit>
);

/** A payment that was made, then one that is planned, as a person fills them in; what was sent for each. */
async function recordsTwice() {
  const user = userEvent.setup();
  const { sandbox, client } = onSandbox();
  const total = { minorUnits: 123_450, currency: 'EUR' } as const;
  sandbox.control.addSource({ type: 'receivable', id: sourceId, total });
  const source = { type: 'receivable', id: sourceId, total } as const;
  const sent = () => sandbox.control.requests().filter(({ method }) => method === 'POST');
  render(kit(client, <RecordPaymentDialog source={source} defaultOpen defaultValues={{ entityUserId: userId }} />));
  const record = await screen.findByRole('button', { name: 'Record payment' });
  await waitFor(() => expect(record).toBeEnabled());
  await user.type(screen.getByRole('textbox', { name: /^Amount/ }), '40');
  const paidAt = screen.getByLabelText(/^Paid on/);
  await user.clear(paidAt);
  await user.type(paidAt, '2025-11-20T10:30');
  await user.selectOptions(screen.getByRole('combobox', { name: /Payment method/ }), 'Cash');
  await user.click(screen.getByRole('button', { name: 'More options' }));
  await user.type(screen.getByRole('textbox', { name: /Transaction id/ }), intentId);
  await user.type(screen.getByRole('textbox', { name: /Transaction status/ }), 'booked');
  await user.click(record);
  await user.click(await screen.findByRole('button', { name: 'Record another' }));
  await user.click(await screen.findByRole('radio', { name: 'Planned' }));
  await user.type(screen.getByRole('textbox', { name: /^Amount/ }), '5');
  await user.type(await screen.findByLabelText('Planned for'), '2099-12-01');
  await user.click(screen.getByRole('button', { name: 'Record payment' }));
  await screen.findByRole('heading', { name: 'Payment planned' });
  cleanup();
  return sent();
}

describe('what a person fills in is sent', () => {
  let body: Record<string, unknown> = {};
  let headers: Readonly<Record<string, string>> = {};
  let planned: Record<string, unknown> = {};

  beforeAll(async () => {
    const [first, second] = await recordsTwice();
    body = Object(first?.body);
    headers = first?.headers ?? {};
    planned = Object(second?.body);
  });

  it.each([
    ['M2-001', 'authorization', /^Bearer /],
    ['M2-002', 'x-monite-version', /^2024-05-25$/],
    ['M2-003', 'x-monite-entity-id', /^[\da-f-]{36}$/],
  ])('%s: %s', (_id, name, value) => expect(headers[name]).toMatch(value));

  it.each([
    ['M2-004', 'amount', 4_000],
    ['M2-005', 'currency', 'EUR'],
    ['M2-006 M2-007 M2-008', 'object', { id: sourceId, type: 'receivable' }],
    ['M2-009', 'payment_intent_id', intentId],
    ['M2-010', 'entity_user_id', userId],
    ['M2-011', 'paid_at', '2025-11-20T09:30:00.000Z'],
    ['M2-012', 'payment_intent_status', 'booked'],
    ['M2-013', 'payment_method', 'cash'],
    ['M2-015', 'status', 'succeeded'],
  ])('%s: %s', (_id, name, value) => expect(body[name]).toEqual(value));

  it('M2-014, M2-015: planned_payment_date, and the status that asks for it', () => {
    expect(planned).toMatchObject({ planned_payment_date: '2099-12-01', status: 'created' });
    // Where nobody knows the payment's id, the attempt's key stands in its place, so that a lost reply can be found.
    expect(planned['payment_intent_id']).toMatch(/^[\da-f-]{36}$/);
  });
});

const wireRecord = {
  id: recordId,
  amount: 123_450,
  currency: 'EUR',
  history: [
    { status: 'created', timestamp: '2026-11-20T10:00:00+01:00', entity_user_id: otherUserId },
    { status: 'succeeded', timestamp: '2026-11-20T10:05:00+01:00' },
  ],
  is_external: false,
  object: { id: sourceId, type: 'payable', new_status: 'paid', old_status: 'waiting_to_be_paid' },
  payment_intent_id: intentId,
  entity_user_id: userId,
  overpaid_amount: 450,
  paid_at: '2026-11-20T23:30:00-10:00',
  payment_intent_status: 'booked',
  payment_method: 'cash',
  planned_payment_date: '2026-12-01',
  status: 'succeeded',
};

/** A client whose provider answers everything with this. */
function answering(reply: object, status = 200): PaymentLinksClient {
  const fetch: typeof globalThis.fetch = async () =>
    Response.json(reply, { status, headers: { 'x-request-id': 'req_7' } });
  return createMoniteClient({ entityId: otherUserId, getToken: async () => 't', fetch });
}

/** The list with this record in it, its details open. */
async function seen(record: object): Promise<HTMLElement> {
  const user = userEvent.setup();
  const client = answering({ data: [record], next_pagination_token: null });
  render(kit(client, <PaymentRecordsList />));
  await user.click(await screen.findByRole('button', { name: /^Details/ }));
  return screen.getByRole('region', { name: 'Recorded payments' });
}

describe('what the provider tells is seen', () => {
  let text = '';
  beforeAll(async () => {
    text = (await seen(wireRecord)).textContent ?? '';
    cleanup();
  });

  it.each([
    ['M2-016', 'id', `Record id${recordId}`],
    ['M2-017 M2-018', 'amount, currency', '€1,234.50'],
    ['M2-019 M2-020 M2-021', 'history', 'Planned 20 Nov 2026, 10:00 CET'],
    ['M2-019 M2-020 M2-021', 'history', 'Paid 20 Nov 2026, 10:05 CET'],
    ['M2-022', 'history[].entity_user_id', `by ${otherUserId}`],
    ['M2-023', 'is_external', 'Recorded by the provider'],
    ['M2-024 M2-025 M2-026', 'object', `DocumentBill ${sourceId}`],
    ['M2-027 M2-028', 'object.new_status, object.old_status', 'from waiting_to_be_paid to paid'],
    ['M2-029', 'payment_intent_id', `Transaction id${intentId}`],
    ['M2-030', 'entity_user_id', `Recorded by${userId}`],
    ['M2-031', 'overpaid_amount', 'Overpaid by €4.50'],
    ['M2-032', 'paid_at', '21 November 2026 at 10:30 CET'],
    ['M2-033', 'payment_intent_status', 'Transaction statusbooked'],
    ['M2-034', 'payment_method', 'Cash'],
    ['M2-036', 'status', 'Paid'],
  ])('%s: %s', (_id, _name, words) => expect(text).toContain(words));

  it('M2-035: planned_payment_date, of what is not paid yet', async () => {
    const list = await seen({ ...wireRecord, status: 'created', paid_at: null });
    expect(list).toHaveTextContent('Planned for 1 December 2026');
    cleanup();
  });

  it('M2-036: a status that nobody knows is shown as it is', async () => {
    const list = await seen({ ...wireRecord, status: 'in_review' });
    expect(within(list).getByText('Status: in_review')).toBeInTheDocument();
    cleanup();
  });

  it('M2-037: an error is said, with the request that support asks for', async () => {
    render(kit(answering({ error: { message: 'no' } }, 405), <PaymentRecordsList />));
    expect(await screen.findByRole('alert')).toHaveTextContent('The payments could not be loaded.');
    expect(screen.getByText('req_7')).toBeInTheDocument();
    cleanup();
  });
});
