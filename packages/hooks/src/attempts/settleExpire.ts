import { type PaymentLink, type PaymentLinksClient, PaymentLinksError } from '@paylinks/core';
import type { ExpireNews } from '../links/createPaymentLinkState.js';
import { attemptKey } from './attemptKey.js';
import { type Clock, sleep } from './clock.js';
import { patiently } from './patiently.js';
import { asPaymentLinksError, verdictOf } from './verdict.js';

export interface ExpireResult {
  readonly link: PaymentLink;
  readonly news: ExpireNews | null;
}

const seconds = 1000;
const readsAfter = [0, 2, 5].map((delay) => delay * seconds);
const tries = 3;

/**
 * The expire procedure of docs/safe-writes.md. Its effect can be read and a repeat cannot harm, so it needs no look-up:
 * it reads before it sends, and after everything that leaves a doubt.
 */
export async function settleExpire(
  client: Pick<PaymentLinksClient, 'getLink' | 'expireLink'>,
  linkId: string,
  clock: Clock,
): Promise<ExpireResult> {
  const read = (): Promise<PaymentLink> => client.getLink(linkId);
  const idempotencyKey = attemptKey();
  const before = await read();
  if (before.status !== 'open' && !before.canExpire) return notOpen(before);

  let cause: PaymentLinksError | undefined;
  let readable = true;
  for (let sent = 0; sent < tries; sent += 1) {
    try {
      const link = await patiently(clock, 'expireLink', () => client.expireLink(linkId, { idempotencyKey }));
      return await confirmed(link, read, clock);
    } catch (error) {
      cause = asPaymentLinksError(error, 'expireLink');
    }
    const refused = verdictOf(cause) === 'refused';
    const isOnlyRequest = sent === 0;
    // Nothing reached the provider, so there is no news to read.
    if (isOnlyRequest && cause.code === 'network') throw cause;
    const from = clock.now();
    readable = false;
    for (const delay of readsAfter) {
      await sleep(clock, from + delay - clock.now());
      const link = await read().catch(() => null);
      if (link === null) continue;
      readable = true;
      const isNews = (refused && isOnlyRequest) || begun(link);
      if (link.status !== 'open') return isNews ? notOpen(link) : { link, news: null };
      if (refused) throw cause;
    }
    // A refusal answers its own request. About one that was lost before it, it says nothing.
    if (refused && isOnlyRequest) throw cause;
    if (!readable) break;
  }
  throw new PaymentLinksError({
    code: readable ? 'provider_unavailable' : 'outcome_unknown',
    message: readable
      ? `Link ${linkId} was asked to expire ${tries} times and is still open. Try again later.`
      : `Link ${linkId} was asked to expire, and neither the reply nor the link could be read. Read it before anything else.`,
    verb: 'expireLink',
    idempotencyKey,
    status: cause?.status ?? undefined,
    requestId: cause?.requestId ?? undefined,
    provider: cause?.provider ?? undefined,
    cause,
  });
}

/** After a 2xx. */
async function confirmed(reply: PaymentLink, read: () => Promise<PaymentLink>, clock: Clock): Promise<ExpireResult> {
  let link = reply;
  if (link.status === 'open') {
    await sleep(clock, seconds);
    link = await read().catch(() => link);
  } else if (link.money === 'unknown') {
    link = await read().catch(() => link);
  }
  if (link.status !== 'open') return { link, news: begun(link) ? { reason: 'payment_begun', link } : null };
  throw new PaymentLinksError({
    code: 'outcome_unknown',
    message: `The provider accepted that link ${link.id} expires, and it still reads open.`,
    verb: 'expireLink',
  });
}

const notOpen = (link: PaymentLink): ExpireResult => ({ link, news: { reason: 'not_open', link } });

/** Money in it means that somebody had begun to pay. */
const begun = ({ status, money }: PaymentLink): boolean =>
  ['processing', 'paid'].includes(status) || !['none', 'unknown'].includes(money);
