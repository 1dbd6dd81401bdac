// @vitest-environment node
import { createHttpClient, type PaymentLink, type PaymentLinksClient, type PaymentLinksError } from '@paylinks/core';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sandboxInput, sandboxProviders } from '../../../../testing/providers/sandboxClients.js';
import { handled, origin, pageFetch } from '../../../../testing/server/handled.js';
import { advanceUntil, createsOf, linksOf } from '../../../../testing/server/press.js';
import { AttemptBook } from './AttemptBook.js';
import { memoryAttemptStore } from './attemptStore.js';
import { systemClock } from './clock.js';
import { type CreateLinkAttempts, createLinkAttempts } from './createLinkAttempts.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A form whose page talks to the host's server. `wire`: what happens between the two to each request, in turn; then all is well. */
async function form(
  provider: (typeof sandboxProviders)[number],
  sandbox: Sandbox,
  wire: readonly ('reply lost' | 'request lost' | 'server restarts')[] = [],
): Promise<{ readonly attempts: CreateLinkAttempts; readonly client: PaymentLinksClient }> {
  let server = pageFetch(handled({ provider, sandbox }).handler);
  const turns = [...wire];
  const fetch: typeof globalThis.fetch = async (...request) => {
    const isWrite = request[1]?.method === 'POST';
    const turn = isWrite ? turns.shift() : undefined;
    if (turn === 'request lost') throw new TypeError('Failed to fetch');
    const reply = await server(...request);
    if (turn === undefined) return reply;
    if (turn === 'server restarts') server = pageFetch(handled({ provider, sandbox }).handler);
    throw new TypeError('Failed to fetch');
  };
  const client = createHttpClient({ url: `${origin}/api/paylinks`, fetch });
  const capabilities = await client.getCapabilities();
  const attempts = createLinkAttempts({
    client,
    book: new AttemptBook(memoryAttemptStore(), systemClock),
    form: 'createLink',
    clock: systemClock,
    capabilities: () => capabilities,
    onExists: () => {},
    onError: () => {},
  });
  attempts.start();
  return { attempts, client };
}
const ended = (run: Promise<PaymentLink>): Promise<PaymentLink | PaymentLinksError> =>
  advanceUntil(run.catch((error: PaymentLinksError) => error));

describe.each(sandboxProviders)('one press, over a server that asks %s', (provider) => {
  const input = sandboxInput(provider);

  it.each([
    ['all is well', []],
    ['the reply to the page is lost', ['reply lost']],
    ['two replies to the page are lost', ['reply lost', 'reply lost']],
    ['the server restarts before it replies, and has forgotten everything', ['server restarts']],
  ] as const)('makes one link where %s', async (_what, wire) => {
    const sandbox = createSandbox();
    const { attempts } = await form(provider, sandbox, wire);
    const link = await ended(attempts.run(input));
    expect(link).toMatchObject({ status: 'open' });
    expect(attempts.getSnapshot().attempt?.state).toBe('done');
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
  });

  it.each([
    ['the provider’s reply is lost', { drop: 'after' }],
    ['the provider’s gateway times out', { status: 504, drop: 'after' }],
    ['the provider answers with a page of HTML', { body: 'html' }],
  ] as const)('makes one link where %s', async (_what, fault) => {
    const sandbox = createSandbox();
    const { attempts } = await form(provider, sandbox);
    sandbox.control.faults([{ route: 'createLink', times: 1, ...fault }]);
    expect(await ended(attempts.run(input))).toMatchObject({ status: 'open' });
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
  });

  it('is not known where the request never arrived: a person decides, and no second one is made by itself', async () => {
    const sandbox = createSandbox();
    const { attempts } = await form(provider, sandbox, ['request lost']);
    expect(await ended(attempts.run(input))).toMatchObject({ code: 'outcome_unknown' });
    expect(attempts.getSnapshot().attempt?.state).toBe('unresolved');
    expect(createsOf(sandbox)).toBe(0);
    expect(await ended(attempts.createNew())).toMatchObject({ status: 'open' });
    expect([linksOf(sandbox), createsOf(sandbox)]).toEqual([1, 1]);
  });

  it('is refused where the provider refuses, and the next press is a new one', async () => {
    const sandbox = createSandbox();
    const { attempts } = await form(provider, sandbox);
    sandbox.control.faults([{ route: 'createLink', status: 422, times: 1 }]);
    expect(await ended(attempts.run(input))).toMatchObject({ code: 'invalid_input' });
    expect(await ended(attempts.run(input))).toMatchObject({ status: 'open' });
    expect(linksOf(sandbox)).toBe(1);
  });
});
