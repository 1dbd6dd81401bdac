import type { CreateField, CreateLinkInput, InvoiceFile, LineItemInput, Money } from '@paylinks/core';
import type { LineItemValues } from '../items/lineItems.js';
import type { CreateLinkFormRules } from './createLinkForm.schema.js';
import type { CreateLinkFormValues } from './createLinkFormValues.js';
import { readExpiry } from './expiry.js';

/**
 * What is sent: only fields that the mode names, and of those only what holds something. An amount that is missing although it is required
 * (hidden, and without a default) is left to the client to refuse.
 */
export function inputOf(values: CreateLinkFormValues, rules: CreateLinkFormRules, now: number): CreateLinkInput {
  const { mode, source, hiddenFields, usableMethods, timeZone } = rules;
  const named = <T>(field: CreateField, value: T | undefined): T | undefined =>
    mode.fields[field] === undefined ? undefined : value;
  const { invoice, recipient } = values;
  const { instant } = readExpiry(values.expiry, now, timeZone);
  // Hidden, and without a default: however it can be paid.
  const isLeftOpen = hiddenFields.includes('paymentMethods') && values.paymentMethods.length === 0;
  const metadata = Object.fromEntries(values.metadata.map(({ key, value }) => [key.trim(), value]));
  const common = {
    paymentMethods: named('paymentMethods', filled((isLeftOpen && usableMethods) || values.paymentMethods)),
    recipient: named('recipient', recipient?.id.trim() ? { type: recipient.type, id: recipient.id.trim() } : undefined),
    payerName: named('payerName', text(values.payerName)),
    reference: named('reference', text(values.reference)),
    description: named('description', text(values.description)),
    expiresAt: named('expiresAt', instant ?? undefined),
    returnUrl: named('returnUrl', text(values.returnUrl)),
    reusable: named('reusable', values.reusable),
    invoice: someOf({
      issueDate: named('invoice.issueDate', text(invoice.issueDate)),
      dueDate: named('invoice.dueDate', text(invoice.dueDate)),
      file: named('invoice.file', fileOf(invoice.file)),
    }),
    customerId: named('customerId', text(values.customerId)),
    metadata: named('metadata', someOf(metadata)),
  };
  if (source !== undefined) {
    const { type, id, number } = source;
    return { source: { type, id, number }, amount: named('amount', values.amount ?? undefined), ...common };
  }
  if (mode.from === 'items') return { items: values.items.map(itemOf), ...common };
  return { amount: values.amount as Money, ...common };
}

const text = (typed: string): string | undefined => typed.trim() || undefined;
const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
const someOf = <T extends object>(group: T): T | undefined =>
  Object.values(group).some((part) => part !== undefined) ? group : undefined;

function fileOf({ name, mimetype, url }: InvoiceFile): InvoiceFile | undefined {
  const file = { name: name.trim(), mimetype: mimetype.trim(), url: url.trim() };
  return Object.values(file).some((part) => part !== '') ? file : undefined;
}

const itemOf = (item: LineItemValues): LineItemInput => ({
  title: item.title.trim(),
  quantity: item.quantity,
  unitPrice: item.unitPrice as Money,
  vatPercent: item.vatPercent,
  type: item.type || undefined,
  description: text(item.description),
  measureUnit: text(item.measureUnit),
});
