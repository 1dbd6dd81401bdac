import type { CreateField, CreateMode } from '@paylinks/core';
import type { CreateLinkFormField } from './createLinkFormValues.js';

const order: readonly CreateField[] = [
  'amount',
  'items',
  'paymentMethods',
  'recipient',
  'payerName',
  'customerId',
  'reference',
  'description',
  'expiresAt',
  'returnUrl',
  'reusable',
  'invoice.issueDate',
  'invoice.dueDate',
  'invoice.file',
  'metadata',
];

/** To draw, in order: what the provider asks for, without what is hidden. */
export function createFieldsOf(
  mode: CreateMode | null,
  hiddenFields: readonly CreateField[],
  readOnlyFields: readonly CreateField[],
): readonly CreateLinkFormField[] {
  return order.flatMap((name): CreateLinkFormField[] => {
    const rule = mode?.fields[name];
    if (rule === undefined || hiddenFields.includes(name) || name === 'source') return [];
    const { required, minLength = null, maxLength = null } = rule;
    const path = name === 'expiresAt' ? 'expiry' : name;
    return [{ name, path, required, readOnly: readOnlyFields.includes(name), minLength, maxLength }];
  });
}
