import type { Capabilities, PaymentLink, PaymentLinkSummary, PaymentSource } from '@paylinks/core';
import type { CreateLinkFormDefaults, SourceWithDue } from '../forms/createLinkFormValues.js';

/** What a form starts from, to make a link of the same content again. */
export interface Reissue {
  readonly defaultValues: CreateLinkFormDefaults;
  /** The document that the old link was made from. What is due on it by now is the host's to add. */
  readonly source: SourceWithDue | undefined;
}

/**
 * Whether "create again" may be offered: the provider itself has ended the link, and no money came through it or is on its way. A link that can be
 * paid many times may have been paid before it ended. A past `expiresAt` alone ends nothing, and where the money is not known there may be some.
 */
export function canReissue(link: PaymentLinkSummary & Partial<Pick<PaymentLink, 'reusable'>>): boolean {
  const hasEnded = link.status === 'expired' || link.status === 'canceled';
  const isUnpaid = link.reusable === true || (link.payments?.count ?? 0) === 0;
  return hasEnded && isUnpaid && (link.money === 'none' || link.money === 'refunded');
}

/**
 * The content of a link as the defaults of a form, for `useCreateLinkForm` and `CreateLinkForm`. The expiry is not among them: the old one is past.
 * null where the provider makes no links of that kind (any more), or does not tell the document. An amount before tax that the provider does not tell is left open.
 */
export function reissueOf(link: PaymentLink, capabilities: Capabilities): Reissue | null {
  const source = link.createdFrom === 'source' ? sourceOf(link) : undefined;
  const from = source?.type ?? link.createdFrom;
  const mode = capabilities.create.find((candidate) => candidate.from === from);
  if (source === null || mode === undefined || capabilities.can.createLink !== 'yes') return null;
  const { recipient, invoice } = link;
  const metadata = Object.entries(link.metadata).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  return {
    source,
    defaultValues: {
      amount: mode.amountIs === 'net' ? link.subtotal : link.amount,
      items: link.items.map((item) => ({
        ...item,
        type: item.type ?? undefined,
        description: item.description ?? undefined,
        measureUnit: item.measureUnit ?? undefined,
      })),
      paymentMethods: link.paymentMethods,
      recipient: recipient?.type && recipient.id ? { type: recipient.type, id: recipient.id } : undefined,
      payerName: link.payer?.name ?? undefined,
      reference: link.reference ?? undefined,
      description: link.description ?? undefined,
      returnUrl: link.returnUrl ?? undefined,
      reusable: link.reusable,
      'invoice.issueDate': invoice?.issueDate ?? undefined,
      'invoice.dueDate': invoice?.dueDate ?? undefined,
      'invoice.file': invoice?.file ?? undefined,
      customerId: link.customerId ?? undefined,
      metadata: Object.fromEntries(metadata),
    },
  };
}

function sourceOf({ source }: PaymentLink): PaymentSource | null {
  if (source === null || source.type === 'unknown') return null;
  return { type: source.type, id: source.id, number: source.number ?? undefined };
}
