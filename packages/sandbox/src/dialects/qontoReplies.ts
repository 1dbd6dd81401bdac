import type { Link, Payment, QontoConnection, QontoState } from './qontoState.js';
import { decimalText } from './qontoTotals.js';

type Json = Readonly<Record<string, unknown>>;

const amountReply = ({ minorUnits, currency }: Pick<Link, 'minorUnits' | 'currency'>): Json => ({
  value: decimalText(minorUnits),
  currency,
});

export const linkReply = (state: QontoState, link: Link): Json => ({
  id: link.id,
  status: link.status,
  expiration_date: link.expiresAt,
  potential_payment_methods: link.methods,
  amount: amountReply(link),
  resource_type: link.invoice ? 'Invoice' : 'Basket',
  reusable: link.reusable,
  created_at: link.createdAt,
  url: `${state.payUrl}/${link.id}?resource_id=${link.resourceId}`,
  items: link.items,
  invoice_id: link.invoice?.id ?? null,
  invoice_number: link.invoice?.number ?? null,
  debitor_name: link.invoice?.debitorName ?? null,
});

export const paymentReply = (link: Link, payment: Payment): Json => ({
  id: payment.id,
  amount: amountReply(link),
  status: payment.status,
  created_at: payment.createdAt,
  payment_method: payment.method,
  paid_at: payment.paidAt,
  debitor_email: payment.debitorEmail,
});

export const connectionReply = (state: QontoState, connection: QontoConnection): Json => ({
  connection_location: `${state.payUrl}/connections/${state.organizationId}`,
  status: connection.status,
  bank_account_id: connection.bankAccountId,
});

/** The body of `v1/payment-links` (docs.qonto.com, webhooks/supported-webhooks). */
export const linkEventData = (link: Link, event: 'created' | 'updated'): Json => {
  const used = link.payments.at(-1)?.method;
  return {
    event,
    status: link.status,
    payment_link_id: link.id,
    amount: amountReply(link),
    potential_payment_methods: link.methods,
    ...(used === undefined ? {} : { latest_payment_method_used: used }),
    resource_id: link.resourceId,
    resource_type: link.invoice ? 'Invoice' : 'Basket',
    ...(link.invoice ? { resource_metadata: { invoice_number: link.invoice.number } } : {}),
    expired_at: link.expiresAt,
    created_at: link.createdAt,
    updated_at: link.updatedAt,
  };
};
