import { definePaymentLinksClient, type PaymentLinksClient, PaymentLinksError } from '@paylinks/core';
import { createSandbox } from '@paylinks/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sandboxClient, sandboxInput } from '../../../../testing/providers/sandboxClients.js';
import { dying } from '../../../../testing/server/failingStores.js';
import { handled } from '../../../../testing/server/handled.js';
import { createsOf, gate, instant, linksOf, pass, press } from '../../../../testing/server/press.js';
import type { HandlerStore } from '../index.js';
import { createMemoryStore } from '../store/memory.js';

const key = 'k-1';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
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

  it('is told to one page only, also where no request of either has ever arrived', async () => {
    const { page, sandbox } = handled();
    await sandboxClient('monite', sandbox).createLink(sandboxInput('monite'));
    const look = async (idempotencyKey: string) => {
      const attempt = { verb: 'createLink', input: sandboxInput('monite'), startedAt: instant() } as const;
      return (await page.lookUpAttempt({ ...attempt, idempotencyKey })).found.length;
    };
    const together = await Promise.all([look('k-1'), look('k-2')]);
    expect(together.sort()).toEqual([0, 1]);
    expect(await look('k-3')).toBe(0);
  });

  it('is told again to the page that it was told to', async () => {
    const { page, sandbox } = handled();
    const made = await sandboxClient('monite', sandbox).createLink(sandboxInput('monite'));
    const input = sandboxInput('monite');
    const attempt = { verb: 'createLink', input, startedAt: instant(), idempotencyKey: key } as const;
    for (let time = 0; time < 2; time += 1) {
      expect((await page.lookUpAttempt(attempt)).found.map(({ id }) => id)).toEqual([made.id]);
    }
  });

  it('is nothing that only looks like it while its own request is under way', async () => {
    const { page, sandbox, store } = handled();
    const real = sandboxClient('monite', sandbox);
    const reply = gate<void>();
    const slow: PaymentLinksClient = {
      ...real,
      async createLink(...call) {
        await reply.promise;
        return real.createLink(...call);
      },
    };
    const own = press(handled({ sandbox, store, grant: { client: slow } }).handler, { key });
    await vi.waitFor(async () => expect(await store.get(`pl:w:tenant-1:createLink:${key}`)).not.toBeNull());
    const twin = await real.createLink(sandboxInput('monite'));
    const input = sandboxInput('monite');
    const attempt = { verb: 'createLink', input, startedAt: instant(), idempotencyKey: key } as const;
    const idsOf = async (idempotencyKey: string): Promise<string[]> =>
      (await page.lookUpAttempt({ ...attempt, idempotencyKey })).found.map(({ id }) => id);
    // Nobody else is told of it either, as long as it may be its own.
    expect([await idsOf(key), await idsOf('k-2')]).toEqual([[], []]);
    reply.open();
    const { id } = await own;
    pass(1);
    expect([await idsOf(key), await idsOf('k-2')]).toEqual([[id], [twin.id]]);
  });

  it('is what looked like it while its process was dying, also where that can be searched no more', async () => {
    const sandbox = createSandbox();
    const store = createMemoryStore();
    void press(handled({ sandbox, store: dying(store) }).handler, { key });
    await vi.waitFor(() => expect(linksOf(sandbox)).toBe(1));
    const [made] = sandbox.control.links();
    const input = sandboxInput('monite');
    const attempt = { verb: 'createLink', input, startedAt: instant(), idempotencyKey: key } as const;
    expect((await handled({ sandbox, store }).page.lookUpAttempt(attempt)).found).toEqual([]);
    pass(61);
    const blind = { ...sandboxClient('monite', sandbox), lookUpAttempt: async () => ({ found: [], certain: false }) };
    const { page, handler } = handled({ sandbox, store, grant: { client: blind as PaymentLinksClient } });
    expect((await page.lookUpAttempt(attempt)).found.map(({ id }) => id)).toEqual([made?.id]);
    expect(await press(handler, { key, attempt: 2 })).toMatchObject({ id: made?.id, replayed: true });
  });

  it('is looked for since the first request, also where a repeat comes much later and gives no date', async () => {
    const { handler, sandbox } = handled();
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await press(handler, { key });
    pass(3600);
    expect(await press(handler, { key, attempt: 2 })).toMatchObject({ status: 201, replayed: true });
  });

  it('is nothing where it could not be written down whose it is', async () => {
    const memory = createMemoryStore();
    const store: HandlerStore = {
      ...memory,
      set: (name, ...rest) =>
        name.startsWith('pl:m:') ? Promise.reject(new Error('ECONNRESET')) : memory.set(name, ...rest),
    };
    const { handler, sandbox } = handled({ store });
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await press(handler, { key });
    expect((await press(handler, { key, attempt: 2 })).error.code).toBe('outcome_unknown');
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
