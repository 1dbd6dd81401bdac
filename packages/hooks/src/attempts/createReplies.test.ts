// @vitest-environment node
import { type CreateLinkInput, definePaymentLinksClient, PaymentLinksError } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import { type FaultRule } from '@paylinks/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { input, minute, once, page, passes, quietly, state } from '../../../../testing/hooks/createPage.js';
import { createsOf, linksOf, lookUpsOf } from '../../../../testing/hooks/onSandbox.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what a reply to a create proves', () => {
  it('a link: done, told once, and nothing is kept', async () => {
    const { open, sandbox, exists, store } = page();
    const attempts = open();
    const link = await attempts.run(input);
    expect(state(attempts)).toBe('done');
    expect(exists).toEqual([link]);
    expect(linksOf(sandbox)).toBe(1);
    expect(JSON.parse(store.read() ?? '').attempts).toEqual([]);
  });

  it.each([400, 401, 402, 403, 404, 405, 409, 410, 413, 415, 422, 425])(
    '%i: refused; the error is told, nothing is looked up, the next press is a new one',
    async (status) => {
      const { open, sandbox, store, errors } = page();
      sandbox.control.faults(once({ status }));
      const attempts = open();
      const error: PaymentLinksError = await attempts.run(input).then(
        () => expect.fail('it was refused'),
        (reason) => reason,
      );
      expect(error.status).toBe(status);
      expect(attempts.getSnapshot()).toMatchObject({ attempt: null, error });
      expect(errors).toEqual([error]);
      expect(store.read()).toBeNull();
      await passes(2 * minute);
      expect([createsOf(sandbox), lookUpsOf(sandbox), linksOf(sandbox)]).toEqual([1, 0, 0]);
      await attempts.run(input);
      expect(linksOf(sandbox)).toBe(1);
    },
  );

  it.each([301, 302, 307])('%i: refused, because redirects are not followed', async (status) => {
    const { open, sandbox } = page();
    sandbox.control.faults(once({ status }));
    await expect(open().run(input)).rejects.toMatchObject({ kind: 'PaymentLinksError' });
    await passes(2 * minute);
    expect([createsOf(sandbox), lookUpsOf(sandbox)]).toEqual([1, 0]);
  });

  it('429 with Retry-After: the same attempt comes back by itself, twice at most', async () => {
    const { open, sandbox } = page();
    sandbox.control.faults([{ route: 'createLink', status: 429, retryAfterSeconds: 3 }]);
    const attempts = open();
    const result = attempts.run(input);
    quietly(result);
    await passes(2_900);
    expect([createsOf(sandbox), state(attempts)]).toEqual([1, 'sending']);
    await passes(200);
    expect(createsOf(sandbox)).toBe(2);
    await passes(minute);
    await expect(result).rejects.toMatchObject({ code: 'rate_limited' });
    expect([createsOf(sandbox), lookUpsOf(sandbox), linksOf(sandbox)]).toEqual([3, 0, 0]);
  });

  it("a host's 408 by another name is unknown all the same", async () => {
    const client = definePaymentLinksClient({
      capabilities: { provider: 'host' },
      createLink: async () => {
        throw new PaymentLinksError({ code: 'timeout', message: 'Request Timeout', status: 408 });
      },
      lookUpAttempt: (async () => ({ found: [paymentLinkFixture()], certain: true })) as never,
    });
    const result = page({ client }).open().run(input);
    await passes(1);
    await expect(result).resolves.toEqual(paymentLinkFixture());
  });

  it('429 that asks for an hour: refused, and nothing is sent when nobody waits for it any more', async () => {
    const { open, sandbox } = page();
    sandbox.control.faults([{ route: 'createLink', status: 429, retryAfterSeconds: 3600, times: 1 }]);
    const attempts = open();
    await expect(attempts.run(input)).rejects.toMatchObject({ code: 'rate_limited', retryAfterMs: 3_600_000 });
    expect(state(attempts)).toBeNull();
    await passes(90 * minute);
    expect(createsOf(sandbox)).toBe(1);
  });

  it('429 without Retry-After: refused, nothing comes back by itself', async () => {
    const { open, sandbox } = page();
    sandbox.control.faults([{ route: 'createLink', status: 429 }]);
    const result = open().run(input);
    await expect(result).rejects.toMatchObject({ code: 'rate_limited' });
    await passes(5 * minute);
    expect(createsOf(sandbox)).toBe(1);
  });

  it.each<[string, Omit<FaultRule, 'route'>]>([
    ['408', { status: 408, drop: 'after' }],
    ['500', { status: 500, drop: 'after' }],
    ['502', { status: 502, drop: 'after' }],
    ['503', { status: 503, drop: 'after' }],
    ['504', { status: 504, drop: 'after' }],
    ['a reply that is lost', { drop: 'after' }],
    ['a 2xx in HTML', { body: 'html' }],
    ['an empty 2xx', { body: 'empty' }],
    ['a malformed 2xx', { body: 'malformed' }],
  ])('%s: unknown; the link is looked for and found, and none is made again', async (_, fault) => {
    const { open, sandbox, exists } = page();
    sandbox.control.faults(once(fault));
    const attempts = open();
    const result = attempts.run(input);
    await passes(1);
    const link = await result;
    expect(attempts.getSnapshot().attempt).toMatchObject({ state: 'done', foundByLookUp: true, made: { id: link.id } });
    expect(attempts.getSnapshot().attempt?.cause).not.toBeNull();
    expect(exists).toHaveLength(1);
    expect([createsOf(sandbox), linksOf(sandbox)]).toEqual([1, 1]);
  });

  it.each<[string, Omit<FaultRule, 'route'>]>([
    ['a 503 before anything happened', { status: 503 }],
    ['a connection that broke on the way there', { drop: 'before' }],
  ])('%s: unknown; looked for after 0, 2, 5, 15, 30 and 60 s, then a person decides', async (_, fault) => {
    const { open, sandbox, errors } = page();
    sandbox.control.faults(once(fault));
    const attempts = open();
    const result = attempts.run(input);
    quietly(result);
    const seen: number[] = [];
    for (const gap of [1, 2_000, 3_000, 10_000, 15_000, 29_998]) {
      await passes(gap);
      seen.push(lookUpsOf(sandbox));
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 5]);
    expect(state(attempts)).toBe('checking');
    await passes(10);
    expect(lookUpsOf(sandbox)).toBe(6);
    expect(state(attempts)).toBe('unresolved');
    await expect(result).rejects.toMatchObject({ code: 'outcome_unknown', retryable: false });
    expect(errors).toHaveLength(1);
    await passes(4 * minute);
    expect([createsOf(sandbox), linksOf(sandbox)]).toEqual([1, 0]);
  });

  it('offline before sending: refused at once, and nothing is sent later by itself', async () => {
    const { open, sandbox, network } = page();
    network.online = false;
    const attempts = open();
    await expect(attempts.run(input)).rejects.toMatchObject({ code: 'network' });
    expect(attempts.getSnapshot().attempt).toBeNull();
    network.online = true;
    attempts.wake();
    await passes(10 * minute);
    expect([createsOf(sandbox), linksOf(sandbox)]).toEqual([0, 0]);
  });

  it('no reply at all: slow after 10 s; after the time of the client or of the page, unknown', async () => {
    const never = definePaymentLinksClient({
      capabilities: { provider: 'host' },
      createLink: () => new Promise<never>(() => {}),
      lookUpAttempt: async () => ({ found: [], certain: false }),
    });
    const { open } = page({ client: never });
    const attempts = open();
    quietly(attempts.run(input));
    await passes(9_900);
    expect(attempts.getSnapshot().attempt?.slow).toBe(false);
    await passes(200);
    expect(attempts.getSnapshot().attempt).toMatchObject({ state: 'sending', slow: true });
    await passes(51_000);
    expect(state(attempts)).toBe('checking');
  });

  it.each([undefined, null, {}, { id: '' }])(
    "a host's client that answers %j has not said that nothing was made",
    async (reply) => {
      const client = definePaymentLinksClient({
        capabilities: { provider: 'host' },
        createLink: async () => reply as never,
        lookUpAttempt: (async () => ({ found: [reply, paymentLinkFixture()], certain: true })) as never,
      });
      const result = page({ client }).open().run(input);
      await passes(1);
      await expect(result).resolves.toEqual(paymentLinkFixture());
    },
  );

  it("a host's client that tells an id and nothing else has made it", async () => {
    const client = definePaymentLinksClient({
      capabilities: { provider: 'host' },
      createLink: async () => ({ id: 'l-1' }) as never,
    });
    const { open } = page({ client });
    const items = [
      { title: 'Chair', quantity: '1', unitPrice: { minorUnits: 100, currency: 'EUR' }, vatPercent: '21' },
    ];
    const asked = [input, { items }, { source: { type: 'invoice', id: 'i-1' } }] as const;
    for (const [index, each] of asked.entries()) {
      await expect(open(String(index)).run(each as CreateLinkInput)).resolves.toEqual({ id: 'l-1' });
    }
  });

  it.each(['timeout', 'aborted', 'provider_unavailable', 'unexpected'] as const)(
    "a host's client that says '%s' without a status has not proven that nothing was made",
    async (code) => {
      const lookUpAttempt = vi.fn(async () => ({ found: [paymentLinkFixture()], certain: true }));
      const client = definePaymentLinksClient({
        capabilities: { provider: 'host' },
        createLink: async () => {
          throw new PaymentLinksError({ code, message: 'no reply' });
        },
        lookUpAttempt: lookUpAttempt as never,
      });
      const { open } = page({ client });
      const result = open().run(input);
      await passes(1);
      await expect(result).resolves.toMatchObject({ id: paymentLinkFixture().id });
    },
  );
});
