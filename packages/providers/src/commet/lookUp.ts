import type { AttemptLookUp, AttemptVerb, WriteAttempt } from '@paylinks/core';
import { notBefore } from '../http/attemptWindow.js';
import { instantMs } from '../http/instant.js';
import type { CommetApi } from './api.js';
import { attemptKey } from './attemptKey.js';
import type { WirePayment } from './schemas.js';

const pageSize = 100;
/** A brake, far beyond what an account makes in the minutes that are searched. */
const maxPages = 50;

/** What an attempt with an unknown outcome has made, by the key that it left in the metadata: exact, none or one. */
export async function lookUpPayment<V extends AttemptVerb>(
  api: CommetApi,
  attempt: WriteAttempt<V>,
  customerId: string | undefined,
  tell: (wire: WirePayment) => AttemptLookUp<V>['found'][number],
  signal: AbortSignal | undefined,
): Promise<AttemptLookUp<V>> {
  let cursor: string | undefined;
  let isNewestFirst = true;
  for (let page = 0; page < maxPages; page += 1) {
    const { data, nextCursor } = await api.list({ limit: pageSize, cursor, customerId }, 'lookUpAttempt', signal);
    const made = data.find(({ metadata }) => metadata?.[attemptKey] === attempt.idempotencyKey);
    if (made !== undefined) return { found: [tell(made)], certain: true };
    if (nextCursor === null) return { found: [], certain: true };
    const times = data.map(({ createdAt }) => instantMs(createdAt)).filter((time) => !Number.isNaN(time));
    // The order of the list is not documented: only where it is seen to go back in time, what is too old says that the rest is.
    isNewestFirst &&= times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time));
    const isOlder = times.some((time) => time < notBefore(api.clock, attempt.startedAt));
    if (isOlder && isNewestFirst) return { found: [], certain: true };
    if (nextCursor === cursor) break;
    cursor = nextCursor;
  }
  return { found: [], certain: false };
}
