import { isPaymentLinksError } from '@paylinks/core';
import type { ClientCache } from '../provider/ClientCache.js';

const atOnce = 4;
/** A row that flies past is gone before its link is read. */
const dwellMs = 80;

/** Reads of the links behind rows, in turn: at most four at once for a client, none while the provider has asked for a pause. */
export class LinkReadQueue {
  /** What the list said of a link when it was last read, by the link's id. */
  readonly said: Map<string, string> = new Map<string, string>();
  readonly #waiting = new Set<() => void>();
  #running = 0;
  #notBefore = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** Rejects with the signal's reason where that comes before the turn. */
  async read<T>(read: () => Promise<T>, signal: AbortSignal): Promise<T> {
    await this.#turn(signal);
    try {
      return await read();
    } catch (error) {
      if (isPaymentLinksError(error) && error.code === 'rate_limited') {
        this.#notBefore = Date.now() + (error.retryAfterMs ?? 1000);
      }
      throw error;
    } finally {
      this.#running -= 1;
      this.#next();
    }
  }

  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = (): void => {
        signal.removeEventListener('abort', leave);
        this.#running += 1;
        resolve();
      };
      const dwell = setTimeout(() => {
        this.#waiting.add(begin);
        this.#next();
      }, dwellMs);
      const leave = (): void => {
        clearTimeout(dwell);
        this.#waiting.delete(begin);
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  #next(): void {
    clearTimeout(this.#pause);
    const pauseMs = this.#notBefore - Date.now();
    if (pauseMs > 0) {
      this.#pause = setTimeout(() => this.#next(), pauseMs);
      return;
    }
    for (const begin of this.#waiting) {
      if (this.#running >= atOnce) return;
      this.#waiting.delete(begin);
      begin();
    }
  }
}

const queues = new WeakMap<ClientCache, LinkReadQueue>();

export function linkReadQueueOf(cache: ClientCache): LinkReadQueue {
  const queue = queues.get(cache) ?? new LinkReadQueue();
  queues.set(cache, queue);
  return queue;
}
