import { afterEach, describe, expect, it, vi } from 'vitest';
import { answering, type Sent } from '../../../../testing/providers/answering.js';
import type { CreateLinkInput } from '../contract/createLinkInput.js';
import type { PaymentLinksClient } from '../contract/PaymentLinksClient.js';
import { PaymentLinksError, type PaymentLinksErrorInit } from '../errors/PaymentLinksError.js';
import { capabilitiesFixture, paymentLinkFixture } from '../testing/fixtures.js';
import { createHttpClient, type HttpClientOptions } from './createHttpClient.js';

const input: CreateLinkInput = { amount: { minorUnits: 1250, currency: 'EUR' }, reference: 'INV-7' };
const link = paymentLinkFixture({ id: 'l-1' });
const url = 'https://shop.example.com/api/paylinks/';

function clientOf(
  answer: (sent: Sent) => unknown,
  options: Partial<HttpClientOptions> = {},
): { readonly client: PaymentLinksClient; readonly sent: Sent[] } {
  const { fetch, sent } = answering(answer);
  return { client: createHttpClient({ url, fetch, ...options }), sent };
}
const failure = (init: PaymentLinksErrorInit, status: number): Response =>
  Response.json(new PaymentLinksError(init), { status });
const errorOf = (call: Promise<unknown>): Promise<PaymentLinksError> =>
  call.then(
    () => Promise.reject(new Error('It was accepted.')),
    (error: PaymentLinksError) => error,
  );

const attempts = (sent: readonly Sent[]): unknown[] => sent.map(({ headers }) => headers.get('paylinks-attempt'));
const gateway = (status: number) => (): Response =>
  new Response('<h1>Gateway</h1>', { status, headers: { 'retry-after': '3' } });
const hanging: typeof globalThis.fetch = () => new Promise(() => {});
/** What a page gets of a redirect that it must not follow. */
const opaqueRedirect: Response = Object.defineProperties(new Response(null), {
  type: { value: 'opaqueredirect' },
  ok: { value: false },
  status: { value: 0 },
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('where it is sent', () => {
  it('has to be said: a setting that is missing shows when the client is made', () => {
    expect(() => createHttpClient({ url: undefined as never })).toThrow(/url is missing.*'\/api\/paylinks'/);
  });

  it('has to be a whole address outside of a page', async () => {
    const error = await errorOf(createHttpClient({ url: '/api/paylinks' }).getLink('l-1'));
    expect(error).toMatchObject({ code: 'network', message: expect.stringContaining('a whole address') });
  });
});

describe('what is sent', () => {
  it('is JSON below the url, marked as a request of the kit', async () => {
    const { client, sent } = clientOf(() => link);
    await client.createLink(input, { idempotencyKey: 'k-1' });
    await client.expireLink('a/b');
    await client.getLink('l-1');
    expect(sent.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['POST', '/api/paylinks/links', input],
      ['POST', '/api/paylinks/links/a%2Fb/expire', {}],
      ['GET', '/api/paylinks/links/l-1', null],
    ]);
    expect(sent.map(({ headers }) => headers.get('content-type'))).toEqual([
      'application/json',
      'application/json',
      null,
    ]);
    expect(sent.every(({ headers }) => headers.get('paylinks-request') === '1')).toBe(true);
    expect(sent.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['k-1', null, null]);
  });

  it('stays on one origin, follows nothing and is kept by no cache', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(link));
    await createHttpClient({ url: '/api/paylinks', fetch }).getLink('l-1');
    await createHttpClient({ url: '/api/paylinks', fetch, credentials: 'include' }).getLink('l-1');
    expect(
      fetch.mock.calls.map(([address, init]) => [address, init?.credentials, init?.redirect, init?.cache]),
    ).toEqual([
      ['/api/paylinks/links/l-1', 'same-origin', 'manual', 'no-store'],
      ['/api/paylinks/links/l-1', 'include', 'manual', 'no-store'],
    ]);
  });

  it('carries the headers that the host gives for this request', async () => {
    let token = 0;
    const { client, sent } = clientOf(() => link, {
      headers: async () => {
        token += 1;
        return { authorization: `Bearer ${token}` };
      },
    });
    await client.getLink('l-1');
    await client.getLink('l-1');
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer 1', 'Bearer 2']);
  });

  it('is nothing where the host has no headers, or the input cannot be meant', async () => {
    const { client, sent } = clientOf(() => link, { headers: () => Promise.reject(new Error('No session.')) });
    expect(await errorOf(client.createLink(input))).toMatchObject({ code: 'unauthorized', status: null });
    const refused = await errorOf(
      clientOf(() => link).client.createLink({ amount: { minorUnits: 0.5, currency: 'EUR' } }),
    );
    expect(refused).toMatchObject({ code: 'invalid_input', fieldErrors: [{ path: 'amount' }] });
    expect(sent).toEqual([]);
  });

  it('asks with every filter, and reads a page', async () => {
    const { client, sent } = clientOf(() => ({ items: [], nextCursor: 'next', totalCount: 7 }));
    const query = { limit: 5, sort: { by: 'createdAt', direction: 'desc' }, status: ['open', 'paid'] } as const;
    expect(await client.listLinks(query)).toEqual({ items: [], nextCursor: 'next', totalCount: 7 });
    await client.listLinks();
    expect(sent.map((request) => request.query.toString())).toEqual([
      'limit=5&sort.by=createdAt&sort.direction=desc&status=open&status=paid',
      '',
    ]);
  });
});

describe('a write that is sent again', () => {
  it('says that it is a repeat, and when the first was sent, until its outcome is known', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T12:00:00Z') });
    const answers = [
      (): Response => new Response('Bad gateway', { status: 502 }),
      (): Response =>
        failure({ code: 'conflict', message: '', verb: 'createLink', status: 409, retryAfterMs: 2000 }, 409),
      (): unknown => link,
      (): unknown => link,
    ];
    const { client, sent } = clientOf(() => answers.shift()?.());
    for (let time = 0; time < 2; time += 1) {
      await errorOf(client.createLink(input, { idempotencyKey: 'k-1' }));
      vi.advanceTimersByTime(5000);
    }
    await client.createLink(input, { idempotencyKey: 'k-1' });
    await client.createLink(input, { idempotencyKey: 'k-1' });
    expect(attempts(sent)).toEqual(['1', '2', '3', '1']);
    expect(sent.map(({ headers }) => headers.get('paylinks-started-at'))).toEqual([
      '2026-11-20T12:00:00.000Z',
      '2026-11-20T12:00:00.000Z',
      '2026-11-20T12:00:00.000Z',
      '2026-11-20T12:00:10.000Z',
    ]);
  });

  it('is a first one again after a refusal, which proves that nothing was made', async () => {
    const { client, sent } = clientOf(() =>
      failure({ code: 'rate_limited', message: '', verb: 'createLink', status: 429 }, 429),
    );
    await errorOf(client.createLink(input, { idempotencyKey: 'k-1' }));
    await errorOf(client.createLink(input, { idempotencyKey: 'k-1' }));
    expect(attempts(sent)).toEqual(['1', '1']);
  });

  it('stays a repeat where only the repeat was refused: that says nothing about the first', async () => {
    const answers = [
      (): Response => new Response('Bad gateway', { status: 502 }),
      (): Response => failure({ code: 'rate_limited', message: '', verb: 'createLink', status: 429 }, 429),
      (): unknown => link,
    ];
    const { client, sent } = clientOf(() => answers.shift()?.());
    for (let time = 0; time < 2; time += 1) await errorOf(client.createLink(input, { idempotencyKey: 'k-1' }));
    await client.createLink(input, { idempotencyKey: 'k-1' });
    expect(attempts(sent)).toEqual(['1', '2', '3']);
  });

  it('is a repeat also after a reload: who looks for a key has sent it before', async () => {
    const { client, sent } = clientOf(({ path }) => (path.endsWith('/look-up') ? { found: [], certain: false } : link));
    const startedAt = '2026-11-20T12:00:00.000Z';
    await client.lookUpAttempt({ verb: 'createLink', input, idempotencyKey: 'k-1', startedAt });
    await client.createLink(input, { idempotencyKey: 'k-1' });
    await client.createLink(input, { idempotencyKey: 'k-2' });
    expect(attempts(sent)).toEqual([null, '2', '1']);
    expect(sent[1]?.headers.get('paylinks-started-at')).toBe(startedAt);
  });

  it('counts each key for itself, and reads not at all', async () => {
    const { client, sent } = clientOf(() => new Response(null, { status: 500 }));
    await errorOf(client.createLink(input, { idempotencyKey: 'k-1' }));
    await errorOf(client.createLink(input, { idempotencyKey: 'k-2' }));
    await errorOf(client.createLink(input));
    await errorOf(client.getLink('l-1'));
    expect(attempts(sent)).toEqual(['1', '1', null, null]);
  });

  it('is dated by the clock of the server, as far as it is known', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T12:00:00Z') });
    const { client, sent } = clientOf(() =>
      Response.json(link, { headers: { date: 'Fri, 20 Nov 2026 13:00:00 GMT' } }),
    );
    await client.getLink('l-1');
    await client.createLink(input, { idempotencyKey: 'k-1' });
    const startedAt = '2026-11-20T11:59:00Z';
    await errorOf(client.lookUpAttempt({ verb: 'createLink', input, idempotencyKey: 'k-1', startedAt }));
    expect(sent[1]?.headers.get('paylinks-started-at')).toBe('2026-11-20T13:00:00.500Z');
    expect(sent[2]?.body).toMatchObject({ startedAt: '2026-11-20T12:59:00.500Z' });
  });
});

describe('what a reply means', () => {
  it('an error of the handler arrives whole', async () => {
    const error: PaymentLinksErrorInit = {
      code: 'invalid_input',
      message: 'The amount is too small.',
      status: 422,
      requestId: 'r-1',
      retryAfterMs: 2000,
      fieldErrors: [{ path: 'amount', code: 'too_small', message: 'Too small.' }],
      verb: 'createLink',
      idempotencyKey: 'k-1',
      provider: { name: 'monite', type: 'bad', code: 'b-1', docUrl: null, body: null },
    };
    const { client } = clientOf(() => failure(error, 422));
    expect((await errorOf(client.createLink(input))).toJSON()).toEqual(new PaymentLinksError(error).toJSON());
  });

  it.each([
    ['a 401 of the host', gateway(401), 'unauthorized', 'unauthorized'],
    ['a 403 of the host', gateway(403), 'forbidden', 'forbidden'],
    ['a 404 of another server', gateway(404), 'unexpected', 'unexpected'],
    ['a 429 of a gateway', gateway(429), 'rate_limited', 'rate_limited'],
    ['a 500', gateway(500), 'provider_unavailable', 'outcome_unknown'],
    ['a 504', gateway(504), 'provider_unavailable', 'outcome_unknown'],
    ['a 408', gateway(408), 'timeout', 'outcome_unknown'],
    ['a redirect', gateway(302), 'unexpected', 'unexpected'],
    [
      'JSON of somebody else',
      (): Response => Response.json({ error: 'no' }, { status: 400 }),
      'invalid_input',
      'invalid_input',
    ],
    ['a page with 200', (): Response => new Response('<h1>Sign in</h1>'), 'unexpected', 'outcome_unknown'],
    ['nothing with 200', (): Response => new Response(''), 'unexpected', 'outcome_unknown'],
    ['another shape with 200', (): unknown => ({ id: 'l-1' }), 'unexpected', 'outcome_unknown'],
    [
      'a failure with 200',
      (): Response => failure({ code: 'forbidden', message: '' }, 200),
      'unexpected',
      'outcome_unknown',
    ],
  ])('%s', async (_what, answer, read, write) => {
    const { client } = clientOf(answer);
    const codes = [
      await errorOf(client.getLink('l-1')),
      await errorOf(client.createLink(input, { idempotencyKey: 'k-1' })),
    ];
    expect(codes.map(({ code, verb }) => [code, verb])).toEqual([
      [read, 'getLink'],
      [write, 'createLink'],
    ]);
    expect(codes[1]?.idempotencyKey).toBe('k-1');
  });

  it('a redirect that a page cannot see through is refused, not unknown', async () => {
    const error = await errorOf(createHttpClient({ url, fetch: async () => opaqueRedirect }).createLink(input));
    expect(error).toMatchObject({ code: 'unexpected', status: 0 });
  });

  it('reads when to come back', async () => {
    const { client } = clientOf(gateway(429));
    expect(await errorOf(client.getLink('l-1'))).toMatchObject({
      code: 'rate_limited',
      retryAfterMs: 3000,
      retryable: true,
    });
  });
});

describe('without a reply', () => {
  const refused = new TypeError('fetch failed', { cause: Object.assign(new Error(''), { code: 'ECONNREFUSED' }) });

  it.each([
    ['broken', new TypeError('Failed to fetch'), 'network', 'outcome_unknown'],
    ['refused before anything was sent', refused, 'network', 'network'],
  ])('%s', async (_what, error, read, write) => {
    const { client } = clientOf(() => {
      throw error;
    });
    expect((await errorOf(client.getLink('l-1'))).code).toBe(read);
    expect((await errorOf(client.createLink(input))).code).toBe(write);
  });

  it('an address that is none has sent nothing', async () => {
    const client = createHttpClient({ url: '/api/paylinks' });
    expect(await errorOf(client.createLink(input))).toMatchObject({ code: 'network', retryable: true });
  });

  it('waits as long as it is told, and for a write twice as long', async () => {
    vi.useFakeTimers();
    const client = createHttpClient({ url, fetch: hanging, timeoutMs: 1000 });
    const over: string[] = [];
    const read = errorOf(client.getLink('l-1')).then((error) => over.push(`read ${error.code}`));
    const write = errorOf(client.createLink(input)).then((error) => over.push(`write ${error.code}`));
    await vi.advanceTimersByTimeAsync(999);
    expect(over).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(over).toEqual(['read timeout']);
    await vi.advanceTimersByTimeAsync(1);
    await Promise.all([read, write]);
    expect(over).toEqual(['read timeout', 'write outcome_unknown']);
  });

  it('aborted: a read is aborted, a write that was sent is unknown', async () => {
    const controller = new AbortController();
    const client = createHttpClient({ url, fetch: hanging });
    const read = errorOf(client.getLink('l-1', { signal: controller.signal }));
    const write = errorOf(client.createLink(input, { signal: controller.signal }));
    await new Promise((resolve) => setTimeout(resolve));
    controller.abort();
    expect([(await read).code, (await write).code]).toEqual(['aborted', 'outcome_unknown']);
  });
});

describe('capabilities', () => {
  it('are what the handler says, and before that what the host has given', async () => {
    const capabilities = capabilitiesFixture({ provider: 'monite' });
    const can = { ...capabilities.can, createLink: 'forbidden', connect: 'unsupported' } as const;
    const { client } = clientOf(() => ({ ...capabilities, can }), { initialCapabilities: capabilities });
    expect(client.initialCapabilities).toEqual(capabilities);
    expect(await client.getCapabilities()).toEqual({ ...capabilities, can });
    expect(clientOf(() => link).client.initialCapabilities).toBeNull();
  });
});
