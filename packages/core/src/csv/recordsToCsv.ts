import type { PaymentRecord } from '../contract/paymentRecord.js';
import { moneyToDecimal } from '../money/decimal.js';
import { type Columns, toCsv } from './csv.js';

/**
 * Payment records as CSV (RFC 4180, UTF-8 without a byte order mark), for audit: instants as ISO 8601 with offset, amounts as decimal text with a
 * point beside their currency, the provider's own status beside the kit's. No cell can start a formula. Throws `invalid_input` for an unsafe amount.
 */
export const recordsToCsv = (records: readonly PaymentRecord[]): string => toCsv(columns, records);

const columns: Columns<PaymentRecord> = {
  id: ({ id }) => id,
  amount: ({ amount }) => ({ decimal: moneyToDecimal(amount) }),
  currency: ({ amount }) => amount.currency,
  status: ({ status }) => status,
  rawStatus: ({ rawStatus }) => rawStatus,
  paidAt: ({ paidAt }) => paidAt,
  plannedPaymentDate: ({ plannedPaymentDate }) => plannedPaymentDate,
  paymentMethod: ({ paymentMethod }) => paymentMethod,
  sourceType: ({ source }) => source.type,
  sourceId: ({ source }) => source.id,
  sourceNumber: ({ source }) => source.number,
  sourceStatusBefore: ({ sourceStatus }) => sourceStatus.before,
  sourceStatusAfter: ({ sourceStatus }) => sourceStatus.after,
  external: ({ external }) => external,
  overpaid: ({ overpaid }) => overpaid && { decimal: moneyToDecimal(overpaid) },
  paymentIntentId: ({ paymentIntentId }) => paymentIntentId,
  paymentIntentStatus: ({ paymentIntentStatus }) => paymentIntentStatus,
  entityUserId: ({ entityUserId }) => entityUserId,
  /** 'created 2026-11-20T10:00:00Z; succeeded 2026-11-21T09:30:00Z' */
  history: ({ history }) => history.map(({ rawStatus, at }) => `${rawStatus} ${at}`).join('; '),
};
