import type { FaultRule } from '@paylinks/sandbox';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refusalOf, writes } from '../../../../testing/providers/moniteWrites.js';
import { createMoniteClient } from './index.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const lost = (code: string, cause: object = {}): TypeError =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code, ...cause }) });

const tried = (errors: unknown[]) => () =>
  Promise.reject(new TypeError('fetch failed', { cause: new AggregateError(errors) }));
const stalling: typeof globalThis.fetch = async () => new Response(new ReadableStream(), { status: 201 });

describe.each(writes)('what a lost reply to %s proves', (verb, start) => {
  const named = { verb, idempotencyKey: 'attempt-1' };

  it.each([
    ['ENOTFOUND'],
    ['EAI_AGAIN'],
    ['ECONNREFUSED'],
    ['UND_ERR_CONNECT_TIMEOUT'],
    ['CERT_HAS_EXPIRED'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('%s: nothing was sent', async (code) => {
    const write = await start();
    const error = await refusalOf(write.run(() => Promise.reject(lost(code))));
    expect(error).toMatchObject({ code: 'network', retryable: true, ...named });
  });

  it('refused on every address of the host: nothing was sent', async () => {
    const write = await start();
    const each = [lost('ECONNREFUSED').cause, lost('UND_ERR_CONNECT_TIMEOUT').cause];
    expect((await refusalOf(write.run(tried(each)))).code).toBe('network');
    expect((await refusalOf(write.run(tried([...each, lost('ECONNRESET').cause])))).code).toBe('outcome_unknown');
  });

  it.each([['ECONNRESET'], ['UND_ERR_SOCKET'], ['EPIPE'], ['ETIMEDOUT'], ['UND_ERR_HEADERS_TIMEOUT']])(
    '%s: unknown',
    async (code) => {
      const write = await start();
      expect((await refusalOf(write.run(() => Promise.reject(lost(code))))).code).toBe('outcome_unknown');
    },
  );

  it("a page's failed fetch, which gives no reason: unknown", async () => {
    const write = await start();
    const error = await refusalOf(write.run(() => Promise.reject(new TypeError('Failed to fetch'))));
    expect(error).toMatchObject({ code: 'outcome_unknown', retryable: false, ...named });
  });

  it.each<[string, FaultRule, boolean]>([
    ['before', { route: verb, drop: 'before' }, false],
    ['after', { route: verb, drop: 'after' }, true],
  ])('a connection that breaks %s the write took effect: unknown, both times', async (_when, rule, happened) => {
    const write = await start();
    write.sandbox.control.faults([rule]);
    expect((await refusalOf(write.run())).code).toBe('outcome_unknown');
    expect(await write.happened()).toBe(happened);
  });

  it('a reply that does not come in time: unknown', async () => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, delayMs: 60_000 }]);
    const error = await refusalOf(write.run(undefined, { timeoutMs: 50 }));
    expect(error).toMatchObject({ code: 'outcome_unknown', ...named });
    expect(await write.happened()).toBe(true);
  });

  it('a reply whose body does not end in time: unknown', async () => {
    const write = await start();
    expect((await refusalOf(write.run(stalling, { timeoutMs: 50 }))).code).toBe('outcome_unknown');
  });

  it('aborted after it was sent: unknown, never aborted', async () => {
    const write = await start();
    const controller = new AbortController();
    const sending: typeof globalThis.fetch = (...args) => {
      const reply = write.sandbox.fetch(...args);
      queueMicrotask(() => controller.abort());
      return reply.then(() => new Promise(() => {}));
    };
    const error = await refusalOf(write.run(sending, { signal: controller.signal }));
    expect(error).toMatchObject({ code: 'outcome_unknown', ...named });
  });

  it('aborted with an error of ours after it was sent: unknown all the same', async () => {
    const write = await start();
    const controller = new AbortController();
    const known = await refusalOf(write.run(undefined, { signal: AbortSignal.abort() }));
    const sending: typeof globalThis.fetch = () => {
      controller.abort(known);
      return new Promise(() => {});
    };
    expect((await refusalOf(write.run(sending, { signal: controller.signal }))).code).toBe('outcome_unknown');
  });

  it('aborted before: nothing was sent', async () => {
    const write = await start();
    const before = write.sandbox.control.requests().length;
    expect(await refusalOf(write.run(undefined, { signal: AbortSignal.abort() }))).toMatchObject({
      code: 'aborted',
      ...named,
    });
    expect(write.sandbox.control.requests()).toHaveLength(before);
  });

  it('offline before: nothing was sent', async () => {
    const write = await start();
    const before = write.sandbox.control.requests().length;
    vi.stubGlobal('navigator', { onLine: false });
    expect(await refusalOf(write.run())).toMatchObject({ code: 'network', retryable: true });
    expect(write.sandbox.control.requests()).toHaveLength(before);
  });

  it('no token: nothing was sent', async () => {
    const { sandbox, call } = await start();
    const before = sandbox.control.requests().length;
    const { entityId } = sandbox.credentials.monite;
    for (const getToken of [
      () => Promise.reject(new Error('401')),
      () => new Promise<never>(() => {}),
      async () => 'a\nb',
    ]) {
      const client = createMoniteClient({
        apiUrl: sandbox.urls.monite,
        entityId,
        fetch: sandbox.fetch,
        timeoutMs: 20,
        getToken,
      });
      expect((await refusalOf(call(client, {}))).code).toBe('unauthorized');
    }
    expect(sandbox.control.requests()).toHaveLength(before);
  });

  it('sends once, whatever comes back', async () => {
    for (const rule of [{ status: 503 }, { drop: 'after' }, { status: 429, retryAfterSeconds: 1 }] as const) {
      const write = await start();
      write.sandbox.control.faults([{ route: verb, ...rule }]);
      const before = write.sandbox.control.requests().length;
      await refusalOf(write.run());
      const sent = write.sandbox.control.requests().slice(before);
      expect(sent.map(({ method }) => method)).toEqual([verb === 'updateRecord' ? 'PATCH' : 'POST']);
    }
  });
});
