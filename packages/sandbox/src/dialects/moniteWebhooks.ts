import { hmacHex } from '../hmacHex.js';
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
      return { 'Monite-Signature': `t=${timestamp},v1=${await hmacHex(secret, `${timestamp}.${text}`)}` };
    },
  };
}
