import type { PaymentLinksError } from '../errors/PaymentLinksError.js';
import { verdictOf } from '../errors/verdict.js';

/** More unsettled writes than a page ever has. */
const most = 1000;

/**
 * Which keys have gone out without an answer that settles them. The handler is told with each repeat, because a store that has lost a key record could not tell it from a first request.
 * A refusal proves that nothing was made, so what is sent after it is a first request again.
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

  /** `error` null: it is done. */
  end(key: string, error: PaymentLinksError | null): void {
    if (error === null || verdictOf(error) === 'refused') this.#sent.delete(key);
  }
}
