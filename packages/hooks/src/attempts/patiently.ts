import type { Verb } from '@paylinks/core';
import { type Clock, sleep } from './clock.js';
import { asPaymentLinksError } from './verdict.js';

const longestWait = 60_000;

/** "Later" (429) is obeyed twice, where the provider says when. */
export async function patiently<T>(clock: Clock, verb: Verb, send: () => Promise<T>): Promise<T> {
  for (let left = 2; ; left -= 1) {
    try {
      return await send();
    } catch (error) {
      const { code, retryAfterMs } = asPaymentLinksError(error, verb);
      if (code !== 'rate_limited' || retryAfterMs === null || retryAfterMs > longestWait || left === 0) throw error;
      const due = clock.now() + retryAfterMs;
      await sleep(clock, retryAfterMs);
      // A machine may sleep over it: a press from long ago is not sent by itself.
      if (clock.now() - due > longestWait) throw error;
    }
  }
}
