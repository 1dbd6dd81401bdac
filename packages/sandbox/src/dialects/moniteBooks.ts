import type { SandboxSource } from '../Sandbox.js';
import { dayFrom } from './moniteSeed.js';
import type { Invoice, Link, MoniteState, ObjectRef, PaymentRecord, RecordStatus } from './moniteState.js';

export function sourceOf(state: MoniteState, ref: ObjectRef): SandboxSource | undefined {
  const source = state.store.sources.get(ref.id);
  return source?.type === ref.type ? source : undefined;
}

function receivedFor(state: MoniteState, source: SandboxSource): number {
  return [...state.records.values()]
    .filter(
      (record) =>
        record.object.id === source.id && record.status === 'succeeded' && record.currency === source.total.currency,
    )
    .reduce((sum, record) => sum + record.amount, 0);
}

export const amountToPay = (state: MoniteState, source: SandboxSource): number =>
  Math.max(0, source.total.minorUnits - receivedFor(state, source));

/** What a further link may ask for: links that are open, and payments that are under way, are promised already. */
export function leftForLinks(state: MoniteState, source: SandboxSource): number {
  const promised = [...state.links.values()]
    .filter((link) => link.object?.id === source.id && (link.status === 'created' || link.intent.underWay))
    .reduce((sum, link) => sum + link.amount, 0);
  return Math.max(0, amountToPay(state, source) - promised);
}

export function sourceStatus(state: MoniteState, source: SandboxSource): string {
  const received = receivedFor(state, source);
  if (received >= source.total.minorUnits) return 'paid';
  if (received > 0) return 'partially_paid';
  return source.type === 'payable' ? 'waiting_to_be_paid' : 'issued';
}

type RecordInput = Pick<PaymentRecord, 'isExternal' | 'status' | 'amount' | 'currency' | 'object'> &
  Partial<Pick<PaymentRecord, 'entityUserId' | 'paidAt' | 'intentId' | 'intentStatus' | 'method' | 'plannedDate'>>;

export function addRecord(state: MoniteState, input: RecordInput): PaymentRecord {
  const at = state.clock.iso();
  const record: PaymentRecord = {
    entityUserId: null,
    paidAt: null,
    intentId: null,
    intentStatus: null,
    method: null,
    plannedDate: null,
    ...input,
    id: state.store.id('monite.record'),
    createdAt: at,
    updatedAt: at,
    history: [],
    oldStatus: '',
    newStatus: '',
    overpaid: 0,
  };
  state.records.set(record.id, record);
  setRecordStatus(state, record, input.status, record.paidAt);
  return record;
}

/** The one place where a record's status changes: its history, its object's old and new status and what was paid too much follow from it. */
export function setRecordStatus(
  state: MoniteState,
  record: PaymentRecord,
  status: RecordStatus,
  paidAt: string | null,
): void {
  const source = state.store.sources.get(record.object.id);
  // Not counted while it is looked at: a new record already stands in the table.
  record.status = 'created';
  const before = source ? receivedFor(state, source) : 0;
  record.oldStatus = source ? sourceStatus(state, source) : '';
  record.status = status;
  record.newStatus = source ? sourceStatus(state, source) : '';
  const counts = source !== undefined && status === 'succeeded' && record.currency === source.total.currency;
  record.overpaid = counts ? Math.max(0, Math.min(record.amount, before + record.amount - source.total.minorUnits)) : 0;
  record.paidAt = paidAt;
  record.updatedAt = state.clock.iso();
  record.history.push({ status, timestamp: record.updatedAt, entityUserId: record.entityUserId });
}

/** The provider keeps records of payments through its own links, where the link belongs to a stored object; a refund or a returned payment is a negative one. */
export function bookPayment(state: MoniteState, link: Link, before: string): void {
  const { intent, object } = link;
  if (object === null) return;
  const own = [...state.records.values()].find(
    (record) => record.intentId === intent.id && record.status === 'processing' && !record.isExternal,
  );
  const common = {
    isExternal: false,
    currency: link.currency,
    object,
    intentId: intent.id,
    intentStatus: intent.status,
    method: intent.selectedMethod,
  };
  const had = before === 'succeeded' || before === 'settled';
  if (own) own.intentStatus = intent.status;
  if (intent.status === 'processing') addRecord(state, { ...common, status: 'processing', amount: link.amount });
  else if (intent.status === 'succeeded' && own) setRecordStatus(state, own, 'succeeded', state.clock.iso());
  else if (intent.status === 'succeeded')
    addRecord(state, { ...common, status: 'succeeded', amount: link.amount, paidAt: state.clock.iso() });
  else if (intent.status === 'payment_failed' && own) setRecordStatus(state, own, 'canceled', null);
  else if (had && (intent.status === 'refunded' || intent.status === 'payment_failed')) {
    addRecord(state, { ...common, status: 'succeeded', amount: -link.amount, paidAt: state.clock.iso() });
  }
}

/** What a link of a stored object says about its invoice. */
export function invoiceOf(state: MoniteState, ref: ObjectRef | null): Invoice | null {
  const source = ref && sourceOf(state, ref);
  if (!source) return null;
  const name = `${source.number}.pdf`;
  return {
    due_date: source.dueDate,
    issue_date: dayFrom(Date.parse(source.dueDate), -14),
    file: { mimetype: 'application/pdf', name, url: `${state.payUrl}/invoices/${encodeURIComponent(name)}` },
  };
}
