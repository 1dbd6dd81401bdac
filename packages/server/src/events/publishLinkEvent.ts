import type { LinkEvent } from '@paylinks/core';
import { forgetReads } from '../scale/readCache.js';
import { erase } from '../store/erase.js';
import type { HandlerStore } from '../store/HandlerStore.js';
import { unmarkVerified } from '../webhooks/verified.js';
import { eventChannel, linkOfIntent, writeMessage } from './eventChannel.js';

const rememberedMs = 86_400_000;

const noScope = 'publishLinkEvent needs the scope that authorize gives this tenant: nobody listens to any other.';

/**
 * Tells every page of a scope that looks at the link to read it again, in each process of the store; what was read before is not given out any more.
 * For the route that takes the provider's webhooks, after `verifyWebhook`, and after changes of the host's own. An event that was told before is not told again: false.
 */
export async function publishLinkEvent(
  store: HandlerStore,
  scope: string,
  event: LinkEvent | { readonly linkId: string },
): Promise<boolean> {
  if (typeof scope !== 'string' || scope === '') throw new TypeError(noScope);
  const whole = 'id' in event ? event : null;
  const told = whole === null ? null : `pl:t:${encodeURIComponent(scope)}:${whole.id}`;
  try {
    if (told !== null && !(await store.set(told, '1', { ttlMs: rememberedMs, onlyIfAbsent: true }))) return false;
    await forgetReads(store, scope);
    const linkId = event.linkId ?? (await linkOfIntent(store, scope, whole?.paymentIntentId ?? null));
    if (linkId !== null) await store.publish(eventChannel(scope), writeMessage(linkId));
    return true;
  } catch (error) {
    // Nobody has heard of it: the provider sends it again.
    if (told !== null) await erase(store, told).catch(() => false);
    if (whole !== null) await unmarkVerified(whole);
    throw error;
  }
}
