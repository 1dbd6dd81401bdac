import { type PaymentLinksClient } from '@paylinks/core';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sandboxClient, sandboxInput } from '../../../../testing/providers/sandboxClients.js';
import { handled } from '../../../../testing/server/handled.js';
import { createsOf, instant, linksOf, type Press, pass, press } from '../../../../testing/server/press.js';

const amount = { minorUnits: 1250, currency: 'EUR' } as const;
const key = 'k-1';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});
const keysOf = (sandbox: Sandbox): unknown[] =>
  sandbox.control
    .requests()
    .filter(({ method }) => method === 'POST')
    .map(({ headers, body }) => [headers['idempotency-key'], body]);

describe('a request of which Commet, which keeps keys, shows nothing', () => {
  const input = sandboxInput('commet');
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
