import type { CreateLinkInput, CreateMode } from '@paylinks/core';
import type { CreateLinkFormDefaults, CreateLinkFormValues } from './createLinkFormValues.js';
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
