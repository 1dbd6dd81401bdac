import type { PaymentLinkSummary } from '../contract/paymentLink.js';
import { moneyToDecimal } from '../money/decimal.js';
import { type Columns, toCsv } from './csv.js';

/** Payment links as CSV, written as `recordsToCsv` writes: what a list knows of each, without bank accounts and metadata. */
export const linksToCsv = (links: readonly PaymentLinkSummary[]): string => toCsv(columns, links);

const columns: Columns<PaymentLinkSummary> = {
  id: ({ id }) => id,
  amount: ({ amount }) => ({ decimal: moneyToDecimal(amount) }),
  currency: ({ amount }) => amount.currency,
  status: ({ status }) => status,
  rawStatus: ({ rawStatus }) => rawStatus,
  money: ({ money }) => money,
  rawMoneyStatus: ({ rawMoneyStatus }) => rawMoneyStatus,
  lastAttempt: ({ lastAttempt }) => lastAttempt,
  createdAt: ({ createdAt }) => createdAt,
  updatedAt: ({ updatedAt }) => updatedAt,
  expiresAt: ({ expiresAt }) => expiresAt,
  reference: ({ reference }) => reference,
  description: ({ description }) => description,
  payer: ({ payer }) => payer?.name,
  recipient: ({ recipient }) => recipient?.name,
  paymentMethods: ({ paymentMethods }) => paymentMethods.join(' '),
  payments: ({ payments }) => payments?.count,
  received: ({ payments }) => payments && { decimal: moneyToDecimal(payments.received) },
  sourceType: ({ source }) => source?.type,
  sourceId: ({ source }) => source?.id,
  sourceNumber: ({ source }) => source?.number,
  customerId: ({ customerId }) => customerId,
  paymentIntentId: ({ paymentIntentId }) => paymentIntentId,
  url: ({ url }) => url,
  livemode: ({ livemode }) => livemode,
  provider: ({ provider }) => provider,
};
