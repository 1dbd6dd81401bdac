import { type PaymentLinksClient, PaymentLinksError } from '@paylinks/core';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sandboxClient, sandboxInput, sandboxProviders } from '../../../../testing/providers/sandboxClients.js';
import { dying } from '../../../../testing/server/failingStores.js';
import { handled } from '../../../../testing/server/handled.js';
import {
  advance,
  advanceUntil,
  createsOf,
  gate,
  linksOf,
  pass,
  press,
  until,
} from '../../../../testing/server/press.js';
import { type HandlerStore } from '../index.js';
import { createMemoryStore } from '../store/memory.js';

const key = 'k-1';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
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

  it('before the provider was called: nobody knows, so nothing is sent', async () => {
    const real = sandboxClient(provider, sandbox);
    const client: PaymentLinksClient = { ...real, createLink: () => new Promise(() => {}) };
    void press(handled({ sandbox, store, grant: { client } }).handler, { key, input });
    await vi.waitFor(async () => expect(await store.get(`pl:w:tenant-1:createLink:${key}`)).not.toBeNull());
    pass(61);
    const next = handled({ provider, sandbox, store }).handler;
    const { error } = await press(next, { key, input, attempt: 2 });
    expect([error.code, error.message]).toEqual([
      'outcome_unknown',
      expect.stringContaining('nothing of it was found'),
    ]);
    expect(createsOf(sandbox)).toBe(0);
    // Kept for a week, as nobody may take the key for a new one.
    expect(await store.get(`pl:w:tenant-1:createLink:${key}`)).toContain('"state":"unknown"');
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
