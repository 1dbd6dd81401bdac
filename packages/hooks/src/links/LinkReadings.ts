import { isPaymentLinksError, type PaymentLink, type PaymentLinkSummary } from '@paylinks/core';

const firstMs = 5_000;
const slowestMs = 60_000;
const seldomMs = 600_000;
const endingHoldsMs = 30_000;

export type Rhythm = 'lively' | 'slow' | 'seldom' | 'final';

/** How often each link, list or connection is read, and which readings of links are too old to believe. */
export class LinkReadings {
  readonly #paces = new Map<string, { unchanged: number; notBefore: number; stopped: boolean }>();
  readonly #endings = new Map<string, { readonly link: PaymentLink; readonly until: number }>();

  /** A write has shown how the link ends: for a while a reading that still says open comes from an older copy. */
  ended(link: PaymentLink): void {
    if (link.status !== 'open') this.#endings.set(link.id, { link, until: Date.now() + endingHoldsMs });
  }

  /** What to believe after this reading. Money always wins: whatever has money in it is shown at once. */
  believe<T extends PaymentLinkSummary>(reading: T): T | PaymentLink {
    const ending = this.#endings.get(reading.id);
    if (ending === undefined) return reading;
    if (Date.now() < ending.until && reading.status === 'open' && ['none', 'unknown'].includes(reading.money)) {
      return ending.link;
    }
    this.#endings.delete(reading.id);
    return reading;
  }

  read(linkId: string, changed: boolean): void {
    const pace = this.#pace(linkId);
    pace.unchanged = changed ? 0 : pace.unchanged + 1;
    pace.stopped = false;
  }

  failed(linkId: string, error: unknown): void {
    const pace = this.#pace(linkId);
    pace.unchanged += 1;
    if (!isPaymentLinksError(error)) return;
    const { code, retryAfterMs } = error;
    pace.stopped = ['not_found', 'unauthorized', 'forbidden', 'unsupported', 'invalid_input'].includes(code);
    if (code === 'rate_limited') pace.notBefore = Date.now() + (retryAfterMs ?? slowestMs);
  }

  /** Something may have happened: the reading that follows begins the rhythm anew, whatever it says. */
  startOver(linkId: string): void {
    this.#pace(linkId).unchanged = -1;
  }

  startAllOver(): void {
    for (const linkId of this.#paces.keys()) this.startOver(linkId);
  }

  /** Milliseconds until the next reading; false: none. */
  interval(id: string, rhythm: Rhythm, pollMs: number | false = firstMs): number | false {
    const { unchanged, notBefore, stopped } = this.#pace(id);
    if (pollMs === false || stopped || rhythm === 'final') return false;
    const usual = {
      lively: Math.min(pollMs * 1.5 ** Math.max(unchanged, 0), slowestMs),
      slow: slowestMs,
      seldom: seldomMs,
    }[rhythm];
    return Math.max(usual, pollMs, notBefore - Date.now());
  }

  /** Not to be read without being asked to. */
  rests(linkId: string, link: PaymentLink | undefined): boolean {
    return Date.now() < this.#pace(linkId).notBefore || (link !== undefined && rhythmOf(link) === 'final');
  }

  #pace(linkId: string): { unchanged: number; notBefore: number; stopped: boolean } {
    const pace = this.#paces.get(linkId) ?? { unchanged: 0, notBefore: 0, stopped: false };
    this.#paces.set(linkId, pace);
    return pace;
  }
}

/** A returned debit can undo `received` and follow `failed`, so only what the provider calls final is never read again. */
export function rhythmOf(link: PaymentLinkSummary | undefined): Rhythm {
  if (link === undefined) return 'lively';
  const { status, money } = link;
  if (status === 'open' || status === 'processing') return 'lively';
  if (money === 'pending' || money === 'received') return 'slow';
  const ended = status === 'expired' || status === 'canceled';
  if (ended && money === 'unknown') return 'slow';
  if (ended || (status === 'paid' && (money === 'settled' || money === 'refunded'))) return 'final';
  return 'seldom';
}
