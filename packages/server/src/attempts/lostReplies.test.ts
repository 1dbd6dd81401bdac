import { definePaymentLinksClient, type PaymentLinksClient, PaymentLinksError } from '@paylinks/core';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sandboxClient, sandboxInput, sandboxProviders } from '../../../../testing/providers/sandboxClients.js';
import { handled } from '../../../../testing/server/handled.js';
import {
  advance,
  advanceUntil,
  createsOf,
  gate,
  linksOf,
  type Press,
  press,
  until,
} from '../../../../testing/server/press.js';
import type { Grant, HandlerStore } from '../index.js';
import { createMemoryStore } from '../store/memory.js';

const amount = { minorUnits: 1250, currency: 'EUR' } as const;
const key = 'k-1';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (seconds: number): void => {
  vi.setSystemTime(Date.now() + seconds * 1000);
};
const instant = (secondsAgo = 0): string => new Date(Date.now() - secondsAgo * 1000).toISOString();

/** The process dies after it has begun to send: what it would write down is never written. */
const dying = (store: HandlerStore): HandlerStore => ({
  ...store,
  set: (name, value, options) =>
    name.startsWith('pl:w:') && options.onlyIfAbsent !== true ? new Promise(() => {}) : store.set(name, value, options),
});
const fail = (message: string): never => {
  throw new Error(message);
};
const unreachable: HandlerStore = {
  get: () => Promise.reject(new Error('ECONNREFUSED')),
  set: () => Promise.reject(new Error('ECONNREFUSED')),
  publish: () => Promise.reject(new Error('ECONNREFUSED')),
  subscribe: () => () => {},
};

describe.each(sandboxProviders)('a lost reply of %s', (provider) => {
  const input = sandboxInput(provider);

  it('is unknown, and the next request with its key finds what was made', async () => {
    const { handler, sandbox, audit } = handled({ provider });
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    const first = await press(handler, { key, input });
    expect([first.status, first.error.code, first.error.retryable]).toEqual([502, 'outcome_unknown', false]);
    const second = await press(handler, { key, input, attempt: 2 });
    expect([second.status, second.replayed, second.link.status]).toEqual([201, true, 'open']);
    expect((await press(handler, { key, input, attempt: 3 })).id).toBe(second.id);
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
    expect(audit.filter(({ phase }) => phase === 'after').map(({ verdict }) => verdict)).toEqual([
      'unknown',
      'found',
      'replayed',
    ]);
  });

  it.each([408, 500, 502, 503, 504])('behind a %i is the same', async (status) => {
    const { handler, sandbox } = handled({ provider });
    sandbox.control.faults([{ route: 'createLink', status, drop: 'after', times: 1 }]);
    expect((await press(handler, { key, input })).error.code).toBe('outcome_unknown');
    expect((await press(handler, { key, input, attempt: 2 })).status).toBe(201);
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
  });

  it.each(['malformed', 'html', 'empty'] as const)('behind a reply that is %s is the same', async (body) => {
    const { handler, sandbox } = handled({ provider });
    sandbox.control.faults([{ route: 'createLink', body, times: 1 }]);
    expect((await press(handler, { key, input })).error.code).toBe('outcome_unknown');
    expect((await press(handler, { key, input, attempt: 2 })).status).toBe(201);
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
  });

  it('between handler and page costs nothing: the page asks again and hears the same', async () => {
    const { handler, sandbox } = handled({ provider });
    const { id } = await press(handler, { key, input });
    const again = await press(handler, { key, input, attempt: 2, startedAt: instant() });
    expect([again.id, again.replayed, linksOf(sandbox)]).toEqual([id, true, 1]);
  });
});

describe.each(['monite', 'qonto'] as const)('a request that %s has never executed', (provider) => {
  const input = sandboxInput(provider);

  it('stays unknown: nothing is sent again by itself', async () => {
    const { handler, sandbox } = handled({ provider });
    sandbox.control.faults([{ route: 'createLink', drop: 'before', times: 1 }]);
    for (const attempt of [1, 2, 3]) {
      expect((await press(handler, { key, input, attempt })).error.code).toBe('outcome_unknown');
      pass(30);
    }
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([0, 1]);
  });
});

describe('a request of which Commet, which keeps keys, shows nothing', () => {
  const input = sandboxInput('commet');
  const keysOf = (sandbox: Sandbox): unknown[] =>
    sandbox.control
      .requests()
      .filter(({ method }) => method === 'POST')
      .map(({ headers, body }) => [headers['idempotency-key'], body]);
  const lost = async (more: Press = {}): Promise<ReturnType<typeof handled>> => {
    const parts = handled({ provider: 'commet' });
    parts.sandbox.control.faults([{ route: '*', drop: 'before', times: 1 }]);
    expect((await press(parts.handler, { key, input, ...more })).error.code).toBe('outcome_unknown');
    return parts;
  };

  it('is sent again under the same key, word for word', async () => {
    const { handler, sandbox, audit } = await lost();
    const again = await press(handler, { key, input, attempt: 2 });
    expect([again.status, linksOf(sandbox), createsOf(sandbox)]).toEqual([201, 1, 2]);
    const [first, second] = keysOf(sandbox);
    expect(second).toEqual(first);
    expect((await press(handler, { key, input, attempt: 3 })).id).toBe(again.id);
    expect(audit.flatMap(({ verdict }) => verdict ?? [])).toEqual(['unknown', 'done', 'replayed']);
  });

  it('makes one link also where it was executed and only does not show yet', async () => {
    const sandbox = createSandbox();
    const blind: PaymentLinksClient = {
      ...sandboxClient('commet', sandbox),
      lookUpAttempt: async () => ({ found: [], certain: true }),
    };
    const { handler } = handled({ sandbox, grant: { client: blind } });
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await press(handler, { key, input });
    const again = await Promise.all([2, 3].map((attempt) => press(handler, { key, input, attempt })));
    expect(again.map(({ status }) => status)).toEqual([201, 201]);
    expect(linksOf(sandbox)).toBe(1);
  });

  it.each([401, 403, 422, 429, 503])('stays unknown where only the repeat is answered, with %i', async (status) => {
    const { handler, sandbox } = await lost();
    sandbox.control.faults([{ route: 'createLink', status, times: 1 }]);
    const again = await press(handler, { key, input, attempt: 2 });
    expect(again.error).toMatchObject({ code: 'outcome_unknown', retryable: false });
    pass(2);
    expect((await press(handler, { key, input, attempt: 3 })).status).toBe(201);
    expect(linksOf(sandbox)).toBe(1);
  });

  it('is not sent any more when the key may soon be forgotten there', async () => {
    const { handler, sandbox } = await lost({ startedAt: instant() });
    pass(23 * 3600 + 1);
    expect((await press(handler, { key, input, attempt: 2 })).error.code).toBe('outcome_unknown');
    expect(createsOf(sandbox)).toBe(1);
  });

  it('is sent where the store has lost it, if the page says how old it is', async () => {
    const { sandbox } = await lost({ startedAt: instant() });
    const undated = handled({ provider: 'commet', sandbox }).handler;
    expect((await press(undated, { key, input, attempt: 2 })).error.code).toBe('outcome_unknown');
    expect((await press(undated, { key, input, attempt: 3 })).error.code).toBe('outcome_unknown');
    const dated = handled({ provider: 'commet', sandbox }).handler;
    expect((await press(dated, { key, input, attempt: 2, startedAt: instant(23 * 3600) })).status).toBe(502);
    expect(createsOf(sandbox)).toBe(1);
    const young = handled({ provider: 'commet', sandbox }).handler;
    expect((await press(young, { key, input, attempt: 2, startedAt: instant(60) })).status).toBe(201);
    expect(linksOf(sandbox)).toBe(1);
  });

  it('is never sent again where it takes money', async () => {
    const { handler, sandbox } = handled({ provider: 'commet' });
    const customerId = sandbox.credentials.commet.customers[0]?.id;
    const charge = { key, path: '/charges', input: { customerId, amount, description: 'Workshop' } };
    sandbox.control.faults([{ route: 'chargeCustomer', drop: 'before', times: 1 }]);
    for (const attempt of [1, 2, 3]) {
      expect((await press(handler, { ...charge, attempt })).error.code).toBe('outcome_unknown');
    }
    expect([sandbox.control.charges(), createsOf(sandbox)]).toEqual([[], 1]);
  });
});

describe.each(sandboxProviders)('a process that dies while %s makes a link', (provider) => {
  const input = sandboxInput(provider);
  let store: HandlerStore;
  let sandbox: Sandbox;
  beforeEach(() => {
    store = createMemoryStore();
    sandbox = createSandbox();
  });

  it('after the provider was called: the next finds it, once the lease is over', async () => {
    void press(handled({ provider, sandbox, store: dying(store) }).handler, { key, input });
    await vi.waitFor(() => expect(linksOf(sandbox)).toBe(1));
    pass(61);
    const next = handled({ provider, sandbox, store }).handler;
    const found = await press(next, { key, input, attempt: 2 });
    expect([found.status, found.replayed]).toEqual([201, true]);
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
  });

  it('before the provider was called: nobody knows', async () => {
    const real = sandboxClient(provider, sandbox);
    const client: PaymentLinksClient = { ...real, createLink: () => new Promise(() => {}) };
    void press(handled({ sandbox, store, grant: { client } }).handler, { key, input });
    await vi.waitFor(async () => expect(await store.get(`pl:w:tenant-1:createLink:${key}`)).not.toBeNull());
    pass(61);
    const next = handled({ provider, sandbox, store }).handler;
    const again = await press(next, { key, input, attempt: 2 });
    // Where the provider keeps keys it may be sent once more.
    expect([again.status, linksOf(sandbox)]).toEqual(provider === 'commet' ? [201, 1] : [502, 0]);
    expect(createsOf(sandbox)).toBe(linksOf(sandbox));
  });

  it('is waited for as long as its lease runs', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    void press(handled({ provider, sandbox, store: dying(store) }).handler, { key, input });
    await until(() => linksOf(sandbox) === 1);
    const waiting = press(handled({ provider, sandbox, store }).handler, { key, input, attempt: 2 });
    expect(await advanceUntil(waiting)).toMatchObject({ status: 409, retryAfter: '2' });
    expect(createsOf(sandbox)).toBe(1);
  });
});

describe('a store that has lost the record', () => {
  it.each(sandboxProviders)('is noticed by the page’s count, and what was made at %s is found', async (provider) => {
    const input = sandboxInput(provider);
    const sandbox = createSandbox();
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await press(handled({ provider, sandbox }).handler, { key, input, startedAt: instant() });
    pass(5);
    const restarted = handled({ provider, sandbox }).handler;
    const again = await press(restarted, { key, input, attempt: 2, startedAt: instant(5) });
    expect([again.status, again.replayed]).toEqual([201, true]);
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
  });

  it('is noticed by its age, where a browser repeats by itself and cannot count', async () => {
    const sandbox = createSandbox();
    const startedAt = instant();
    await press(handled({ sandbox }).handler, { key, attempt: 1, startedAt });
    pass(5);
    const restarted = handled({ sandbox }).handler;
    await press(restarted, { key, attempt: 1, startedAt });
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
  });

  it('is noticed while the process runs on', async () => {
    let memory = createMemoryStore();
    const store: HandlerStore = {
      get: (name) => memory.get(name),
      set: (name, value, options) => memory.set(name, value, options),
      publish: (channel, message) => memory.publish(channel, message),
      subscribe: (channel, listener) => memory.subscribe(channel, listener),
    };
    const { handler, sandbox } = handled({ store });
    const startedAt = instant();
    await press(handler, { key, attempt: 1, startedAt });
    memory = createMemoryStore();
    pass(5);
    await press(handler, { key, attempt: 1, startedAt });
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
    // And what begins after that is new.
    pass(5);
    expect((await press(handler, { key: 'k-2', attempt: 1, startedAt: instant() })).replayed).toBe(false);
    expect(linksOf(sandbox)).toBe(2);
  });

  it('stays noticed: a third request does not take the second for the first', async () => {
    const sandbox = createSandbox();
    sandbox.control.faults([{ route: 'createLink', drop: 'before', times: 1 }]);
    await press(handled({ sandbox }).handler, { key });
    const restarted = handled({ sandbox }).handler;
    await press(restarted, { key, attempt: 2 });
    expect((await press(restarted, { key })).error.code).toBe('outcome_unknown');
    expect(createsOf(sandbox)).toBe(1);
  });

  it('a first request is not mistaken for it, by a clock that is a little wrong', async () => {
    const { handler, sandbox } = handled();
    const made = await press(handler, { key, attempt: 1, startedAt: instant(1) });
    expect([made.status, made.replayed, linksOf(sandbox)]).toEqual([201, false, 1]);
  });
});

describe('a store that cannot be reached', () => {
  it.each(['monite', 'qonto'] as const)('stops a create at %s before anything is sent', async (provider) => {
    const { handler, sandbox } = handled({ provider, store: unreachable });
    const { status, error } = await press(handler, { key, input: sandboxInput(provider) });
    expect([status, error.code, error.retryable]).toEqual([503, 'network', true]);
    expect(createsOf(sandbox)).toBe(0);
  });

  it('stops a payment record', async () => {
    const { handler, sandbox } = handled({ store: unreachable });
    const [source] = sandbox.control.sources().map(({ type, id }) => ({ type, id }));
    const input = { amount, source, paidAt: '2026-01-15T12:00:00Z' };
    expect((await press(handler, { key, path: '/records', input })).status).toBe(503);
    expect(createsOf(sandbox)).toBe(0);
  });

  it('stops a charge, whatever the provider remembers', async () => {
    const { handler, sandbox } = handled({ provider: 'commet', store: unreachable });
    const customerId = sandbox.credentials.commet.customers[0]?.id;
    const input = { customerId, amount, description: 'Workshop' };
    expect((await press(handler, { key, path: '/charges', input })).status).toBe(503);
    expect(sandbox.control.charges()).toEqual([]);
  });

  it('leaves a link to the keys of a provider that keeps them', async () => {
    const { handler, sandbox } = handled({ provider: 'commet', store: unreachable });
    const input = sandboxInput('commet');
    const first = await press(handler, { key, input });
    const second = await press(handler, { key, input, attempt: 2 });
    expect([first.status, second.status, second.id]).toEqual([201, 201, first.id]);
    expect(linksOf(sandbox)).toBe(1);
  });

  it('at the end of a create hides nothing of what was made', async () => {
    const store = createMemoryStore();
    const forgetful: HandlerStore = {
      ...store,
      set: (name, value, options) =>
        name.startsWith('pl:w:') && options.onlyIfAbsent !== true
          ? Promise.reject(new Error('ECONNRESET'))
          : store.set(name, value, options),
    };
    const { handler, sandbox } = handled({ store: forgetful });
    const first = await press(handler, { key });
    expect(first.status).toBe(201);
    pass(61);
    expect((await press(handler, { key, attempt: 2 })).id).toBe(first.id);
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
  });

  it('that only keeps silent is the same, and nothing goes out when it speaks again', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const memory = createMemoryStore();
    const speaks = gate<void>();
    const silent: HandlerStore = {
      ...memory,
      get: (...asked) => speaks.promise.then(() => memory.get(...asked)),
      set: (...asked) => speaks.promise.then(() => memory.set(...asked)),
    };
    const { handler, page, sandbox } = handled({ store: silent, handler: { callsPerSecond: 10, cacheMs: 2000 } });
    const { status, error } = await advanceUntil(press(handler, { key }));
    expect([status, error.code, error.retryable]).toEqual([503, 'network', true]);
    expect((await advanceUntil(page.listLinks())).items).toEqual([]);
    speaks.open();
    await advance(90);
    expect(createsOf(sandbox)).toBe(0);
    expect((await advanceUntil(press(handler, { key: 'k-2' }))).status).toBe(201);
  });

  it('that keeps silent after a create holds back nothing of what was made', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const { handler, sandbox } = handled({ store: dying(createMemoryStore()) });
    const begun = Date.now();
    expect((await advanceUntil(press(handler, { key }))).status).toBe(201);
    expect(Date.now() - begun).toBeLessThan(10_000);
    expect(linksOf(sandbox)).toBe(1);
  });

  it('stops no read', async () => {
    const { page } = handled({ store: unreachable, handler: { cacheMs: 2000 } });
    expect((await page.listLinks()).items).toEqual([]);
  });
});

describe('a success that comes late', () => {
  it('is told to the next request, after the handler has given up', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const sandbox = createSandbox();
    const real = sandboxClient('monite', sandbox);
    const slow: PaymentLinksClient = {
      ...real,
      async createLink(input, options) {
        const link = await real.createLink(input, options);
        await new Promise((resolve) => setTimeout(resolve, 50_000));
        return link;
      },
    };
    const { handler, audit } = handled({ sandbox, grant: { client: slow } });
    const first = press(handler, { key });
    expect((await advanceUntil(first)).error.code).toBe('outcome_unknown');
    await advance(10);
    const again = await advanceUntil(press(handler, { key, attempt: 2 }));
    expect([again.status, again.replayed]).toEqual([201, true]);
    expect(createsOf(sandbox)).toBe(1);
    const after = audit.filter(({ phase }) => phase === 'after');
    expect(after.map(({ verdict }) => verdict)).toEqual(['unknown', 'done', 'replayed']);
    expect(after[1]?.subjectId).toBe(again.id);
  });

  it('wins over “unknown”, and over a look-alike that was taken for it', async () => {
    const store = createMemoryStore();
    const sandbox = createSandbox();
    const real = sandboxClient('monite', sandbox);
    const reply = gate<void>();
    const slow: PaymentLinksClient = {
      ...real,
      async createLink(input, options) {
        await reply.promise;
        return real.createLink(input, options);
      },
    };
    const first = press(handled({ sandbox, store, grant: { client: slow } }).handler, { key });
    await vi.waitFor(async () => expect(await store.get(`pl:w:tenant-1:createLink:${key}`)).not.toBeNull());
    pass(61);
    const lookAlike = await real.createLink(sandboxInput('monite'));
    const { handler } = handled({ sandbox, store });
    expect((await press(handler, { key, attempt: 2 })).id).toBe(lookAlike.id);
    reply.open();
    const made = await first;
    expect(made.status).toBe(201);
    expect((await press(handler, { key, attempt: 3 })).id).toBe(made.id);
  });
});

describe('a page that hangs up', () => {
  it('stops nothing that was sent', async () => {
    const { page, sandbox, handler } = handled();
    sandbox.control.faults([{ route: 'createLink', delayMs: 50 }]);
    const controller = new AbortController();
    const input = sandboxInput('monite');
    const left = page.createLink(input, { idempotencyKey: key, signal: controller.signal });
    await vi.waitFor(() => expect(createsOf(sandbox)).toBe(1));
    controller.abort();
    await expect(left).rejects.toMatchObject({ code: 'outcome_unknown' });
    const again = await press(handler, { key, attempt: 2 });
    expect([again.status, again.replayed, linksOf(sandbox)]).toEqual([201, true, 1]);
  });
});

describe('a lease belongs to one request', () => {
  it.each([
    ['refused', new PaymentLinksError({ code: 'invalid_input', status: 422, message: 'No.' })],
    ['unknown', new PaymentLinksError({ code: 'outcome_unknown', message: 'Who knows?' })],
    ['done', null],
  ])('and one that is %s late does not touch what another has begun, nor what it has written', async (_what, error) => {
    let memory = createMemoryStore();
    const store: HandlerStore = {
      ...memory,
      get: (name) => memory.get(name),
      set: (name, value, options) => memory.set(name, value, options),
    };
    const sandbox = createSandbox();
    const real = sandboxClient('monite', sandbox);
    const replies = [gate<void>(), gate<void>()] as const;
    const slow = (turn: 0 | 1): PaymentLinksClient => ({
      ...real,
      async createLink(input, options) {
        await replies[turn].promise;
        return real.createLink(input, options);
      },
    });
    const recordOf = (): Promise<string | null> => store.get(`pl:w:tenant-1:createLink:${key}`);
    const late = press(handled({ sandbox, store, grant: { client: slow(0) } }).handler, { key });
    await vi.waitFor(async () => expect(await recordOf()).not.toBeNull());
    // Lost, and a caller that counts nothing comes again: it is a first request by all that can be known.
    memory = createMemoryStore();
    const other = press(handled({ sandbox, store, grant: { client: slow(1) } }).handler, { key });
    await vi.waitFor(async () => expect(await recordOf()).not.toBeNull());
    const begun = await recordOf();
    if (error === null) replies[0].open();
    else replies[0].fail(error);
    await late;
    expect(await recordOf()).toBe(begun);
    replies[1].open();
    const made = await other;
    expect(await press(handled({ sandbox, store }).handler, { key })).toMatchObject({ replayed: true, id: made.id });
  });

  it('and one that has found nothing does not write over what was made meanwhile', async () => {
    const store = createMemoryStore();
    const sandbox = createSandbox();
    const real = sandboxClient('monite', sandbox);
    const [reply, looked] = [gate<void>(), gate<void>()];
    const slow: PaymentLinksClient = {
      ...real,
      async createLink(input, options) {
        await reply.promise;
        return real.createLink(input, options);
      },
    };
    let isLooking = false;
    const blind: PaymentLinksClient = {
      ...real,
      async lookUpAttempt() {
        isLooking = true;
        await looked.promise;
        return { found: [], certain: false };
      },
    };
    const first = press(handled({ sandbox, store, grant: { client: slow } }).handler, { key });
    await vi.waitFor(async () => expect(await store.get(`pl:w:tenant-1:createLink:${key}`)).not.toBeNull());
    pass(61);
    const second = press(handled({ sandbox, store, grant: { client: blind } }).handler, { key, attempt: 2 });
    await until(() => isLooking);
    reply.open();
    const { id } = await first;
    looked.open();
    expect((await second).error.code).toBe('outcome_unknown');
    const third = await press(handled({ sandbox, store, grant: { client: blind } }).handler, { key, attempt: 3 });
    expect(third).toMatchObject({ status: 201, id });
  });
});

describe('what a look-up may take for its own', () => {
  it('is not the result of another attempt', async () => {
    const { handler, page, sandbox } = handled();
    const first = await press(handler, { key });
    sandbox.control.faults([{ route: 'createLink', drop: 'before', times: 1 }]);
    await press(handler, { key: 'k-2' });
    expect((await press(handler, { key: 'k-2', attempt: 2 })).error.code).toBe('outcome_unknown');
    const input = sandboxInput('monite');
    const attempt = { verb: 'createLink', input, startedAt: instant(), idempotencyKey: 'k-2' } as const;
    expect(await page.lookUpAttempt(attempt)).toEqual({ found: [], certain: false });
    expect((await page.lookUpAttempt({ ...attempt, idempotencyKey: 'k-3' })).found).toEqual([]);
    const known = await page.lookUpAttempt({ ...attempt, idempotencyKey: key });
    expect(known).toEqual({ found: [first.link], certain: true });
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await press(handler, { key: 'k-4' });
    const found = await press(handler, { key: 'k-4', attempt: 2 });
    expect([found.status, found.id === first.id]).toEqual([201, false]);
  });

  it('is the answer to one key only, also where two look at the same moment', async () => {
    const { handler, sandbox, store } = handled();
    sandbox.control.faults([
      { route: 'createLink', drop: 'after', times: 1 },
      { route: 'createLink', drop: 'before', times: 1 },
    ]);
    for (const each of ['k-1', 'k-2']) await press(handler, { key: each });
    const real = sandboxClient('monite', sandbox);
    const answers = gate<void>();
    let looking = 0;
    const together: PaymentLinksClient = {
      ...real,
      async lookUpAttempt(...call) {
        const answer = await real.lookUpAttempt(...call);
        looking += 1;
        if (looking === 2) answers.open();
        await answers.promise;
        return answer;
      },
    };
    const both = await Promise.all(
      ['k-1', 'k-2'].map((each) =>
        press(handled({ sandbox, store, grant: { client: together } }).handler, { key: each, attempt: 2 }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 502]);
    const later = await Promise.all(['k-1', 'k-2'].map((each) => press(handler, { key: each, attempt: 3 })));
    expect(later.map(({ id }) => id)).toEqual(both.map(({ id }) => id));
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 2]);
  });

  it('is nothing where there are two: a person has to choose', async () => {
    const { handler, page, sandbox } = handled();
    const real = sandboxClient('monite', sandbox);
    await real.createLink(sandboxInput('monite'));
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await press(handler, { key });
    const again = await press(handler, { key, attempt: 2 });
    expect([again.error.code, again.error.message]).toEqual(['outcome_unknown', expect.stringContaining('2 things')]);
    const input = sandboxInput('monite');
    const attempt = { verb: 'createLink', input, startedAt: instant(), idempotencyKey: key } as const;
    expect((await page.lookUpAttempt(attempt)).found).toHaveLength(2);
    expect(createsOf(sandbox)).toBe(2);
  });

  it('found by the page is kept for the next request with its key', async () => {
    const { handler, page, sandbox } = handled();
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await press(handler, { key });
    const input = sandboxInput('monite');
    const attempt = { verb: 'createLink', input, startedAt: instant(), idempotencyKey: key } as const;
    const [found] = (await page.lookUpAttempt(attempt)).found;
    const before = sandbox.control.requests().length;
    expect(await press(handler, { key, attempt: 2 })).toMatchObject({ id: found?.id, replayed: true });
    const reads = sandbox.control.requests().slice(before);
    expect(reads.every(({ path }) => !path.startsWith('/payment_intents?'))).toBe(true);
    expect((await page.lookUpAttempt(attempt)).certain).toBe(true);
  });

  it('is unknown while the provider cannot be asked, and while the result cannot be read', async () => {
    const { handler, sandbox } = handled();
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await press(handler, { key });
    await press(handler, { key: 'k-2', input: sandboxInput('monite', { minorUnits: 700, currency: 'EUR' }) });
    sandbox.control.faults([{ route: '*', status: 503 }]);
    const looked = await press(handler, { key, attempt: 2 });
    const read = await press(handler, {
      key: 'k-2',
      input: sandboxInput('monite', { minorUnits: 700, currency: 'EUR' }),
    });
    expect([looked.error.code, read.error.code]).toEqual(['outcome_unknown', 'outcome_unknown']);
    sandbox.control.faults([{ route: 'getLink', status: 404, times: 1 }]);
    const gone = await press(handler, {
      key: 'k-2',
      input: sandboxInput('monite', { minorUnits: 700, currency: 'EUR' }),
    });
    expect(gone.error.code).toBe('outcome_unknown');
  });

  it('stays unknown where the client cannot look', async () => {
    const client = definePaymentLinksClient({
      capabilities: { provider: 'own' },
      createLink: () => Promise.reject(new PaymentLinksError({ code: 'outcome_unknown', message: 'Lost.' })),
    });
    const { handler } = handled({ grant: { client } });
    await press(handler, { key });
    expect((await press(handler, { key, attempt: 2 })).error.code).toBe('outcome_unknown');
  });
});

describe('what fails before anything was sent', () => {
  const failing: readonly (readonly [string, () => Partial<Grant>, number])[] = [
    ['the host’s own sign-in', () => fail('The database is away.'), 0],
    ['its answer to who owns what', () => ({ owns: () => fail('The database is away.') }), 0],
  ];
  it.each(failing)('%s, is told as that: the same press may be repeated', async (_what, grant) => {
    const state = { isDown: true };
    const { page, sandbox } = handled({ grant: () => (state.isDown ? grant() : {}) });
    const source = { type: 'receivable', ...sandbox.control.addSource({ type: 'receivable', total: amount }) } as const;
    const send = () => page.createLink({ source, paymentMethods: ['card'] }, { idempotencyKey: key });
    await expect(send()).rejects.toMatchObject({ code: 'network', retryable: true });
    expect(sandbox.control.requests()).toEqual([]);
    state.isDown = false;
    await expect(send()).resolves.toMatchObject({ status: 'open' });
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
  });

  it('the read that asks whose it is, is told as that too', async () => {
    const { page, sandbox } = handled({ grant: { owns: () => true } });
    const { id } = await page.createLink(sandboxInput('monite'));
    sandbox.control.faults([{ route: 'getLink', status: 503, times: 1 }]);
    await expect(page.expireLink(id)).rejects.toMatchObject({ code: 'network', verb: 'expireLink', retryable: true });
    await expect(page.expireLink(id)).resolves.toMatchObject({ status: 'expired' });
  });
});

describe('a provider that is still busy with the key', () => {
  it('is not asked to create again: the next request looks for it', async () => {
    const { handler, sandbox } = handled({ provider: 'commet' });
    const input = sandboxInput('commet');
    const code = 'idempotency_in_progress';
    sandbox.control.faults([{ route: 'createLink', status: 409, code, drop: 'after', times: 1 }]);
    const first = await press(handler, { key, input });
    expect(first).toMatchObject({ status: 409, retryAfter: '2' });
    const second = await press(handler, { key, input, attempt: 2 });
    expect([second.status, second.replayed]).toEqual([201, true]);
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
  });
});

describe('a payment record and a charge whose reply is lost', () => {
  it('are found again, and not made twice', async () => {
    const sandbox = createSandbox();
    const source = { type: 'receivable', ...sandbox.control.addSource({ type: 'receivable', total: amount }) };
    const { entityUserId: userId } = sandbox.credentials.monite;
    const { handler } = handled({ sandbox, grant: { userId } });
    const input = { amount, source, paidAt: '2026-01-15T12:00:00Z' };
    sandbox.control.faults([{ route: 'createRecord', drop: 'after', times: 1 }]);
    const lost = await press(handler, { key, path: '/records', input });
    const found = await press(handler, { key, path: '/records', input, attempt: 2 });
    expect([lost.error.code, found.status, found.replayed]).toEqual(['outcome_unknown', 201, true]);
    expect((await sandboxClient('monite', sandbox).listRecords()).items.map(({ id }) => id)).toEqual([found.id]);
  });

  it('and no money moves a second time', async () => {
    const { handler, sandbox } = handled({ provider: 'commet' });
    const customerId = sandbox.credentials.commet.customers[0]?.id;
    const charge = { key, path: '/charges', input: { customerId, amount, description: 'Workshop' } };
    sandbox.control.faults([{ route: 'chargeCustomer', drop: 'after', times: 1 }]);
    const lost = await press(handler, charge);
    const found = await press(handler, { ...charge, attempt: 2 });
    expect([lost.error.code, found.status, found.replayed]).toEqual(['outcome_unknown', 201, true]);
    expect(sandbox.control.charges()).toHaveLength(1);
  });
});
