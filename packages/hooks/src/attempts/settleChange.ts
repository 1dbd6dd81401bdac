import { PaymentLinksError, type Verb, type WriteOptions } from '@paylinks/core';
import { attemptKey } from './attemptKey.js';
import { type Clock, sleep } from './clock.js';
import { patiently } from './patiently.js';
import { asPaymentLinksError, verdictOf } from './verdict.js';

export interface Change<T> {
  readonly verb: Verb;
  /** Names the subject in errors. */
  readonly subject: string;
  read(): Promise<T>;
  /** What is read shows what was wanted. */
  isReached(now: T): boolean;
  /** Throws where it must not be sent, as things stand. */
  check(now: T): void;
  send(options: WriteOptions): Promise<T>;
}

const readsAfter = [0, 2_000, 5_000];
const tries = 2;

/**
 * The procedure of docs/safe-writes.md for a change whose effect can be read: read first, because somebody may have been faster; send; where the
 * reply is lost read again, and send once more only where it has not happened.
 */
export async function settleChange<T>(change: Change<T>, clock: Clock): Promise<T> {
  const { verb, subject } = change;
  const idempotencyKey = attemptKey();
  const before = await change.read();
  if (change.isReached(before)) return before;
  change.check(before);

  let cause: PaymentLinksError | undefined;
  let isReadable = true;
  for (let sent = 0; sent < tries && isReadable; sent += 1) {
    try {
      return await patiently(clock, verb, () => change.send({ idempotencyKey }));
    } catch (error) {
      cause = asPaymentLinksError(error, verb);
    }
    if (verdictOf(cause) === 'refused') {
      // Nothing reached the provider, so there is no news to read.
      const isSent = sent > 0 || cause.code !== 'network';
      const now = isSent ? await change.read().catch(() => null) : null;
      if (now !== null && change.isReached(now)) return now;
      if (sent === 0 || now !== null) throw cause;
      // The refusal answers the repeat. About the first request it says nothing.
      isReadable = false;
      break;
    }
    const from = clock.now();
    isReadable = false;
    for (const delay of readsAfter) {
      await sleep(clock, from + delay - clock.now());
      const now = await change.read().catch(() => null);
      if (now === null) continue;
      isReadable = true;
      if (change.isReached(now)) return now;
      // Somebody did something else meanwhile: it is not to be undone by a repeat.
      if (delay === readsAfter.at(-1)) change.check(now);
    }
  }
  throw new PaymentLinksError({
    code: isReadable ? 'provider_unavailable' : 'outcome_unknown',
    message: isReadable
      ? `${verb} of ${subject} was sent ${tries} times and has not happened. Try again later.`
      : `${verb} of ${subject} was sent, and neither the reply nor ${subject} could be read. Read it before anything else.`,
    verb,
    idempotencyKey,
    status: cause?.status ?? undefined,
    requestId: cause?.requestId ?? undefined,
    provider: cause?.provider ?? undefined,
    cause,
  });
}
