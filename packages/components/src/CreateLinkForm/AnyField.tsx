'use client';
import type { CreateLinkFormField, CreateLinkFormState } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { Skeleton } from '../parts/Skeleton.js';
import { useLater } from '../parts/useLater.js';
import { type FormFieldProps, TextField } from './FormField.js';
import { loadOutcome } from './loadOutcome.js';

/** Draws what a field of the contract needs, whichever provider named it. */
export function AnyField({ state, field, visible }: FormFieldProps & { visible: boolean }): ReactElement | null {
  switch (field.name) {
    case 'payerName':
    case 'reference':
    case 'description':
    case 'returnUrl':
    case 'customerId':
    case 'invoice.issueDate':
    case 'invoice.dueDate':
      return <TextField state={state} field={field} name={field.name} />;
    default:
      return <LaterField state={state} field={field} visible={visible} />;
  }
}

function LaterField({ visible, ...props }: FormFieldProps & { visible: boolean }): ReactElement {
  const rare = useLater(loadOutcome, visible);
  return rare ? <rare.RareField {...props} /> : <Skeleton tall />;
}

/** What most people need stands in sight; the rest waits behind "More options", unless it must be filled in. */
const inSight: ReadonlySet<string> = new Set([
  'amount',
  'items',
  'paymentMethods',
  'payerName',
  'reference',
  'expiresAt',
]);
export function isInSight(field: CreateLinkFormField): boolean {
  return field.required || inSight.has(field.name);
}

/** Whether a field that waits out of sight holds something already: then it is shown. */
export function holdsValue(state: CreateLinkFormState, field: CreateLinkFormField): boolean {
  return hasText(state.form.getValues(field.path));
}

function hasText(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object' || value === null)
    return value !== '' && value !== null && value !== undefined && value !== false;
  if ('id' in value) return hasText(value.id);
  return Object.values(value).some(hasText);
}
