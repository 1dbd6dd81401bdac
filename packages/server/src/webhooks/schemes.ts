import type { LinkEvent } from '@paylinks/core';

/** Whose webhooks can be verified. */
export type WebhookProvider = 'monite' | 'qonto' | 'commet';

/** How a provider signs its webhooks, and what their words mean. */
export interface WebhookScheme {
  readonly header: string;
  readonly toleranceSeconds: number;
  /** Where the body alone is signed: the time that stands in it. Without this the time stands beside the signature and is signed with the body. */
  readonly timeIn?: (body: Json) => unknown;
  /** null: true, but about nothing that the kit shows. */
  read(body: Json): EventWords | null;
}

/** An event as the provider says it, not yet checked. */
export interface EventWords {
  readonly id: unknown;
  readonly at: unknown;
  readonly type: LinkEvent['type'];
  readonly linkId?: unknown;
  readonly paymentIntentId?: unknown;
}
export type Json = Readonly<Record<string, unknown>>;

export const schemes: Readonly<Record<WebhookProvider, WebhookScheme>> = {
  /** https://docs.monite.com/api/webhooks. Payment records send no event; the document that they pay does. */
  monite: {
    header: 'Monite-Signature',
    toleranceSeconds: 300,
    read({ id, created_at: at, object_type: kind, object_id: objectId }) {
      if (kind === 'payment_link') return { id, at, type: 'link_changed', linkId: objectId };
      if (kind === 'payment_intent') return { id, at, type: 'link_changed', paymentIntentId: objectId };
      return kind === 'payable' || kind === 'receivable' ? { id, at, type: 'record_changed' } : null;
    },
  },
  /** https://docs.qonto.com/webhooks */
  qonto: {
    header: 'X-Qonto-Signature',
    toleranceSeconds: 300,
    read({ id, created_at: at, type, data }) {
      if (type === 'v1/payment-links') {
        return { id, at, type: 'link_changed', linkId: asJson(data)['payment_link_id'] };
      }
      return type === 'v1/payment-links-connections' ? { id, at, type: 'connection_changed' } : null;
    },
  },
  /** https://commet.co/docs/webhooks: sent again for about 8 hours, each time the same bytes under the same signature. */
  commet: {
    header: 'X-Commet-Signature',
    toleranceSeconds: 43_200,
    timeIn: ({ timestamp }) => timestamp,
    read({ id, timestamp: at, event, data }) {
      if (typeof event !== 'string' || !event.startsWith('payment_link.')) return null;
      return { id, at, type: 'link_changed', linkId: asJson(data)['paymentId'] };
    },
  },
};

export const asJson = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
