import { createSandbox } from '@paylinks/sandbox';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sandboxClient, sandboxInput, sandboxProviders } from '../../../../testing/providers/sandboxClients.js';
import { handled } from '../../../../testing/server/handled.js';
import { advanceUntil, createsOf, linksOf, otherInput, press, until } from '../../../../testing/server/press.js';
import { createMemoryStore } from '../store/memory.js';

const amount = { minorUnits: 1250, currency: 'EUR' } as const;
const paidAt = '2026-01-15T12:00:00Z';
const key = 'k-1';

afterEach(() => {
  vi.useRealTimers();
});

describe.each(sandboxProviders)('one key, on %s', (provider) => {
  const input = sandboxInput(provider);

  it('makes one link, however often it comes', async () => {
    const { handler, sandbox, audit } = handled({ provider });
    const first = await press(handler, { key, input });
    const again = await press(handler, { key, input });
    const marked = await press(handler, { key, input, attempt: 2, startedAt: new Date().toISOString() });
    expect([first.status, again.status, marked.status]).toEqual([201, 201, 201]);
    expect([first.replayed, again.replayed, marked.replayed]).toEqual([false, true, true]);
    expect([again.link, marked.link]).toEqual([first.link, first.link]);
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
    expect(audit.filter(({ phase }) => phase === 'after').map(({ verdict }) => verdict)).toEqual([
      'done',
      'replayed',
      'replayed',
    ]);
  });

  it('makes one link also where both come at once', async () => {
    const { handler, sandbox } = handled({ provider });
    sandbox.control.faults([{ route: 'createLink', delayMs: 60 }]);
    const both = await Promise.all([press(handler, { key, input }), press(handler, { key, input })]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both.map(({ replayed }) => replayed).sort()).toEqual([false, true]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
  });

  it('makes one link also where two processes answer', async () => {
    const store = createMemoryStore();
    const sandbox = createSandbox();
    const processes = [1, 2, 3].map(() => handled({ provider, sandbox, store }).handler);
    sandbox.control.faults([{ route: 'createLink', delayMs: 60 }]);
    const all = await Promise.all(processes.map((handler) => press(handler, { key, input })));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
  });

  it('says of a replayed link what it is now, not what it was', async () => {
    const { handler, page } = handled({ provider });
    const { id } = await press(handler, { key, input });
    await page.expireLink(id ?? '');
    const { link, status } = await press(handler, { key, input });
    expect([status, link.id, ['expired', 'canceled'].includes(link.status)]).toEqual([201, id, true]);
  });

  it('two keys make two links, also of the same content', async () => {
    const { handler, sandbox } = handled({ provider });
    await press(handler, { key, input });
    await press(handler, { key: 'k-2', input });
    expect(linksOf(sandbox)).toBe(2);
  });
});

describe('a create without a key', () => {
  it('gets one, which protects whoever comes back with it', async () => {
    const { handler, sandbox } = handled();
    const first = await press(handler);
    expect(first.key).toMatch(/^[0-9a-f-]{36}$/);
    const again = await press(handler, { key: first.key ?? '' });
    expect([again.id, again.replayed, again.key, linksOf(sandbox)]).toEqual([first.id, true, first.key, 1]);
  });
});

describe('a key belongs to one content, one person, one scope', () => {
  it('other content with it is a conflict, and nothing is sent', async () => {
    const { handler, sandbox } = handled();
    await press(handler, { key });
    const other = await press(handler, { key, input: otherInput });
    expect([other.status, other.error.code, other.error.retryAfterMs]).toEqual([409, 'conflict', null]);
    expect(createsOf(sandbox)).toBe(1);
  });

  it('the same content in another order is the same content', async () => {
    const { handler } = handled();
    const { id } = await press(handler, { key });
    const turned = Object.fromEntries(Object.entries(sandboxInput('monite')).toReversed());
    expect((await press(handler, { key, input: turned })).id).toBe(id);
  });

  it('another person with it is a conflict, and learns nothing', async () => {
    const sandbox = createSandbox();
    const store = createMemoryStore();
    const [mine, theirs] = ['u-1', 'u-2'].map((userId) => handled({ sandbox, store, grant: { userId } }).handler);
    const { id } = await press(mine!, { key });
    const other = await press(theirs!, { key });
    expect([other.status, other.error.code]).toEqual([409, 'conflict']);
    expect(JSON.stringify(other.error)).not.toContain(id ?? '-');
    expect(createsOf(sandbox)).toBe(1);
  });

  it('another scope with it is another key', async () => {
    const sandbox = createSandbox();
    const store = createMemoryStore();
    const scopes = ['tenant', 'tenant:createLink', 'tenant:createLink:k', 'ten ant', 'ten%20ant'];
    const made = await Promise.all(
      scopes.map((scope) => press(handled({ sandbox, store, grant: { scope } }).handler, { key })),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(scopes.length);
    expect(made.every(({ replayed }) => !replayed)).toBe(true);
  });

  it('a payment record with it is another thing than a link', async () => {
    const sandbox = createSandbox();
    const source = { type: 'receivable', ...sandbox.control.addSource({ type: 'receivable', total: amount }) };
    const { handler } = handled({ sandbox });
    const link = await press(handler, { key });
    const record = await press(handler, { key, path: '/records', input: { amount, source, paidAt } });
    expect([record.status, record.replayed, record.id === link.id]).toEqual([201, false, false]);
    const again = await press(handler, { key, path: '/records', input: { amount, source, paidAt } });
    expect([again.id, again.replayed]).toEqual([record.id, true]);
  });
});

describe('a refusal', () => {
  it.each([400, 401, 402, 403, 404, 409, 422, 429])('of %i leaves the key as good as new', async (status) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { handler, sandbox } = handled();
    sandbox.control.faults([{ route: 'createLink', status, times: 1 }]);
    const refused = await press(handler, { key });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.error.code).not.toBe('outcome_unknown');
    // After a 429 the provider is left in peace for a moment.
    vi.setSystemTime(Date.now() + 2000);
    const { status: again, replayed } = await press(handler, { key });
    expect([again, replayed, linksOf(sandbox)]).toEqual([201, false, 1]);
  });

  it('is heard by each of two who come at once, and neither makes a link', async () => {
    const { handler, sandbox } = handled();
    sandbox.control.faults([{ route: 'createLink', status: 422, delayMs: 40 }]);
    const both = await Promise.all([press(handler, { key }), press(handler, { key })]);
    expect(both.map(({ error }) => error.code)).toEqual(['invalid_input', 'invalid_input']);
    expect(linksOf(sandbox)).toBe(0);
  });

  it('of a charge for anything else leaves its key as good as new', async () => {
    const { handler, sandbox } = handled({ provider: 'commet' });
    const customerId = sandbox.credentials.commet.customers[0]?.id;
    const charge = { key, path: '/charges', input: { customerId, amount, description: 'Workshop' } };
    sandbox.control.faults([{ route: 'chargeCustomer', status: 422, times: 1 }]);
    expect((await press(handler, charge)).error.status).toBe(422);
    expect((await press(handler, charge)).status).toBe(201);
    expect(sandbox.control.charges()).toHaveLength(1);
  });

  it('of a charge by the bank is final for its key', async () => {
    const { handler, sandbox } = handled({ provider: 'commet' });
    const customerId = sandbox.credentials.commet.customers.find(({ charge }) => charge === 'payment_failed')?.id;
    const charge = { key, path: '/charges', input: { customerId, amount, description: 'Workshop' } };
    const declined = await press(handler, charge);
    expect(declined.error).toMatchObject({ code: 'conflict', status: 402 });
    const asked = createsOf(sandbox);
    const again = await press(handler, charge);
    expect([again.status, again.error.code, again.error.retryAfterMs]).toEqual([409, 'conflict', null]);
    expect(createsOf(sandbox)).toBe(asked);
    await press(handler, { ...charge, key: 'k-2' });
    expect(createsOf(sandbox)).toBe(asked + 1);
  });
});

describe('a charge', () => {
  it('is made once for a key, and found again by it', async () => {
    const { handler, sandbox } = handled({ provider: 'commet' });
    const customerId = sandbox.credentials.commet.customers[0]?.id;
    const charge = { key, path: '/charges', input: { customerId, amount, description: 'Workshop' } };
    const both = await Promise.all([press(handler, charge), press(handler, charge)]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(sandbox.control.charges()).toHaveLength(1);
  });
});

describe('who waits for the first request', () => {
  it('is told after 25 seconds to come back, and the first one goes on', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const { handler, sandbox } = handled();
    sandbox.control.faults([{ route: 'createLink', delayMs: 29_000, times: 1 }]);
    const first = press(handler, { key });
    await until(() => createsOf(sandbox) === 1);
    const second = press(handler, { key });
    const over: string[] = [];
    void first.then(({ status }) => over.push(`first ${status}`));
    expect(await advanceUntil(second)).toMatchObject({
      status: 409,
      retryAfter: '2',
      error: { code: 'conflict', retryAfterMs: 2000 },
    });
    expect(over).toEqual([]);
    const { id } = await advanceUntil(first);
    expect((await press(handler, { key })).id).toBe(id);
    expect(linksOf(sandbox)).toBe(1);
  });
});

describe('the store', () => {
  it('is told no content and nothing about people', async () => {
    const kept: string[] = [];
    const memory = createMemoryStore();
    const store: typeof memory = {
      ...memory,
      set: (name, value, options) => {
        kept.push(name, value);
        return memory.set(name, value, options);
      },
    };
    const { handler } = handled({ store, grant: { userId: 'u-1' } });
    await press(handler, { key, input: { ...sandboxInput('monite'), reference: 'Jane Doe, 5 Main Street' } });
    await press(handler, { key: 'k-2', input: { ...sandboxInput('monite'), colour: 'red' } });
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.join('\n')).not.toMatch(/Jane|Main Street|1250|EUR|card|https?:/);
  });

  it('keeps a key for a day, and what is unknown for a week', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { handler, sandbox } = handled();
    const done = await press(handler, { key });
    sandbox.control.faults([{ route: 'createLink', drop: 'before', times: 1 }]);
    await press(handler, { key: 'k-2', input: otherInput });
    const day = 86_400_000;
    vi.setSystemTime(Date.now() + day - 1000);
    expect((await press(handler, { key })).id).toBe(done.id);
    vi.setSystemTime(Date.now() + 5 * day);
    expect((await press(handler, { key: 'k-2', input: otherInput })).error.code).toBe('outcome_unknown');
    expect(createsOf(sandbox)).toBe(2);
  });
});

describe('without a scope', () => {
  it('nothing is remembered, and a repeat is sent to no provider that cannot tell it from a first request', async () => {
    const sandbox = createSandbox();
    const { handler } = handled({ sandbox, grant: { scope: undefined } });
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    expect((await press(handler, { key })).error.code).toBe('outcome_unknown');
    const again = await press(handler, { key, attempt: 2 });
    const [link] = (await sandboxClient('monite', sandbox).listLinks()).items;
    expect([again.status, again.id, again.replayed]).toEqual([201, link?.id, true]);
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
  });

  it('the provider’s own keys protect, where it keeps them', async () => {
    const { handler, sandbox } = handled({ provider: 'commet', grant: { scope: undefined } });
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    const input = sandboxInput('commet');
    await press(handler, { key, input });
    expect((await press(handler, { key, input, attempt: 2 })).status).toBe(201);
    expect(linksOf(sandbox)).toBe(1);
  });
});
