import { addMoney, type CurrencyCode, type Money, taxOf } from '@paylinks/core';
import type { Customer, Invoice, InvoiceStatus } from '../common/model.js';

const day = 86_400_000;

/** An invoice as it would stand in the app's database, dated around `now` so that the example never looks old. */
export type BuildInvoice = (
  serial: number,
  customer: Customer,
  status: InvoiceStatus,
  /** Days from now. */
  dates: readonly [issued: number, due: number],
  rate: readonly [currency: CurrencyCode, taxPercent: string],
  rows: readonly (readonly [description: string, quantity: number, unitMinorUnits: number])[],
) => Invoice;

export function invoiceBuilder(now: number): BuildInvoice {
  const dayFrom = (days: number): string => new Date(now + days * day).toISOString().slice(0, 10);
  return (serial, customer, status, [issued, due], [currency, taxPercent], rows) => {
    const money = (minorUnits: number): Money => ({ minorUnits, currency });
    const lines = rows.map(([description, quantity, unit]) => ({
      description,
      quantity,
      unitPrice: money(unit),
      amount: money(unit * quantity),
    }));
    const subtotal = addMoney(money(0), ...lines.map((line) => line.amount));
    const tax = taxOf(subtotal, taxPercent, 'half_up');
    return {
      id: `inv_${serial}`,
      number: `INV-${serial}`,
      customer,
      status,
      issueDate: dayFrom(issued),
      dueDate: dayFrom(due),
      lines,
      subtotal,
      taxPercent,
      tax,
      total: addMoney(subtotal, tax),
      linkIds: [],
      receivableId: null,
      paidOnline: false,
    };
  };
}
