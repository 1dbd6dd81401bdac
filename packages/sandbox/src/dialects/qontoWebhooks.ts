import { hmacHex } from '../hmacHex.js';
import type { SandboxEvent } from './Dialect.js';
import { linkEventData } from './qontoReplies.js';
import type { Link, QontoState } from './qontoState.js';

/** `X-Qonto-Signature: t=<unix>,v1=<hex>`, HMAC-SHA256 over `{t}.{raw body}` (docs.qonto.com, webhooks). */
export async function qontoSignature(secret: string, timestamp: number, text: string): Promise<string> {
  return `t=${timestamp},v1=${await hmacHex(secret, `${timestamp}.${text}`)}`;
}

const event = (state: QontoState, type: string, data: unknown): SandboxEvent => ({
  body: {
    id: state.store.id('qonto.event'),
    subscription_id: state.subscriptionId,
    organization_id: state.organizationId,
    membership_id: state.membershipId,
    type,
    created_at: state.clock.iso(),
    data,
  },
  sign: async (secret, timestamp, text) => ({ 'X-Qonto-Signature': await qontoSignature(secret, timestamp, text) }),
});

export const linkEvent = (state: QontoState, link: Link, what: 'created' | 'updated'): SandboxEvent =>
  event(state, 'v1/payment-links', linkEventData(link, what));

export const connectionEvent = (state: QontoState, what: 'connection_enabled' | 'connection_revoked'): SandboxEvent =>
  event(state, 'v1/payment-links-connections', { event: what });
