import { definePaymentLinksClient } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import { createSandbox } from '@paylinks/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sandboxInput, sandboxProviders } from '../../../../testing/providers/sandboxClients.js';
import { dying, unreachable } from '../../../../testing/server/failingStores.js';
import { handled } from '../../../../testing/server/handled.js';
import {
  advance,
  advanceUntil,
  createsOf,
  gate,
  instant,
  linksOf,
  pass,
  press,
} from '../../../../testing/server/press.js';
import { type HandlerStore } from '../index.js';
import { createMemoryStore } from '../store/memory.js';

const amount = { minorUnits: 1250, currency: 'EUR' } as const;
const key = 'k-1';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
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

  it.each([
    [3_600_000, 201],
    [3_599_999, 503],
  ])('leaves it to keys that are kept for %i ms: %i', async (ttlMs, status) => {
    const idempotency = { by: 'provider', ttlMs, onChangedInput: 'refuse' } as const;
    const client = definePaymentLinksClient({
      capabilities: { provider: 'own', idempotency },
      createLink: async () => paymentLinkFixture(),
    });
    expect((await press(handled({ store: unreachable, grant: { client } }).handler, { key })).status).toBe(status);
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
