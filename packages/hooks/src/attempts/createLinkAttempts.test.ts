// @vitest-environment node
import { type CreateLinkInput, definePaymentLinksClient, type PaymentLink, PaymentLinksError } from '@paylinks/core';
import { capabilitiesFixture, paymentLinkFixture } from '@paylinks/core/testing';
import type { FaultRule } from '@paylinks/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createsOf, linksOf, lookUpsOf, onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { AttemptBook } from './AttemptBook.js';
import { memoryAttemptStore } from './attemptStore.js';

import { systemClock } from './clock.js';
import { type CreateLinkAttempts, type CreateLinkAttemptsOptions, createLinkAttempts } from './createLinkAttempts.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const minute = 60_000;
const hour = 60 * minute;
const input: CreateLinkInput = {
  amount: { minorUnits: 123_450, currency: 'EUR' },
  paymentMethods: ['card'],
  reference: 'INV-1042',
};

function page(over: Partial<CreateLinkAttemptsOptions> & { store?: ReturnType<typeof memoryAttemptStore> } = {}) {
  const world = onSandbox();
  const store = over.store ?? memoryAttemptStore();
  const exists: PaymentLink[] = [];
  const errors: PaymentLinksError[] = [];
  const open = (form = 'createLink'): CreateLinkAttempts => {
    const attempts = createLinkAttempts({
      client: world.client,
      book: new AttemptBook(store, systemClock),
      form,
      clock: systemClock,
      capabilities: () => world.client.initialCapabilities,
      onExists: (link) => exists.push(link),
      onError: (error) => errors.push(error),
      ...over,
    });
    attempts.start();
    return attempts;
  };
  return { ...world, store, exists, errors, open };
}
const state = (attempts: CreateLinkAttempts) => attempts.getSnapshot().attempt?.state ?? null;
const quietly = (promise: Promise<unknown>) => void promise.catch(() => {});
const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const sleeps = (): void => void vi.setSystemTime(Date.now() + 25 * hour);
const once = (fault: Omit<FaultRule, 'route'>): FaultRule[] => [{ route: 'createLink', times: 1, ...fault }];

async function unresolved() {
  const world = page();
  world.sandbox.control.faults(once({ drop: 'before' }));
  const attempts = world.open();
  quietly(attempts.run(input));
  await passes(61_000);
  expect(state(attempts)).toBe('unresolved');
  return { ...world, attempts };
}

function keyed(ttlMs: number, replies: (() => Promise<PaymentLink>)[]) {
  const keys: (string | undefined)[] = [];
  const sentAt: number[] = [];
  const lookUpAttempt = vi.fn(async () => ({ found: [] as PaymentLink[], certain: true }));
  const client = definePaymentLinksClient({
    capabilities: { provider: 'host', idempotency: { by: 'provider', ttlMs, onChangedInput: 'refuse' } },
    createLink: (_, options) => {
      keys.push(options?.idempotencyKey);
      sentAt.push(Date.now());
      const reply = replies[Math.min(keys.length, replies.length) - 1];
      return reply === undefined ? Promise.reject(new Error('no reply was given')) : reply();
    },
    lookUpAttempt: lookUpAttempt as never,
  });
  const world = page({ client, capabilities: () => client.initialCapabilities });
  return { ...world, keys, sentAt, lookUpAttempt };
}
const lost = () => Promise.reject(new PaymentLinksError({ code: 'outcome_unknown', message: 'lost' }));
const replied = () => Promise.resolve(paymentLinkFixture());
const refused = () => Promise.reject(new PaymentLinksError({ code: 'unauthorized', message: 'token', status: 401 }));
const running = () =>
  Promise.reject(new PaymentLinksError({ code: 'conflict', message: 'in progress', status: 409, retryAfterMs: 2_000 }));

function slow() {
  const found: PaymentLink[] = [];
  const replies: { resolve(link: PaymentLink): void; reject(error: PaymentLinksError): void }[] = [];
  const client = definePaymentLinksClient({
    capabilities: { provider: 'host' },
    createLink: () => new Promise<PaymentLink>((resolve, reject) => replies.push({ resolve, reject })),
    lookUpAttempt: (async () => ({ found: [...found], certain: false })) as never,
  });
  const world = page({ client });
  return { ...world, attempts: world.open(), replies, found };
}

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

describe('one press', () => {
  it('a double press joins, while it is sent and after it is done', async () => {
    const { open, sandbox } = page();
    const attempts = open();
    const [first, second] = [attempts.run(input), attempts.run({ ...input })];
    expect((await first).id).toBe((await second).id);
    expect((await attempts.run({ reference: 'INV-1042', ...input })).id).toBe((await first).id);
    expect(createsOf(sandbox)).toBe(1);
  });

  it('"create another" makes a second one of the same content', async () => {
    const { open, sandbox } = page();
    const attempts = open();
    await attempts.run(input);
    attempts.reset();
    await attempts.run(input);
    expect(linksOf(sandbox)).toBe(2);
  });

  it('other content while one is unsettled sends nothing', async () => {
    const { open, sandbox } = page();
    sandbox.control.faults([{ route: 'createLink', status: 503 }]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(1_000);
    const edited = { ...input, reference: 'INV-1043' };
    await expect(attempts.run(edited)).rejects.toMatchObject({ code: 'conflict' });
    await passes(5 * minute);
    expect(state(attempts)).toBe('unresolved');
    await expect(attempts.run(edited)).rejects.toMatchObject({ code: 'conflict' });
    expect(attempts.getSnapshot().attempt?.input).toEqual(input);
    expect(createsOf(sandbox)).toBe(1);
  });

  it('its input is frozen: what the caller changes afterwards is not sent', async () => {
    const methods = ['card'];
    const { open, sandbox } = page();
    const attempts = open();
    const result = attempts.run({ ...input, paymentMethods: methods });
    methods.push('ideal');
    const { attempt } = attempts.getSnapshot();
    expect(Object.isFrozen(attempt?.input.paymentMethods)).toBe(true);
    await result;
    const sent = sandbox.control.requests().find(({ method }) => method === 'POST');
    expect(sent?.body).toMatchObject({ payment_methods: ['card'] });
    expect(attempts.getSnapshot().attempt?.input.paymentMethods).toEqual(['card']);
  });

  it('carries its key, a UUID, and is kept before it is sent', async () => {
    const { open, store, sandbox } = page();
    sandbox.control.faults(once({ drop: 'before' }));
    const attempts = open();
    quietly(attempts.run(input));
    const kept = JSON.parse(store.read() ?? '').attempts[0];
    expect(kept).toMatchObject({
      verb: 'createLink',
      form: 'createLink',
      input,
      startedAt: '2026-11-20T10:00:00.000Z',
    });
    expect(kept.key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(attempts.getSnapshot().attempt?.key).toBe(kept.key);
  });
});

describe('unresolved', () => {
  it('"look again" finds nothing, and says so', async () => {
    const { attempts, errors } = await unresolved();
    await expect(attempts.lookUp()).resolves.toEqual({ found: [], certain: false });
    expect(state(attempts)).toBe('unresolved');
    expect(errors).toHaveLength(1);
  });

  it('pressing again with the same content looks again and sends nothing', async () => {
    const { attempts, sandbox } = await unresolved();
    const before = lookUpsOf(sandbox);
    await expect(attempts.run(input)).rejects.toMatchObject({ code: 'outcome_unknown' });
    expect(lookUpsOf(sandbox)).toBe(before + 1);
    expect(createsOf(sandbox)).toBe(1);
  });

  it('a look-up that fails leaves it unresolved and says why', async () => {
    const { attempts, sandbox } = await unresolved();
    sandbox.control.faults([{ route: '*', status: 500 }]);
    await expect(attempts.lookUp()).rejects.toMatchObject({ code: 'provider_unavailable' });
    expect(state(attempts)).toBe('unresolved');
  });

  it('"create a new link": a new key; the old one stays watched, and the person is told when it turns up', async () => {
    const { attempts, sandbox, client, exists } = await unresolved();
    const old = attempts.getSnapshot().attempt?.key;
    const made = await attempts.createNew();
    expect(attempts.getSnapshot().attempt?.key).not.toBe(old);
    expect(state(attempts)).toBe('done');
    // The first one was only slow.
    const late = await client.createLink(input);
    await passes(5 * minute);
    expect(attempts.getSnapshot().foundLate.map(({ id }) => id)).toEqual([late.id]);
    expect(exists.map(({ id }) => id)).toEqual([made.id, late.id]);
    expect(linksOf(sandbox)).toBe(2);
    attempts.dismissFoundLate();
    await passes(10 * minute);
    expect(attempts.getSnapshot()).toMatchObject({ foundLate: [], attempt: { state: 'done' } });
  });

  it('one of the two was made: the one that the person looks at gets it', async () => {
    const { attempts, sandbox, client } = await unresolved();
    sandbox.control.faults(once({ drop: 'before' }));
    quietly(attempts.createNew());
    await passes(61_000);
    expect(state(attempts)).toBe('unresolved');
    const late = await client.createLink(input);
    await passes(5 * minute);
    expect(attempts.getSnapshot()).toMatchObject({ foundLate: [], attempt: { state: 'done', made: { id: late.id } } });
  });

  it('"create a new link" with what was edited meanwhile', async () => {
    const { attempts } = await unresolved();
    const link = await attempts.createNew({ ...input, reference: 'INV-1043' });
    expect(link.reference).toBe('INV-1043');
  });

  it('"it was not created": forgotten, and nothing looks for it any more', async () => {
    const { attempts, sandbox, store } = await unresolved();
    attempts.forget();
    expect(attempts.getSnapshot()).toEqual({ attempt: null, error: null, foundLate: [] });
    expect(store.read()).toBeNull();
    const before = lookUpsOf(sandbox);
    attempts.wake();
    await passes(20 * minute);
    expect(lookUpsOf(sandbox)).toBe(before);
  });

  it('the same key is not sent again where the provider keeps no keys', async () => {
    const { attempts, sandbox } = await unresolved();
    await expect(attempts.retry()).rejects.toMatchObject({ code: 'conflict' });
    expect(createsOf(sandbox)).toBe(1);
  });

  it.each(['focus or reconnect', 'five minutes'])('found late, after %s', async (when) => {
    const { attempts, client } = await unresolved();
    const late = await client.createLink(input);
    await passes(11_000);
    expect(state(attempts)).toBe('unresolved');
    if (when === 'five minutes') await passes(5 * minute);
    else {
      attempts.wake();
      await passes(1);
    }
    expect(attempts.getSnapshot().attempt).toMatchObject({ state: 'done', foundByLookUp: true, made: { id: late.id } });
    expect(attempts.getSnapshot().error).toBeNull();
  });

  it('focus again and again looks at most every ten seconds', async () => {
    const { attempts, sandbox } = await unresolved();
    await passes(minute);
    const before = lookUpsOf(sandbox);
    for (let i = 0; i < 20; i += 1) {
      attempts.wake();
      await passes(100);
    }
    expect(lookUpsOf(sandbox)).toBe(before + 1);
  });

  it('is given up after a day', async () => {
    const { attempts, sandbox } = await unresolved();
    await passes(25 * 60 * minute);
    const before = lookUpsOf(sandbox);
    await passes(60 * minute);
    expect(lookUpsOf(sandbox)).toBe(before);
    attempts.forget();
    expect(state(attempts)).toBeNull();
  });
});

describe('a look-alike', () => {
  it('made by a colleague in the same minute: both are shown, the person picks', async () => {
    const { open, sandbox, client, exists } = page();
    const attempts = open();
    const colleagues = await client.createLink(input);
    sandbox.control.faults(once({ drop: 'after' }));
    const result = attempts.run(input);
    quietly(result);
    await passes(1);
    const { attempt } = attempts.getSnapshot();
    expect(attempt?.state).toBe('choose');
    expect(attempt?.found.map(({ id }) => id)).toContain(colleagues.id);
    const own = attempt?.found.find(({ id }) => id !== colleagues.id);
    attempts.choose(own ?? null);
    await expect(result).resolves.toEqual(own);
    expect(exists).toEqual([own]);
    expect(state(attempts)).toBe('done');
  });

  it('none of them: unresolved, and they are not offered again', async () => {
    const { open, sandbox, client } = page();
    await client.createLink(input);
    sandbox.control.faults(once({ drop: 'after' }));
    const attempts = open();
    quietly(attempts.run(input));
    await passes(1);
    attempts.choose(null);
    expect(state(attempts)).toBe('unresolved');
    await expect(attempts.lookUp()).resolves.toEqual({ found: [], certain: false });
  });

  it('that is the result of another attempt is no candidate', async () => {
    const { open, sandbox } = page();
    const [first, second] = [open('first'), open('second')];
    await first.run(input);
    sandbox.control.faults(once({ drop: 'before' }));
    quietly(second.run(input));
    await passes(61_000);
    expect(state(second)).toBe('unresolved');
  });
});

describe('a reload', () => {
  it('in the middle of checking: the attempt is taken up, and its link is found', async () => {
    const { open, sandbox } = page();
    sandbox.control.faults([
      { route: 'createLink', drop: 'after', times: 1 },
      { route: 'listLinks', status: 500, times: 1 },
      { route: 'getPaymentIntent', status: 500, times: 1 },
    ]);
    quietly(open().run(input));
    const afterwards = open();
    expect(afterwards.getSnapshot().attempt).toMatchObject({ state: 'checking', input, restored: true });
    await passes(3_000);
    expect(afterwards.getSnapshot().attempt).toMatchObject({ state: 'done', foundByLookUp: true });
    expect([createsOf(sandbox), linksOf(sandbox)]).toEqual([1, 1]);
  });

  it('long after: looked for once, then a person decides', async () => {
    const { open, sandbox } = page();
    sandbox.control.faults(once({ drop: 'before' }));
    quietly(open().run(input));
    await passes(30 * minute);
    const before = lookUpsOf(sandbox);
    const afterwards = open();
    await passes(1);
    expect(lookUpsOf(sandbox)).toBe(before + 1);
    expect(state(afterwards)).toBe('unresolved');
  });

  it("keeps what was replaced and what was ruled out, and another form's attempts apart", async () => {
    const { open, sandbox, client } = page();
    await client.createLink(input);
    sandbox.control.faults(once({ drop: 'after' }));
    const before = open();
    quietly(before.run(input));
    await passes(1);
    before.choose(null);
    expect(open('another').getSnapshot().attempt).toBeNull();
    const afterwards = open();
    await passes(3 * minute);
    expect(state(afterwards)).toBe('unresolved');
    await afterwards.createNew();
    expect(open().getSnapshot().attempt).toBeNull();
  });

  it('of a store with rubbish in it starts anew', () => {
    for (const rubbish of ['{', '[]', '{"attempts":[{"form":"createLink"},null,7]}', '{"attempts":7,"claims":{}}']) {
      const store = memoryAttemptStore();
      store.write(rubbish);
      expect(page({ store }).open().getSnapshot().attempt).toBeNull();
    }
  });

  it('a day later: the attempt is gone', async () => {
    const { open, sandbox } = page();
    sandbox.control.faults(once({ drop: 'before' }));
    quietly(open().run(input));
    await passes(24 * 60 * minute + 1);
    expect(open().getSnapshot().attempt).toBeNull();
  });
});

describe('money, rule 13: a link that is not what was asked', () => {
  const asked: CreateLinkInput = { ...input, expiresAt: '2026-11-27T10:00:00Z', reusable: false };
  const made = (changes: Partial<PaymentLink>) => {
    const reply = paymentLinkFixture({
      amount: { minorUnits: 123_450, currency: 'EUR' },
      expiresAt: asked.expiresAt ?? null,
      ...changes,
    });
    const client = definePaymentLinksClient({
      capabilities: { ...capabilitiesFixture(), can: undefined },
      createLink: async () => reply,
    });
    return { ...page({ client }), reply };
  };

  it.each<[string, Partial<PaymentLink>]>([
    ['amount', { amount: { minorUnits: 123_451, currency: 'EUR' } }],
    ['amount', { amount: { minorUnits: 123_450, currency: 'USD' } }],
    ['expiresAt', { expiresAt: '2026-11-27T10:00:01Z' }],
    ['reusable', { reusable: true }],
  ])('%s differs: it is shown before it is handed out, and accepted by a person', async (field, changes) => {
    const { open, reply, exists } = made(changes);
    const attempts = open();
    const result = attempts.run(asked);
    await passes(1);
    expect(attempts.getSnapshot().attempt).toMatchObject({ state: 'mismatch', made: reply, differences: [{ field }] });
    expect(exists).toEqual([reply]);
    attempts.accept();
    await expect(result).resolves.toEqual(reply);
    expect(state(attempts)).toBe('done');
  });

  it.each<[string, Partial<PaymentLink>]>([
    ['the same second', { expiresAt: '2026-11-27T10:00:00.480Z' }],
    ['nothing said about the expiry', { expiresAt: null }],
  ])('%s is no difference', async (_, changes) => {
    const { open } = made(changes);
    await expect(open().run(asked)).resolves.toBeDefined();
  });

  it('is still shown after a reload, although a search by content would not find it', async () => {
    const { sandbox, client } = page();
    const differing = {
      ...client,
      createLink: async (...request: Parameters<typeof client.createLink>) =>
        client.createLink({
          ...request[0],
          amount: { minorUnits: 9, currency: 'EUR' },
          source: undefined,
          items: undefined,
        }),
    };
    const store = memoryAttemptStore();
    const before = page({ client: differing, store }).open();
    quietly(before.run(input));
    await passes(1);
    expect(state(before)).toBe('mismatch');

    const afterwards = page({ client, store }).open();
    await passes(1);
    expect(afterwards.getSnapshot().attempt).toMatchObject({ state: 'mismatch', differences: [{ field: 'amount' }] });
    await client.expireLink(afterwards.getSnapshot().attempt?.made?.id ?? '');
    const later = page({ client, store }).open();
    await passes(1);
    expect(state(later)).toBeNull();
    expect(createsOf(sandbox)).toBe(1);
  });

  it('is settled when it was expired', async () => {
    const { open, reply, store } = made({ reusable: true });
    const attempts = open();
    const result = attempts.run(asked);
    quietly(result);
    await passes(1);
    attempts.ended('another');
    expect(state(attempts)).toBe('mismatch');
    attempts.ended(reply.id);
    expect(state(attempts)).toBeNull();
    await expect(result).rejects.toBeInstanceOf(PaymentLinksError);
    expect(JSON.parse(store.read() ?? '').attempts).toEqual([]);
  });
});

describe('a provider that keeps keys', () => {
  it('for a day: the same bytes go out under the same key after about 1, 2, 4 and 8 s', async () => {
    const { open, keys, sentAt, lookUpAttempt } = keyed(24 * hour, [lost, lost, lost, replied]);
    const result = open().run(input);
    await passes(20_000);
    await expect(result).resolves.toBeDefined();
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(4);
    const [first = 0, ...gaps] = sentAt.map((at, index) => at - (sentAt[index - 1] ?? at));
    expect(first).toBe(0);
    for (const [index, about] of [1_000, 2_000, 4_000].entries()) {
      expect(gaps[index]).toBeGreaterThanOrEqual(about * 0.8);
      expect(gaps[index]).toBeLessThanOrEqual(about * 1.2);
    }
    expect(lookUpAttempt).not.toHaveBeenCalled();
  });

  it('for a day: a refusal of a repeat says nothing about the first; after four repeats it is looked for', async () => {
    const { open, keys, lookUpAttempt } = keyed(24 * hour, [lost, refused]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(20_000);
    expect(state(attempts)).toBe('checking');
    expect(keys).toHaveLength(5);
    await passes(2 * minute);
    expect(lookUpAttempt).toHaveBeenCalled();
    expect(state(attempts)).toBe('unresolved');
  });

  it('for a day: "retry" within it, never beyond', async () => {
    const { open, keys } = keyed(24 * hour, [lost, lost, lost, lost, lost, replied]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(3 * minute);
    expect(state(attempts)).toBe('unresolved');
    await attempts.retry();
    expect(keys).toHaveLength(6);
    expect(new Set(keys).size).toBe(1);

    const old = keyed(24 * hour, [lost]);
    const later = old.open();
    quietly(later.run(input));
    await passes(23 * hour + minute);
    const before = old.keys.length;
    await expect(later.retry()).rejects.toMatchObject({ code: 'conflict' });
    expect(old.keys).toHaveLength(before);
  });

  it('for a day: a "retry" that is refused says nothing about the first request either', async () => {
    const { open } = keyed(24 * hour, [lost, lost, lost, lost, lost, refused]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(3 * minute);
    quietly(attempts.retry());
    await passes(1);
    expect(state(attempts)).toBe('checking');
  });

  it('for a day: after a reload it is looked for, and nothing is sent again by itself', async () => {
    const { open, keys, lookUpAttempt } = keyed(24 * hour, [() => new Promise(() => {})]);
    quietly(open().run(input));
    const afterwards = open();
    await passes(30_000);
    expect(keys).toHaveLength(1);
    expect(lookUpAttempt).toHaveBeenCalled();
    expect(state(afterwards)).toBe('checking');
  });

  it('for half an hour: looked for first; sent again only after that, twice at most', async () => {
    const { open, keys, sentAt, lookUpAttempt } = keyed(30 * minute, [lost]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(35_000);
    expect(keys).toHaveLength(1);
    expect(lookUpAttempt).toHaveBeenCalledTimes(5);
    await passes(5 * minute);
    expect(state(attempts)).toBe('unresolved');
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect((sentAt[1] ?? 0) - (sentAt[0] ?? 0)).toBeGreaterThanOrEqual(35_000);
  });

  it('still running: waits as told and asks again with the same key', async () => {
    const { open, keys } = keyed(24 * hour, [running, running, replied]);
    const attempts = open();
    const result = attempts.run(input);
    await passes(1_000);
    expect(state(attempts)).toBe('waiting');
    await passes(4_000);
    await expect(result).resolves.toBeDefined();
    expect(new Set(keys).size).toBe(1);
  });

  it('still running after a minute: unknown', async () => {
    const { open } = keyed(24 * hour, [running]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(59_000);
    expect(state(attempts)).toBe('waiting');
    await passes(4_000);
    expect(state(attempts)).toBe('checking');
  });
});

describe('a machine that sleeps', () => {
  it('between two repeats: nothing goes out under a key that may be forgotten by now', async () => {
    const { open, keys, lookUpAttempt } = keyed(24 * hour, [lost, replied]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(100);
    sleeps();
    await passes(2 * minute);
    expect([keys.length, state(attempts)]).toEqual([1, 'unresolved']);
    expect(lookUpAttempt).toHaveBeenCalled();
  });

  it('while the provider is still busy: it is looked for', async () => {
    const { open, keys } = keyed(24 * hour, [running, replied]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(100);
    sleeps();
    await passes(2 * minute);
    expect([keys.length, state(attempts)]).toEqual([1, 'unresolved']);
  });

  it('after "later": nothing is sent by itself when the person is back', async () => {
    const { open, sandbox, errors } = page();
    sandbox.control.faults(once({ status: 429, retryAfterSeconds: 2 }));
    const attempts = open();
    quietly(attempts.run(input));
    await passes(100);
    sleeps();
    await passes(minute);
    expect([createsOf(sandbox), state(attempts)]).toEqual([1, null]);
    expect(errors).toMatchObject([{ code: 'rate_limited' }]);
  });
});

describe('late replies', () => {
  it('a success after "unresolved" is the truth', async () => {
    const { attempts, replies, exists } = slow();
    quietly(attempts.run(input));
    await passes(3 * minute);
    expect(state(attempts)).toBe('unresolved');
    replies[0]?.resolve(paymentLinkFixture());
    await passes(1);
    expect(attempts.getSnapshot()).toMatchObject({ error: null, attempt: { state: 'done', foundByLookUp: false } });
    expect(exists).toHaveLength(1);
  });

  it('a success after the person went on: both exist, and that is said', async () => {
    const { attempts, replies } = slow();
    quietly(attempts.run(input));
    await passes(3 * minute);
    const second = attempts.createNew();
    replies[1]?.resolve(paymentLinkFixture({ id: 'second' }));
    await second;
    replies[0]?.resolve(paymentLinkFixture({ id: 'first' }));
    await passes(1);
    expect(attempts.getSnapshot()).toMatchObject({ foundLate: [{ id: 'first' }], attempt: { made: { id: 'second' } } });
  });

  it('one link that is told twice, by the reply and by the search, is one', async () => {
    const { attempts, replies, found, exists } = slow();
    quietly(attempts.run(input));
    await passes(3 * minute);
    const second = attempts.createNew();
    replies[1]?.resolve(paymentLinkFixture({ id: 'second' }));
    await second;
    found.push(paymentLinkFixture({ id: 'first' }));
    await passes(5 * minute);
    replies[0]?.resolve(paymentLinkFixture({ id: 'first' }));
    await passes(1);
    expect(attempts.getSnapshot().foundLate.map(({ id }) => id)).toEqual(['first']);
    expect(exists.map(({ id }) => id)).toEqual(['second', 'first']);
  });

  it('nothing is searched for the old one while the new one is under way: it could be taken for it', async () => {
    const { attempts, replies, found } = slow();
    quietly(attempts.run(input));
    await passes(3 * minute);
    const second = attempts.createNew();
    found.push(paymentLinkFixture({ id: 'second' }));
    attempts.wake();
    await passes(1);
    replies[1]?.resolve(paymentLinkFixture({ id: 'second' }));
    await second;
    expect(attempts.getSnapshot().foundLate).toEqual([]);
  });

  it('a success after "it was not created" is said', async () => {
    const { attempts, replies } = slow();
    quietly(attempts.run(input));
    await passes(3 * minute);
    attempts.forget();
    replies[0]?.resolve(paymentLinkFixture());
    await passes(1);
    expect(attempts.getSnapshot()).toMatchObject({ attempt: null, foundLate: [{ id: paymentLinkFixture().id }] });
  });

  it('a page timeout of one that was replaced moves nothing any more', async () => {
    const { attempts, replies } = slow();
    quietly(attempts.run(input));
    await passes(3 * minute);
    quietly(attempts.createNew());
    replies[0]?.reject(new PaymentLinksError({ code: 'outcome_unknown', message: 'lost' }));
    await passes(1);
    expect(attempts.getSnapshot().attempt).toMatchObject({ state: 'sending' });
    expect(attempts.getSnapshot().error).toBeNull();
  });

  it('a refusal while checking is the answer to the only request: nothing was made', async () => {
    const { attempts, replies } = slow();
    const result = attempts.run(input);
    quietly(result);
    await passes(61_000);
    expect(state(attempts)).toBe('checking');
    replies[0]?.reject(new PaymentLinksError({ code: 'invalid_input', message: 'no', status: 422 }));
    await expect(result).rejects.toMatchObject({ code: 'invalid_input' });
    expect(attempts.getSnapshot()).toMatchObject({ attempt: null, error: { code: 'invalid_input' } });
  });
});

describe('who is looking', () => {
  it('a success that was seen is gone when its form is left, one that nobody saw waits', async () => {
    const { open } = page();
    const attempts = open();
    const leave = attempts.subscribe(() => {});
    await attempts.run(input);
    leave();
    await passes(1);
    expect(state(attempts)).toBeNull();

    const away = attempts.run(input);
    await away;
    await passes(1);
    expect(state(attempts)).toBe('done');
    const leaveAgain = attempts.subscribe(() => {});
    expect(state(attempts)).toBe('done');
    leaveAgain();
    await passes(1);
    expect(state(attempts)).toBeNull();
  });

  it('leaving and coming back at once, as StrictMode does, loses nothing', async () => {
    const { open } = page();
    const attempts = open();
    await attempts.run(input);
    attempts.subscribe(() => {})();
    attempts.subscribe(() => {});
    await passes(1);
    expect(state(attempts)).toBe('done');
  });
});
