import { isPaymentLinksError, PaymentLinksError, type Verb } from '@paylinks/core';
import type { HandlerStore } from '../store/HandlerStore.js';

export interface RateLimit {
  /**
   * Calls the provider when it is the scope's turn. Rejects with `rate_limited`, without a call, where that would be too long from now,
   * and while the provider has asked anyone of the scope for a pause.
   */
  run<T>(scope: string, verb: Verb, call: () => Promise<T>): Promise<T>;
}

export interface RateLimitOptions {
  /** Calls, each of which may be several requests. Default 10. Infinity: no limit but the pauses that the provider asks for. */
  readonly callsPerSecond?: number | undefined;
  /** How many may be made at once after a rest. Default: what a second allows. */
  readonly burst?: number | undefined;
  /** Default 3,000. */
  readonly maxWaitMs?: number | undefined;
}

/** Where the provider does not say how long. */
const shortPauseMs = 1_000;
const longestPauseMs = 3_600_000;
const manyScopes = 1_000;

/** A bucket of tokens for each scope, shared by all processes of the store: time is cut into slots, a token is a slot that nobody has taken yet. */
export function createRateLimit(store: HandlerStore, options: RateLimitOptions = {}): RateLimit {
  const { callsPerSecond = 10, burst = Math.ceil(callsPerSecond), maxWaitMs = 3_000 } = options;
  if (!(callsPerSecond > 0)) {
    const message = `callsPerSecond is ${callsPerSecond}. Give a number above 0, or Infinity.`;
    throw new PaymentLinksError({ code: 'invalid_input', message });
  }
  const slotMs = 1000 / callsPerSecond;
  /** The first slot of each scope that this process has not tried yet. */
  const untried = new Map<string, number>();

  const slotOf = (time: number): number => Math.floor(time / slotMs);
  /** Slots before it have fallen out of the bucket. */
  const oldest = (): number => slotOf(Date.now()) - burst + 1;

  async function takeTurn(scope: string, verb: Verb): Promise<void> {
    for (;;) {
      const slot = Math.max(oldest(), untried.get(scope) ?? 0);
      const waitMs = slot * slotMs - Date.now();
      if (waitMs > maxWaitMs) throw tooMany(verb, waitMs, 'This server has made as many calls as it may for now.');
      if (untried.size >= manyScopes) for (const [each, next] of untried) if (next < oldest()) untried.delete(each);
      untried.set(scope, slot + 1);
      // Until it has fallen out of the bucket, also for a process whose clock is behind.
      const ttlMs = Math.max(0, waitMs) + burst * slotMs + 1_000;
      const key = `pl:b:${encodeURIComponent(scope)}:${slot}`;
      if (!(await store.set(key, '1', { ttlMs, onlyIfAbsent: true }).catch(() => true))) continue;
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
      return;
    }
  }

  async function throwInPause(scope: string, verb: Verb): Promise<void> {
    const until = await store.get(pauseKey(scope)).catch(() => null);
    const leftMs = Number(until ?? 0) - Date.now();
    if (leftMs > 0) throw tooMany(verb, leftMs, 'The provider has asked for a pause.');
  }

  return {
    async run(scope, verb, call) {
      await throwInPause(scope, verb);
      if (Number.isFinite(callsPerSecond)) {
        await takeTurn(scope, verb);
        await throwInPause(scope, verb);
      }
      try {
        return await call();
      } catch (error) {
        if (isPaymentLinksError(error) && error.code === 'rate_limited') {
          const pauseMs = Math.min(error.retryAfterMs ?? shortPauseMs, longestPauseMs);
          const until = String(Date.now() + pauseMs);
          if (pauseMs > 0) await store.set(pauseKey(scope), until, { ttlMs: pauseMs }).catch(() => false);
        }
        throw error;
      }
    },
  };
}

const pauseKey = (scope: string): string => `pl:p:${encodeURIComponent(scope)}`;

const tooMany = (verb: Verb, waitMs: number, why: string): PaymentLinksError =>
  new PaymentLinksError({
    code: 'rate_limited',
    message: `${why} Nothing was sent; come back after retryAfterMs.`,
    retryAfterMs: Math.ceil(waitMs),
    verb,
  });
