import { isPaymentLinksError, type PaymentLinksClient, type PaymentLinksError } from '@paylinks/core';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCommetClient } from '../commet/index.js';
import { createQontoClient } from '../qonto/index.js';

const EUR = (minorUnits: number): { readonly minorUnits: number; readonly currency: 'EUR' } => ({
  minorUnits,
  currency: 'EUR',
});
const key = { idempotencyKey: 'attempt-1' };

interface Options {
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}
interface Write {
  readonly sandbox: Sandbox;
  run(options?: Options): Promise<unknown>;
  /** How often the provider has executed it. */
  count(): number;
}
type Call = (client: PaymentLinksClient, signal: AbortSignal | undefined) => Promise<unknown>;

function qonto(
  prepare: (client: PaymentLinksClient, sandbox: Sandbox) => Promise<Call>,
  count: (sandbox: Sandbox) => number,
) {
  return async (): Promise<Write> => {
    const sandbox = createSandbox();
    const { token } = sandbox.credentials.qonto;
    const clientWith = ({ fetch = sandbox.fetch, timeoutMs }: Options): PaymentLinksClient =>
      createQontoClient({ apiUrl: sandbox.urls.qonto, getToken: async () => token, fetch, timeoutMs });
    const call = await prepare(clientWith({}), sandbox);
    const run = (options: Options = {}): Promise<unknown> => call(clientWith(options), options.signal);
    return { sandbox, run, count: () => count(sandbox) };
  };
}

function commet(
  prepare: (client: PaymentLinksClient, sandbox: Sandbox) => Promise<Call>,
  count: (sandbox: Sandbox) => number,
) {
  return async (): Promise<Write> => {
    const sandbox = createSandbox();
    const { apiKey } = sandbox.credentials.commet;
    const clientWith = ({ fetch = sandbox.fetch, timeoutMs }: Options): PaymentLinksClient =>
      createCommetClient({ apiUrl: sandbox.urls.commet, apiKey, fetch, timeoutMs });
    const call = await prepare(clientWith({}), sandbox);
    const run = (options: Options = {}): Promise<unknown> => call(clientWith(options), options.signal);
    return { sandbox, run, count: () => count(sandbox) };
  };
}

const basket = {
  items: [{ title: 'Audit', quantity: '1', unitPrice: EUR(1099), vatPercent: '21' }],
  paymentMethods: ['credit_card'],
};
const payment = { amount: EUR(10_000), description: 'Workshop' };
const links = (sandbox: Sandbox): number => sandbox.control.links().length;
const canceled = (sandbox: Sandbox): number =>
  sandbox.control.links().filter(({ status }) => status === 'canceled').length;

const writes = [
  ['Qonto', 'createLink', qonto(async () => (client, signal) => client.createLink(basket, { ...key, signal }), links)],
  [
    'Qonto',
    'expireLink',
    qonto(async (before) => {
      const { id } = await before.createLink(basket);
      return (client, signal) => client.expireLink(id, { ...key, signal });
    }, canceled),
  ],
  [
    'Commet',
    'createLink',
    commet(async () => (client, signal) => client.createLink(payment, { ...key, signal }), links),
  ],
  [
    'Commet',
    'expireLink',
    commet(async (before) => {
      const { id } = await before.createLink(payment);
      return (client, signal) => client.expireLink(id, { ...key, signal });
    }, canceled),
  ],
  [
    'Commet',
    'chargeCustomer',
    commet(
      async (_before, sandbox) => {
        const customerId = sandbox.credentials.commet.customers[0]?.id ?? '';
        return (client, signal) => client.chargeCustomer({ customerId, ...payment }, { ...key, signal });
      },
      (sandbox) => sandbox.control.charges().length,
    ),
  ],
] as const;

async function refusalOf(call: Promise<unknown>): Promise<PaymentLinksError> {
  const error: unknown = await call.then(() => undefined).catch((thrown: unknown) => thrown);
  if (!isPaymentLinksError(error))
    throw new Error(`It did not reject with a PaymentLinksError but with ${String(error)}.`);
  return error;
}
const broken = (code: string) => (): Promise<Response> =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(writes)('what a reply of %s to %s proves', (_provider, verb, start) => {
  const named = { verb, ...key };

  it('2xx with an id: done, once', async () => {
    const write = await start();
    expect(await write.run()).toMatchObject({ id: expect.any(String) });
    expect(write.count()).toBe(1);
  });

  it('2xx with an id and words that nobody knows: done', async () => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, body: 'unknown_status' }]);
    expect(await write.run()).toMatchObject({ status: 'unknown', rawStatus: 'awaiting_oracle' });
  });

  it.each(['html', 'empty', 'malformed'] as const)('2xx with a body that is %s: unknown', async (body) => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, body }]);
    expect(await refusalOf(write.run())).toMatchObject({ code: 'outcome_unknown', retryable: false, ...named });
    expect(write.count()).toBe(1);
  });

  it.each([{}, { id: null }, { id: '' }, { data: {} }, { payment_link: {} }, [], 'yes', null])(
    '2xx with %j: unknown',
    async (body) => {
      const write = await start();
      const fetch = async (): Promise<Response> => Response.json(body);
      expect(await refusalOf(write.run({ fetch }))).toMatchObject({ code: 'outcome_unknown', ...named });
    },
  );

  it.each([400, 401, 402, 403, 404, 405, 409, 410, 413, 415, 422, 425])('%i: refused', async (status) => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, status }]);
    const error = await refusalOf(write.run());
    expect(error).toMatchObject({ status, retryable: false, ...named });
    expect(['outcome_unknown', 'rate_limited', 'network', 'timeout']).not.toContain(error.code);
    expect(write.count()).toBe(0);
  });

  it('429: refused, and done with the same key after Retry-After', async () => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, status: 429, retryAfterSeconds: 7, times: 1 }]);
    expect(await refusalOf(write.run())).toMatchObject({ code: 'rate_limited', retryAfterMs: 7000, retryable: true });
    expect(write.count()).toBe(0);
    await write.run();
    expect(write.count()).toBe(1);
  });

  it('429 without Retry-After says so', async () => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, status: 429 }]);
    expect(await refusalOf(write.run())).toMatchObject({ code: 'rate_limited', retryAfterMs: null });
  });

  it.each([301, 302, 307])('%i: refused, and not followed', async (status) => {
    const write = await start();
    const fetch = vi.fn(async () => new Response(null, { status, headers: { location: 'https://login.example.com' } }));
    expect(await refusalOf(write.run({ fetch }))).toMatchObject({ code: 'unexpected', status, ...named });
    expect(fetch).toHaveBeenCalledExactlyOnceWith(expect.any(String), expect.objectContaining({ redirect: 'manual' }));
  });

  it.each([408, 500, 502, 503, 504])('%i: unknown', async (status) => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, status }]);
    expect(await refusalOf(write.run())).toMatchObject({ code: 'outcome_unknown', status, retryable: false, ...named });
  });

  it.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED'])(
    '%s: nothing was sent',
    async (code) => {
      const write = await start();
      expect(await refusalOf(write.run({ fetch: broken(code) }))).toMatchObject({ code: 'network', ...named });
    },
  );

  it.each(['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE'])('%s: unknown', async (code) => {
    const write = await start();
    expect(await refusalOf(write.run({ fetch: broken(code) }))).toMatchObject({ code: 'outcome_unknown', ...named });
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('a connection that breaks %s the write took effect: unknown, both times', async (drop, count) => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, drop }]);
    expect((await refusalOf(write.run())).code).toBe('outcome_unknown');
    expect(write.count()).toBe(count);
  });

  it('a lost reply and the same key again: done, and never twice', async () => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, drop: 'after', times: 1 }]);
    await refusalOf(write.run());
    expect(await write.run()).toMatchObject({ id: expect.any(String) });
    expect(write.count()).toBe(1);
  });

  it('a reply that does not come in time: unknown', async () => {
    const write = await start();
    write.sandbox.control.faults([{ route: verb, delayMs: 60_000 }]);
    expect(await refusalOf(write.run({ timeoutMs: 50 }))).toMatchObject({ code: 'outcome_unknown', ...named });
  });

  it('aborted after it was sent: unknown, never aborted', async () => {
    const write = await start();
    const controller = new AbortController();
    const fetch: typeof globalThis.fetch = () => {
      queueMicrotask(() => controller.abort());
      return new Promise(() => {});
    };
    const error = await refusalOf(write.run({ fetch, signal: controller.signal }));
    expect(error).toMatchObject({ code: 'outcome_unknown', ...named });
  });

  it('aborted or offline before: nothing was sent', async () => {
    const write = await start();
    const before = write.sandbox.control.requests().length;
    expect(await refusalOf(write.run({ signal: AbortSignal.abort() }))).toMatchObject({ code: 'aborted', ...named });
    vi.stubGlobal('navigator', { onLine: false });
    expect(await refusalOf(write.run())).toMatchObject({ code: 'network', retryable: true, ...named });
    expect(write.sandbox.control.requests()).toHaveLength(before);
  });
});

describe('what Commet says with a status of its own', () => {
  const commetCreate = writes[2][2];
  it.each([
    ['idempotency_in_progress', 409, { code: 'conflict', retryAfterMs: 2000 }],
    ['idempotency_key_mismatch', 409, { code: 'conflict', retryAfterMs: null }],
    ['duplicate', 409, { code: 'outcome_unknown' }],
    ['idempotency_unavailable', 503, { code: 'outcome_unknown' }],
  ])('%s', async (code, status, told) => {
    const write = await commetCreate();
    write.sandbox.control.faults([{ route: 'createLink', status, code }]);
    expect(await refusalOf(write.run())).toMatchObject({ ...told, provider: { code } });
    expect(write.count()).toBe(0);
  });
});
