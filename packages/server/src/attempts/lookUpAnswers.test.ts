import {
  type AttemptLookUp,
  type PaymentLink,
  type PaymentLinksClient,
  PaymentLinksError,
  type WriteAttempt,
} from '@paylinks/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sandboxClient, sandboxInput } from '../../../../testing/providers/sandboxClients.js';
import { handled } from '../../../../testing/server/handled.js';
import { gate, instant, linksOf, otherInput, pass, press } from '../../../../testing/server/press.js';
import type { HandlerStore } from '../index.js';
import { createMemoryStore } from '../store/memory.js';

const key = 'k-1';
const attempt = (more: Partial<WriteAttempt<'createLink'>> = {}): WriteAttempt<'createLink'> => ({
  verb: 'createLink',
  input: sandboxInput('monite'),
  idempotencyKey: key,
  startedAt: instant(),
  ...more,
});
const ids = ({ found }: AttemptLookUp<'createLink'>): string[] => found.map(({ id }) => id);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the answer to a page that looks', () => {
  it('is what the key has made, to the person who made it and for that content alone', async () => {
    let userId = 'ada';
    const { handler, page } = handled({ grant: () => ({ userId }) });
    const { id } = await press(handler, { key });
    expect(await page.lookUpAttempt(attempt())).toMatchObject({ found: [{ id }], certain: true });
    expect(ids(await page.lookUpAttempt(attempt({ input: otherInput })))).toEqual([]);
    userId = 'grace';
    expect((await page.lookUpAttempt(attempt())).certain).toBe(false);
  });

  it('is as the link is now, and looked for where it cannot be read', async () => {
    const { handler, page, sandbox } = handled();
    const { id } = await press(handler, { key });
    sandbox.control.pay(id ?? '');
    expect((await page.lookUpAttempt(attempt())).found[0]?.status).not.toBe('open');
    sandbox.control.faults([{ route: 'getLink', status: 404, times: 1 }]);
    expect(await page.lookUpAttempt(attempt())).toMatchObject({ found: [{ id }], certain: false });
  });

  it('is never another link than the one that is known to be its own, also where that cannot be read', async () => {
    const { handler, page, sandbox, store } = handled();
    const { id } = await press(handler, { key });
    const real = sandboxClient('monite', sandbox);
    const twin = await real.createLink(sandboxInput('monite'));
    const client: PaymentLinksClient = {
      ...real,
      getLink: () =>
        Promise.reject(new PaymentLinksError({ code: 'provider_unavailable', message: '503', status: 503 })),
      lookUpAttempt: (async () => ({ found: [twin], certain: false })) as never,
    };
    const blind = handled({ sandbox, store, grant: { client } });
    expect(ids(await blind.page.lookUpAttempt(attempt()))).toEqual([]);
    expect(ids(await page.lookUpAttempt(attempt()))).toEqual([id]);
    expect(ids(await blind.page.lookUpAttempt(attempt({ idempotencyKey: 'k-2' })))).toEqual([twin.id]);
  });

  it('is not what another request of the same content has just made, and has not written down yet', async () => {
    const { handler, page, sandbox, store } = handled();
    sandbox.control.faults([{ route: 'createLink', drop: 'before', times: 1 }]);
    await press(handler, { key });
    const real = sandboxClient('monite', sandbox);
    const reply = gate<void>();
    const slow: PaymentLinksClient = {
      ...real,
      async createLink(...call) {
        const made = await real.createLink(...call);
        await reply.promise;
        return made;
      },
    };
    const twin = press(handled({ sandbox, store, grant: { client: slow } }).handler, { key: 'k-2' });
    await vi.waitFor(() => expect(linksOf(sandbox)).toBe(1));
    expect(ids(await page.lookUpAttempt(attempt()))).toEqual([]);
    expect((await press(handler, { key, attempt: 2 })).error.code).toBe('outcome_unknown');
    reply.open();
    const { id } = await twin;
    pass(1);
    expect(ids(await page.lookUpAttempt(attempt()))).toEqual([]);
    expect(ids(await page.lookUpAttempt(attempt({ idempotencyKey: 'k-2' })))).toEqual([id]);
  });

  it('is told once the other request was refused, or its process has died long enough ago', async () => {
    const { handler, page, sandbox, store } = handled();
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await press(handler, { key });
    sandbox.control.faults([{ route: 'createLink', status: 422, times: 1 }]);
    await press(handler, { key: 'k-2' });
    pass(1);
    expect(ids(await page.lookUpAttempt(attempt()))).toHaveLength(1);

    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await press(handler, { key: 'k-3', input: otherInput });
    const dies: PaymentLinksClient = { ...sandboxClient('monite', sandbox), createLink: () => new Promise(() => {}) };
    void press(handled({ sandbox, store, grant: { client: dies } }).handler, { key: 'k-4', input: otherInput });
    await vi.waitFor(async () => expect(await store.get('pl:w:tenant-1:createLink:k-4')).not.toBeNull());
    const other = attempt({ input: otherInput, idempotencyKey: 'k-3' });
    expect(ids(await page.lookUpAttempt(other))).toEqual([]);
    pass(61);
    expect(ids(await page.lookUpAttempt(other))).toHaveLength(1);
  });

  it('is looked for since the first request, whenever the page says that it began', async () => {
    const { handler, page, sandbox } = handled();
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await press(handler, { key });
    pass(3600);
    expect(ids(await page.lookUpAttempt(attempt()))).toHaveLength(1);
  });

  it('is the key’s only where there is one: of two the person’s choice is not made here', async () => {
    const { handler, page, sandbox } = handled();
    const colleagues = await sandboxClient('monite', sandbox).createLink(sandboxInput('monite'));
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await press(handler, { key });
    for (let times = 0; times < 2; times += 1) {
      const answer = await page.lookUpAttempt(attempt());
      expect([answer.certain, ids(answer).length]).toEqual([false, 2]);
    }
    const others = ids(await page.lookUpAttempt(attempt({ idempotencyKey: 'k-2' })));
    expect(others).toContain(colleagues.id);
  });

  it('comes also without a record of the key, and not where nothing can be read of what belongs to whom', async () => {
    const memory = createMemoryStore();
    let down = 'pl:w:';
    const store: HandlerStore = {
      ...memory,
      get: (name) => (name.startsWith(down) ? Promise.reject(new Error('ECONNRESET')) : memory.get(name)),
    };
    const { page, sandbox } = handled({ store, handler: { onError: () => {} } });
    const made: PaymentLink = await sandboxClient('monite', sandbox).createLink(sandboxInput('monite'));
    expect(ids(await page.lookUpAttempt(attempt()))).toEqual([made.id]);
    down = 'pl:m:';
    await expect(page.lookUpAttempt(attempt())).rejects.toMatchObject({ code: 'unexpected' });
  });
});
