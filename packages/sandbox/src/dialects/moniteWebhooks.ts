import type { SandboxEvent } from './Dialect.js';
import type { MoniteState } from './moniteState.js';

/** `Monite-Signature: t=<unix>,v1=<hex>`, HMAC-SHA256 over `{t}.{raw body}` (docs.monite.com, webhooks/signatures). */
export function moniteEvent(
  state: MoniteState,
  objectType: 'payment_link' | 'payment_intent',
  action: 'created' | 'status_updated',
  objectId: string,
  status: string,
): SandboxEvent {
  return {
    body: {
      id: state.store.id('monite.event'),
      created_at: state.clock.iso(),
      action: `${objectType}.${action}`,
      api_version: '2024-05-25',
      description: `${objectType} ${objectId} is ${status}`,
      entity_id: state.entity.id,
      object: { id: objectId, status },
      object_id: objectId,
      object_type: objectType,
      webhook_subscription_id: state.clientId,
    },
    async sign(secret, timestamp, text) {
      const encoder = new TextEncoder();
      const algorithm = { name: 'HMAC', hash: 'SHA-256' };
      const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
      const digest = await crypto.subtle.sign('HMAC', key, encoder.encode(`${timestamp}.${text}`));
      const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
      return { name: 'Monite-Signature', value: `t=${timestamp},v1=${hex}` };
    },
  };
}
