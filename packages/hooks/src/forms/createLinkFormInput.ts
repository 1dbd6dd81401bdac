import type { CreateField, CreateLinkInput, CreateMode, InvoiceFile, LineItemInput, Money } from '@paylinks/core';
import type { LineItemValues } from '../items/lineItems.js';
import type { CreateLinkFormDefaults, CreateLinkFormValues, SourceWithDue } from './createLinkFormValues.js';
import { expiryChoicesOf } from './expiry.js';
import { toLocal } from './localTime.js';

/** The form before anything is typed. */
export function valuesOf(
  defaults: CreateLinkFormDefaults,
  mode: CreateMode | null,
  timeZone: string,
): CreateLinkFormValues {
  const { recipient, metadata = {}, items = [] } = defaults;
  return {
    amount: defaults.amount ?? null,
    paymentMethods: [...(defaults.paymentMethods ?? [])],
    recipient: recipient ? { ...recipient } : null,
    payerName: defaults.payerName ?? '',
    reference: defaults.reference ?? '',
    description: defaults.description ?? '',
    expiry: expiryOf(defaults.expiresAt, mode, timeZone),
    returnUrl: defaults.returnUrl ?? '',
    reusable: defaults.reusable ?? false,
    invoice: {
      issueDate: defaults['invoice.issueDate'] ?? '',
      dueDate: defaults['invoice.dueDate'] ?? '',
      file: { name: '', mimetype: '', url: '', ...defaults['invoice.file'] },
    },
    customerId: defaults.customerId ?? '',
    metadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    items: items.map((item) => ({
      ...item,
      type: item.type ?? '',
      description: item.description ?? '',
      measureUnit: item.measureUnit ?? '',
    })),
  };
}

/** An input that was sent before, back as what had been typed. */
export function valuesOfInput(input: CreateLinkInput, mode: CreateMode | null, timeZone: string): CreateLinkFormValues {
  const { invoice, ...rest } = input;
  const defaults = {
    ...rest,
    'invoice.issueDate': invoice?.issueDate,
    'invoice.dueDate': invoice?.dueDate,
    'invoice.file': invoice?.file,
  };
  const values = valuesOf(defaults, mode, timeZone);
  return input.expiresAt === undefined ? { ...values, expiry: { choice: 'default', at: '' } } : values;
}

export function expiryOf(
  given: string | undefined,
  mode: CreateMode | null,
  timeZone: string,
): CreateLinkFormValues['expiry'] {
  const choices = mode === null ? [] : expiryChoicesOf(mode);
  const preset = (['1d', '7d', '30d'] as const).find((choice) => choice === given);
  if (preset !== undefined) return { choice: preset, at: '' };
  if (given !== undefined) return { choice: 'custom', at: toLocal(Date.parse(given), timeZone) };
  const usual = (['default', '7d'] as const).find((choice) => choices.includes(choice));
  return { choice: usual ?? choices[0] ?? 'default', at: '' };
}

/**
 * What is sent: only fields that the mode names, and of those only what holds something. An amount that is missing although it is required
 * (hidden, and without a default) is left to the client to refuse.
 */
export function inputOf(
  values: CreateLinkFormValues,
  mode: CreateMode,
  source: SourceWithDue | undefined,
  expiresAt: string | null,
): CreateLinkInput {
  const named = <T>(field: CreateField, value: T | undefined): T | undefined =>
    mode.fields[field] === undefined ? undefined : value;
  const { invoice, recipient } = values;
  const metadata = Object.fromEntries(values.metadata.map(({ key, value }) => [key.trim(), value]));
  const common = {
    paymentMethods: named('paymentMethods', filled(values.paymentMethods)),
    recipient: named('recipient', recipient?.id.trim() ? { type: recipient.type, id: recipient.id.trim() } : undefined),
    payerName: named('payerName', text(values.payerName)),
    reference: named('reference', text(values.reference)),
    description: named('description', text(values.description)),
    expiresAt: named('expiresAt', expiresAt ?? undefined),
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
