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
 * The procedure of docs/safe-writes.md for a change whose effect can be read: read first, because somebody may have been faster; send; read again
 * after a refusal and after a lost reply, and after this one send once more only where it has not happened.
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
    const isRefused = verdictOf(cause) === 'refused';
    const isOnlyRequest = sent === 0;
    // Nothing reached the provider, so there is no news to read.
    if (isRefused && isOnlyRequest && cause.code === 'network') throw cause;
    const from = clock.now();
    let last: T | null = null;
    for (const delay of readsAfter) {
      await sleep(clock, from + delay - clock.now());
      const now = await change.read().catch(() => null);
      if (now === null) continue;
      if (change.isReached(now)) return now;
      if (isRefused) throw cause;
      last = now;
    }
    // A refusal answers its own request. About one that was lost before it, it says nothing.
    if (isRefused && isOnlyRequest) throw cause;
    isReadable = last !== null;
    // Somebody did something else meanwhile: it is not to be undone by a repeat.
    if (last !== null) change.check(last);
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
