import { afterEach, describe, expect, it, vi } from 'vitest';
import { changing, refusalOf, writes } from '../../../../testing/providers/moniteWrites.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(writes)('what a reply to %s proves', (verb, start) => {
  const named = { verb, idempotencyKey: 'attempt-1' };
  /** What may be done with a thing in a state that nobody knows. */
  const nothing = verb.endsWith('Link')
    ? { canExpire: false }
    : { can: { update: false, start: false, complete: false, cancel: false } };

  it('2xx with an id: done', async () => {
    const write = await start();
    expect(await write.run()).toMatchObject({ id: expect.stringMatching(/^[\da-f-]{36}$/), ...write.whole });
    expect(await write.happened()).toBe(true);
  });

  it('2xx with an id and words nobody knows: done', async () => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, body: 'unknown_status' }]);
    expect(await write.run()).toMatchObject({ status: 'unknown', rawStatus: 'awaiting_oracle', ...nothing });
  });

  it('2xx with an id and nothing else: done, the rest is read', async () => {
    const write = await start();
    const onlyId = changing(write.sandbox, ({ id }) => ({ id }));
    expect(await write.run(onlyId)).toMatchObject(write.whole);
  });

  it.each(['html', 'empty', 'malformed'] as const)('2xx with a body that is %s: unknown', async (body) => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, body }]);
    expect(await refusalOf(write.run())).toMatchObject({ code: 'outcome_unknown', retryable: false, ...named });
    expect(await write.happened()).toBe(true);
  });

  it.each([{}, { id: null }, { id: '' }, { id: 7 }, [], 'yes', null])('2xx with %j: unknown', async (body) => {
    const write = await start();
    const odd = changing(write.sandbox, () => body);
    expect(await refusalOf(write.run(odd))).toMatchObject({ code: 'outcome_unknown', ...named });
  });

  it.each([
    [400, 'invalid_input'],
    [401, 'unauthorized'],
    [402, 'unexpected'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [405, 'unexpected'],
    [409, 'conflict'],
    [410, 'unexpected'],
    [413, 'invalid_input'],
    [415, 'unexpected'],
    [422, 'invalid_input'],
    [425, 'provider_unavailable'],
  ] as const)('%i: refused as %s', async (status, code) => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, status }]);
    expect(await refusalOf(write.run())).toMatchObject({ code, status, retryable: false, ...named });
    expect(await write.happened()).toBe(false);
  });

  it('429: refused, and may be repeated after Retry-After', async () => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, status: 429, retryAfterSeconds: 7, times: 1 }]);
    expect(await refusalOf(write.run())).toMatchObject({ code: 'rate_limited', retryAfterMs: 7000, retryable: true });
    expect(await write.happened()).toBe(false);
    expect((await write.run()).id).not.toBe('');
  });

  it('429 without Retry-After says so', async () => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, status: 429 }]);
    expect((await refusalOf(write.run())).retryAfterMs).toBeNull();
  });

  it.each([301, 302, 303, 307, 308])('%i: refused, and not followed', async (status) => {
    const write = await start();
    const asked: string[] = [];
    const redirecting: typeof globalThis.fetch = async (url, init) => {
      asked.push(`${String(url)} ${init?.redirect}`);
      return new Response(null, { status, headers: { location: 'https://login.example.com' } });
    };
    expect(await refusalOf(write.run(redirecting))).toMatchObject({ code: 'unexpected', status, ...named });
    expect(asked).toEqual([expect.stringMatching(/^https:\/\/sandbox\.paylinks\.test.* manual$/)]);
  });

  it.each([408, 500, 502, 503, 504, 520])('%i: unknown', async (status) => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, status, retryAfterSeconds: 3 }]);
    const error = await refusalOf(write.run());
    expect(error).toMatchObject({ code: 'outcome_unknown', status, retryAfterMs: 3000, retryable: false, ...named });
  });

  it('503 that was executed all the same: unknown', async () => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, drop: 'after', status: 503 }]);
    expect((await refusalOf(write.run())).code).toBe('outcome_unknown');
    expect(await write.happened()).toBe(true);
  });
});
