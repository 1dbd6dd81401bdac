import { createSandbox } from '@paylinks/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sandboxClient, sandboxInput, sandboxProviders } from '../../../../testing/providers/sandboxClients.js';
import { handled } from '../../../../testing/server/handled.js';
import { createsOf, instant, linksOf, pass, press } from '../../../../testing/server/press.js';
import { type Grant } from '../index.js';

const amount = { minorUnits: 1250, currency: 'EUR' } as const;
const key = 'k-1';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});
const fail = (message: string): never => {
  throw new Error(message);
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

describe.each(sandboxProviders)('a request that %s has never executed', (provider) => {
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

describe.each([undefined, null, {}, { id: '' }, { id: 7 }])('a client of the host that answers %j', (made) => {
  it('has said nothing: it is unknown, and looked for', async () => {
    const client = { ...sandboxClient('monite', createSandbox()), createLink: async () => made as never };
    const { handler, store } = handled({ grant: { client } });
    expect((await press(handler, { key })).error.code).toBe('outcome_unknown');
    expect(await store.get(`pl:w:tenant-1:createLink:${key}`)).toContain('"state":"unknown"');
    expect((await press(handler, { key, attempt: 2 })).error.message).toContain('nothing of it was found');
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

  it('nor does any move where nothing shows of it', async () => {
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
