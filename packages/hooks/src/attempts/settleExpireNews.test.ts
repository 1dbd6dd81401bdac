// @vitest-environment node
import { type PaymentLink, PaymentLinksError } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from './clock.js';
import { settleExpire } from './settleExpire.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const link = (changes: Partial<PaymentLink>): PaymentLink => paymentLinkFixture({ id: 'l-1', ...changes });
const open = link({ status: 'open', money: 'none', canExpire: true });
const expired = link({ status: 'expired', money: 'none', canExpire: false });
const lost = new PaymentLinksError({ code: 'outcome_unknown', message: 'lost' });
const refused = new PaymentLinksError({ code: 'conflict', message: 'not open', status: 409 });

/** What a person is told where the provider reads and answers so, one after another; the last reading stands. */
async function toldBy(readings: readonly PaymentLink[], answers: readonly (PaymentLink | PaymentLinksError)[]) {
  const [reads, writes] = [[...readings], [...answers]];
  const client = {
    getLink: async () => (reads.length > 1 ? reads.shift() : reads[0]) ?? open,
    async expireLink() {
      const answer = writes.shift() ?? lost;
      if (answer instanceof PaymentLinksError) throw answer;
      return answer;
    },
  };
  const result = settleExpire(client, 'l-1', systemClock);
  result.catch(() => {});
  await vi.advanceTimersByTimeAsync(120_000);
  return { ...(await result), unsent: writes.length };
}

describe('what is this press’s own doing', () => {
  it('a link that reads expired after a lost reply, also where the repeat was refused', async () => {
    const told = await toldBy([open, open, open, open, expired], [lost, refused]);
    expect(told).toEqual({ link: expired, news: null, unsent: 0 });
  });

  it.each(['processing', 'paid'] as const)('never a link that reads %s after a lost reply', async (status) => {
    const now = link({ status, money: status === 'paid' ? 'received' : 'pending', canExpire: false });
    expect(await toldBy([open, now], [lost])).toMatchObject({ news: { reason: 'not_open', link: now } });
  });

  it('never one that has ended with money in it', async () => {
    const now = link({ status: 'expired', money: 'pending', canExpire: false });
    expect(await toldBy([open, now], [lost])).toMatchObject({ news: { reason: 'not_open', link: now } });
  });
});

describe('an end of which the reply does not tell whether there is money in it', () => {
  const unsure = link({ status: 'expired', money: 'unknown', canExpire: false });

  it('is read once more, and money is told', async () => {
    const now = link({ status: 'expired', money: 'pending', canExpire: false });
    expect(await toldBy([open, now], [unsure])).toEqual({
      link: now,
      news: { reason: 'payment_begun', link: now },
      unsent: 0,
    });
  });

  it('is no payment where nobody knows', async () => {
    expect(await toldBy([open, unsure], [unsure])).toMatchObject({ link: unsure, news: null });
  });
});

it('a link of which the provider is not sure whether it can be ended is tried', async () => {
  const unsure = link({ status: 'open', canExpire: false, canExpireReason: 'provider_unsure' });
  expect(await toldBy([unsure], [expired])).toEqual({ link: expired, news: null, unsent: 0 });
});
