import type { PaymentLinksError } from '../errors/PaymentLinksError.js';
import { verdictOf } from '../errors/verdict.js';

/** More unsettled writes than a page ever has. */
const most = 1000;

/**
 * Which keys have gone out without an answer that settles them. The handler is told with each repeat, because a store that has lost a key record could not tell it from a first request.
 * The refusal of the only request proves that nothing was made, so what is sent after it is a first request again.
 */
export class SentKeys {
  readonly #sent = new Map<string, { readonly startedAt: string; readonly times: number }>();

  begin(key: string, now: number): { readonly attempt: number; readonly startedAt: string } {
    const { startedAt, times } = this.#sent.get(key) ?? { startedAt: new Date(now).toISOString(), times: 0 };
    this.#sent.set(key, { startedAt, times: times + 1 });
    const [oldest] = this.#sent.keys();
    if (this.#sent.size > most && oldest !== undefined) this.#sent.delete(oldest);
    return { attempt: times + 1, startedAt };
  }

  /** It is looked for, so that it has been sent: by the page from before a reload, if not from here. */
  isLookedFor(key: string, startedAt: string): void {
    if (!this.#sent.has(key)) this.#sent.set(key, { startedAt, times: 1 });
  }

  /** `error` null: it is done. What is said of a repeat says nothing about the request before it. */
  end(key: string, error: PaymentLinksError | null): void {
    const isOnly = this.#sent.get(key)?.times === 1;
    if (error === null || (isOnly && verdictOf(error) === 'refused')) this.#sent.delete(key);
  }
}
