// @vitest-environment node
import { type CreateLinkInput, definePaymentLinksClient, type PaymentLink, PaymentLinksError } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import type { FaultRule } from '@paylinks/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expiresOf, onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { systemClock } from './clock.js';
import { settleExpire } from './settleExpire.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const input: CreateLinkInput = {
  amount: { minorUnits: 1_250, currency: 'EUR' },
  paymentMethods: ['card'],
  reference: 'INV-7',
};
async function openLink() {
  const world = onSandbox();
  const { id } = await world.client.createLink(input);
  const expire = async () => {
    const result = settleExpire(world.client, id, systemClock);
    result.catch(() => {});
    await vi.advanceTimersByTimeAsync(120_000);
    return result;
  };
  const status = () => world.sandbox.control.links().find((link) => link.id === id)?.status;
  return { ...world, id, expire, status };
}
const once = (fault: Omit<FaultRule, 'route'>): FaultRule[] => [{ route: 'expireLink', times: 1, ...fault }];

describe('what a reply to an expire proves', () => {
  it('a 2xx: expired, no news', async () => {
    const { expire, sandbox, status } = await openLink();
    await expect(expire()).resolves.toMatchObject({ link: { status: 'expired' }, news: null });
    expect([expiresOf(sandbox), status()]).toEqual([1, 'expired']);
  });

  it.each([400, 401, 402, 403, 404, 405, 409, 410, 413, 415, 422, 425, 302])(
    '%i while the link stays open: the refusal, sent once',
    async (code) => {
      const { expire, sandbox, status } = await openLink();
      sandbox.control.faults(once({ status: code }));
      await expect(expire()).rejects.toMatchObject({ kind: 'PaymentLinksError', status: code });
      expect([expiresOf(sandbox), status()]).toEqual([1, 'created']);
    },
  );

  it('429, and the machine sleeps over it: the refusal, and nothing is sent by itself the next day', async () => {
    const { client, id, sandbox, status } = await openLink();
    sandbox.control.faults(once({ status: 429, retryAfterSeconds: 2 }));
    const told = settleExpire(client, id, systemClock).catch(({ code }: PaymentLinksError) => code);
    await vi.advanceTimersByTimeAsync(100);
    vi.setSystemTime(Date.now() + 24 * 3_600_000);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await told).toBe('rate_limited');
    expect([expiresOf(sandbox), status()]).toEqual([1, 'created']);
  });

  it('429 with Retry-After: comes back by itself, twice at most', async () => {
    const { expire, sandbox } = await openLink();
    sandbox.control.faults([{ route: 'expireLink', status: 429, retryAfterSeconds: 2, times: 2 }]);
    await expect(expire()).resolves.toMatchObject({ link: { status: 'expired' } });
    expect(expiresOf(sandbox)).toBe(3);

    const busy = await openLink();
    busy.sandbox.control.faults([{ route: 'expireLink', status: 429, retryAfterSeconds: 2 }]);
    await expect(busy.expire()).rejects.toMatchObject({ code: 'rate_limited' });
    expect(expiresOf(busy.sandbox)).toBe(3);
  });

  it('429 without Retry-After: the refusal, sent once', async () => {
    const { expire, sandbox } = await openLink();
    sandbox.control.faults([{ route: 'expireLink', status: 429 }]);
    await expect(expire()).rejects.toMatchObject({ code: 'rate_limited' });
    expect(expiresOf(sandbox)).toBe(1);
  });

  it.each<[string, Omit<FaultRule, 'route'>]>([
    ['408', { status: 408, drop: 'after' }],
    ['500', { status: 500, drop: 'after' }],
    ['503', { status: 503, drop: 'after' }],
    ['504', { status: 504, drop: 'after' }],
    ['a reply that is lost', { drop: 'after' }],
    ['a 2xx in HTML', { body: 'html' }],
    ['an empty 2xx', { body: 'empty' }],
    ['a malformed 2xx', { body: 'malformed' }],
  ])('%s after it took effect: the link is read, and it is done', async (_, fault) => {
    const { expire, sandbox } = await openLink();
    sandbox.control.faults(once(fault));
    await expect(expire()).resolves.toMatchObject({ link: { status: 'expired' }, news: null });
    expect(expiresOf(sandbox)).toBe(1);
  });

  it.each<[string, Omit<FaultRule, 'route'>]>([
    ['a 503', { status: 503 }],
    ['a connection that broke on the way there', { drop: 'before' }],
  ])('%s before anything happened: read, and sent again, because a repeat cannot harm', async (_, fault) => {
    const { expire, sandbox, status } = await openLink();
    sandbox.control.faults(once(fault));
    await expect(expire()).resolves.toMatchObject({ link: { status: 'expired' }, news: null });
    expect([expiresOf(sandbox), status()]).toEqual([2, 'expired']);
  });

  it('three times without an effect: still open, and it may be tried again', async () => {
    const { expire, sandbox, status } = await openLink();
    sandbox.control.faults([{ route: 'expireLink', status: 503 }]);
    await expect(expire()).rejects.toMatchObject({ code: 'provider_unavailable', verb: 'expireLink' });
    expect([expiresOf(sandbox), status()]).toEqual([3, 'created']);
  });

  it('neither the reply nor the link can be read: not known, and sent once', async () => {
    const lost = new PaymentLinksError({ code: 'outcome_unknown', message: 'lost' });
    let sent = 0;
    const client = definePaymentLinksClient({
      capabilities: { provider: 'host' },
      getLink: async () => {
        if (sent > 0) throw new PaymentLinksError({ code: 'network', message: 'gone' });
        return paymentLinkFixture();
      },
      expireLink: async () => {
        sent += 1;
        throw lost;
      },
    });
    const result = settleExpire(client, 'any', systemClock);
    result.catch(() => {});
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(result).rejects.toMatchObject({ code: 'outcome_unknown', cause: { message: 'lost' } });
    expect(sent).toBe(1);
  });

  it('a refusal is the last word only once the link was read: it may have ended meanwhile', async () => {
    const { expire, sandbox, client, id, status } = await openLink();
    await client.expireLink(id);
    const asSeenBefore = vi.spyOn(client, 'getLink').mockResolvedValueOnce(paymentLinkFixture({ id }));
    sandbox.control.faults([{ route: 'getLink', status: 503, times: 2 }]);
    await expect(expire()).resolves.toMatchObject({ link: { status: 'expired' }, news: { reason: 'not_open' } });
    expect([asSeenBefore.mock.calls.length, status()]).toEqual([4, 'expired']);
  });

  it('a refusal of the only request, of a link that cannot be read any more: refused', async () => {
    const { expire, sandbox, client, id } = await openLink();
    vi.spyOn(client, 'getLink').mockResolvedValueOnce(paymentLinkFixture({ id }));
    sandbox.control.faults([
      { route: 'getLink', status: 503 },
      { route: 'expireLink', status: 403 },
    ]);
    await expect(expire()).rejects.toMatchObject({ code: 'forbidden' });
    expect(expiresOf(sandbox)).toBe(1);
  });

  it.each([
    ['refused', { status: 401 }],
    ['not even sent', null],
  ])('a repeat that is %s says nothing about the first request, whose link cannot be read', async (_, fault) => {
    const { expire, sandbox, client, network } = await openLink();
    sandbox.control.faults(once({ status: 503 }));
    const { expireLink, getLink } = client;
    vi.spyOn(client, 'expireLink').mockImplementation((...request) => {
      const isRepeat = expiresOf(sandbox) > 0;
      if (isRepeat) {
        sandbox.control.faults([{ route: 'getLink', status: 503 }, ...(fault ? once(fault) : [])]);
        network.online = fault !== null;
      }
      return expireLink(...request);
    });
    vi.spyOn(client, 'getLink').mockImplementation(getLink);
    await expect(expire()).rejects.toMatchObject({ code: 'outcome_unknown' });
  });

  it('offline: refused before anything is sent', async () => {
    const { expire, sandbox, network, status } = await openLink();
    network.online = false;
    await expect(expire()).rejects.toMatchObject({ code: 'network' });
    network.online = true;
    await vi.advanceTimersByTimeAsync(600_000);
    expect([expiresOf(sandbox), status()]).toEqual([0, 'created']);
  });
});

it('the connection goes between the question and the request: refused, and nothing is read in vain', async () => {
  const { client, network, id, sandbox } = await openLink();
  const getLink = vi.fn(client.getLink);
  const cutOff: typeof client.expireLink = (...request) => {
    network.online = false;
    return client.expireLink(...request);
  };
  await expect(settleExpire({ getLink, expireLink: cutOff }, id, systemClock)).rejects.toMatchObject({
    code: 'network',
  });
  expect([getLink.mock.calls.length, expiresOf(sandbox)]).toEqual([1, 0]);
});

describe('news', () => {
  it.each<[string, (world: Awaited<ReturnType<typeof openLink>>) => void, Partial<PaymentLink>]>([
    ['is being paid', ({ sandbox, id }) => sandbox.control.pay(id), { status: 'processing' }],
    [
      'was paid',
      ({ sandbox, id }) => {
        sandbox.control.pay(id);
        sandbox.control.settle(id);
      },
      { status: 'paid', money: 'settled' },
    ],
    ['has expired', ({ sandbox }) => sandbox.control.advanceTime(71 * 86_400_000), { status: 'expired' }],
  ])('the link %s meanwhile: said, and nothing is sent', async (_, meanwhile, now) => {
    const world = await openLink();
    meanwhile(world);
    await expect(world.expire()).resolves.toMatchObject({ link: now, news: { reason: 'not_open', link: now } });
    expect(expiresOf(world.sandbox)).toBe(0);
  });

  it('paid between the question and the request: the refusal is news, not an error', async () => {
    const world = await openLink();
    const paidOnTheWay = {
      getLink: world.client.getLink,
      expireLink: (...request: Parameters<typeof world.client.expireLink>) => {
        world.sandbox.control.pay(world.id);
        world.sandbox.control.settle(world.id);
        return world.client.expireLink(...request);
      },
    };
    const result = settleExpire(paidOnTheWay, world.id, systemClock);
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(result).resolves.toMatchObject({ link: { status: 'paid' }, news: { reason: 'not_open' } });
  });

  it('expired by this press while a payment had begun', async () => {
    const begun = paymentLinkFixture({ status: 'processing', rawStatus: 'expired', money: 'pending' });
    const result = await settleExpire(
      { getLink: async () => paymentLinkFixture(), expireLink: async () => begun },
      begun.id,
      systemClock,
    );
    expect(result).toEqual({ link: begun, news: { reason: 'payment_begun', link: begun } });
  });

  it('a reply that still says open is read once more after a second', async () => {
    const getLink = vi
      .fn(async () => paymentLinkFixture())
      .mockResolvedValueOnce(paymentLinkFixture())
      .mockResolvedValueOnce(paymentLinkFixture({ status: 'expired' }));
    const result = settleExpire({ getLink, expireLink: async () => paymentLinkFixture() }, 'any', systemClock);
    await vi.advanceTimersByTimeAsync(999);
    expect(getLink).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    await expect(result).resolves.toMatchObject({ link: { status: 'expired' }, news: null });
  });
});
