import { isPaymentLinksError } from '@paylinks/core';
import { systemClock } from '../attempts/clock.js';
import { type ExpireResult, settleExpire } from '../attempts/settleExpire.js';
import type { ClientCache } from '../provider/ClientCache.js';
import { learnLink } from './learnLink.js';
import { linkKey } from './queryKeys.js';

const running = new WeakMap<ClientCache, Map<string, Promise<ExpireResult>>>();

/** One at a time for each link, whoever presses. */
export function expireLink(cache: ClientCache, linkId: string): Promise<ExpireResult> {
  const ofCache = running.get(cache) ?? new Map<string, Promise<ExpireResult>>();
  running.set(cache, ofCache);
  const result = ofCache.get(linkId) ?? expire(cache, linkId).finally(() => ofCache.delete(linkId));
  ofCache.set(linkId, result);
  return result;
}

async function expire(cache: ClientCache, linkId: string): Promise<ExpireResult> {
  const filter = { queryKey: linkKey(linkId), exact: true };
  try {
    // What was asked before the write may answer with what was true before it; what is asked meanwhile, `readings` judges.
    await cache.queries.cancelQueries(filter);
    const result = await settleExpire(cache.client, linkId, systemClock);
    cache.readings.ended(result.link);
    learnLink(cache, result.link);
    if (result.news?.reason !== 'not_open') cache.tell({ type: 'link.expired', linkId });
    return result;
  } catch (error) {
    void cache.queries.invalidateQueries(filter);
    if (isPaymentLinksError(error)) cache.tell({ type: 'error', verb: 'expireLink', error });
    throw error;
  }
}
