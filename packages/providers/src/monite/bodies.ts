import { type CreateLinkInput, invalidInput } from '@paylinks/core';
import { maxUrlLength } from './capabilities.js';
import type { MoniteContext } from './mapping.js';

/** The body of `POST /payment_links`. With a stored object Monite takes currency, reference and invoice from it and refuses them here. */
export interface WireCreateLink {
  readonly payment_methods: readonly string[];
  readonly recipient: { readonly type: string; readonly id: string };
  readonly object?: { readonly type: string; readonly id: string };
  readonly amount?: number;
  readonly currency?: string;
  readonly payment_reference?: string;
  readonly invoice?: {
    readonly issue_date?: string;
    readonly due_date?: string;
    readonly file?: { readonly name: string; readonly mimetype: string; readonly url: string };
  };
  readonly expires_at?: string;
  readonly return_url?: string;
}

export function toCreateBody(input: CreateLinkInput, { entityId, currencies }: MoniteContext): WireCreateLink {
  const { amount, source, reference, expiresAt, returnUrl } = input;
  const invoice = toWireInvoice(input.invoice);
  return {
    payment_methods: input.paymentMethods ?? [],
    recipient: input.recipient ?? { type: 'entity', id: entityId },
    ...(source && { object: { type: source.type, id: source.id } }),
    ...(amount && { amount: currencies.toWire(amount) }),
    ...(amount && !source && { currency: amount.currency }),
    ...(reference && { payment_reference: reference }),
    ...(invoice && { invoice }),
    ...(expiresAt && { expires_at: expiresAt }),
    ...(returnUrl && { return_url: returnUrl }),
  };
}

function toWireInvoice(invoice: CreateLinkInput['invoice']): WireCreateLink['invoice'] {
  const { issueDate, dueDate, file } = invoice ?? {};
  if (file !== undefined && file.url.length > maxUrlLength) {
    const message = `Monite takes addresses of at most ${maxUrlLength} characters.`;
    throw invalidInput([{ path: 'invoice.file.url', code: 'too_long', message }], 'createLink');
  }
  if (issueDate === undefined && dueDate === undefined && file === undefined) return undefined;
  return {
    ...(issueDate && { issue_date: issueDate }),
    ...(dueDate && { due_date: dueDate }),
    ...(file && { file: { name: file.name, mimetype: file.mimetype, url: file.url } }),
  };
}
