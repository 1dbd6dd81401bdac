import type { CreateLinkInput, PaymentLinksClient } from '@paylinks/core';
import { createQontoClient, type QontoClientOptions } from '@paylinks/providers/qonto';
import { type Answer, answering, type Sent } from './answering.js';

export const linkId = '0d1a4f7c-7a0e-4f7b-9a1e-5f7c2b7b1a01';
export const accountId = '5b1d5a0e-2f0a-4ed8-9c0e-8d0f1a2b3c4d';
export const item = { title: 'Audit', quantity: 2, unit_price: { value: '50.00', currency: 'EUR' }, vat_rate: '21.0' };
export const wireLink = {
  id: linkId,
  status: 'open',
  expiration_date: '2027-11-20T09:00:00Z',
  potential_payment_methods: ['credit_card'],
  amount: { value: '121.00', currency: 'EUR' },
  resource_type: 'Basket',
  reusable: false,
  created_at: '2026-11-20T09:00:00Z',
  url: 'https://pay.qonto.example/0d1a',
  items: [item],
  invoice_id: null,
  invoice_number: null,
  debitor_name: null,
};

export const meta = (change: object = {}): object => ({
  current_page: 1,
  next_page: null,
  prev_page: null,
  total_pages: 1,
  total_count: 1,
  per_page: 100,
  ...change,
});
export const input: CreateLinkInput = {
  items: [{ title: 'Audit', quantity: '2', unitPrice: { minorUnits: 5000, currency: 'EUR' }, vatPercent: '21' }],
  paymentMethods: ['credit_card'],
};

export const getToken = async (): Promise<string> => 'token';

export function clientFor(
  answer: Answer,
  options: Partial<QontoClientOptions> = {},
): { readonly client: PaymentLinksClient; readonly sent: Sent[] } {
  const { fetch, sent } = answering(answer);
  return { client: createQontoClient({ getToken, fetch, ...options }), sent };
}
