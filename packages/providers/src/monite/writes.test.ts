import {
  type CreateLinkInput,
  isPaymentLinksError,
  type PaymentLink,
  type PaymentLinksClient,
  type PaymentLinksError,
  type PaymentRecord,
  type RecordPaymentInput,
  type Verb,
  type WriteOptions,
} from '@paylinks/core';
import { createSandbox, type FaultRule, type Sandbox } from '@paylinks/sandbox';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMoniteClient } from './index.js';

const input: CreateLinkInput = {
  amount: { minorUnits: 123_450, currency: 'EUR' },
  paymentMethods: ['card'],
  reference: 'INV-1042',
};

function clientOf(sandbox: Sandbox, fetch: typeof globalThis.fetch = sandbox.fetch, timeoutMs = 30_000) {
  const { entityId, token } = sandbox.credentials.monite;
  return createMoniteClient({ apiUrl: sandbox.urls.monite, entityId, getToken: async () => token, fetch, timeoutMs });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

type Call = (client: PaymentLinksClient, options: WriteOptions) => Promise<PaymentLink | PaymentRecord>;

interface Write {
  readonly sandbox: Sandbox;
  /** The write alone, on whatever client. */
  readonly call: Call;
  /** Sends the write, over another fetch where one is given. */
  run(
    fetch?: typeof globalThis.fetch,
    options?: { signal?: AbortSignal; timeoutMs?: number },
  ): Promise<PaymentLink | PaymentRecord>;
  /** Whether the provider has executed it. */
  happened(): Promise<boolean>;
  /** What it gives, read again where its reply says only the id. */
  readonly whole: object;
}

const writeOf = (sandbox: Sandbox, whole: object, call: Call, happened: () => Promise<boolean>): Write => ({
  sandbox,
  call,
  run: (fetch, { signal, timeoutMs } = {}) =>
    call(clientOf(sandbox, fetch, timeoutMs), { idempotencyKey: 'attempt-1', signal }),
  happened,
  whole,
});

function create(): Write {
  const sandbox = createSandbox();
  const whole = { amount: input.amount, reference: 'INV-1042' };
  const call: Call = (client, options) => client.createLink(input, options);
  return writeOf(sandbox, whole, call, async () => sandbox.control.links().length === 1);
}

async function expire(): Promise<Write> {
  const sandbox = createSandbox();
  const { id } = await clientOf(sandbox).createLink(input);
  const call: Call = (client, options) => client.expireLink(id, options);
  const happened = async (): Promise<boolean> => sandbox.control.links()[0]?.status === 'expired';
  return writeOf(sandbox, { amount: input.amount, reference: 'INV-1042', status: 'expired' }, call, happened);
}

const payment = (sandbox: Sandbox): RecordPaymentInput => {
  const { id } = sandbox.control.addSource({ type: 'receivable', total: { minorUnits: 1000, currency: 'EUR' } });
  const planned = { status: 'created', plannedPaymentDate: '2027-01-01' } as const;
  return { amount: { minorUnits: 400, currency: 'EUR' }, source: { type: 'receivable', id }, ...planned };
};

async function record(): Promise<Write> {
  const sandbox = createSandbox();
  const value = payment(sandbox);
  const call: Call = (client, options) => client.createRecord(value, options);
  const happened = async (): Promise<boolean> => (await clientOf(sandbox).listRecords()).items.length === 1;
  return writeOf(sandbox, { amount: value.amount, status: 'created', external: true }, call, happened);
}

/** A write that changes a planned record; afterwards it is like `whole`. */
const changeRecord =
  (
    whole: Partial<PaymentRecord>,
    change: (client: PaymentLinksClient, id: string, options: WriteOptions) => Promise<PaymentRecord>,
  ) =>
  async (): Promise<Write> => {
    const sandbox = createSandbox();
    const { id } = await clientOf(sandbox).createRecord(payment(sandbox));
    const happened = async (): Promise<boolean> => {
      const now: Partial<PaymentRecord> = await clientOf(sandbox).getRecord(id);
      return now.status === (whole.status ?? 'created') && (now.paymentMethod ?? undefined) === whole.paymentMethod;
    };
    return writeOf(sandbox, whole, (client, options) => change(client, id, options), happened);
  };

const done = { paidAt: '2026-11-20T09:00:00Z' };
const writes = [
  ['createLink', async () => create()],
  ['expireLink', expire],
  ['createRecord', record],
  [
    'updateRecord',
    changeRecord({ paymentMethod: 'cash' }, (client, id, options) =>
      client.updateRecord(id, { paymentMethod: 'cash' }, options),
    ),
  ],
  ['startRecord', changeRecord({ status: 'processing' }, (client, id, options) => client.startRecord(id, {}, options))],
  [
    'completeRecord',
    changeRecord({ status: 'succeeded' }, (client, id, options) => client.completeRecord(id, done, options)),
  ],
  [
    'cancelRecord',
    changeRecord({ status: 'canceled' }, (client, id, options) => client.cancelRecord(id, undefined, options)),
  ],
] as const satisfies readonly (readonly [Verb, () => Promise<Write>])[];

async function refusalOf(call: Promise<unknown>): Promise<PaymentLinksError> {
  const error: unknown = await call.then(() => undefined).catch((thrown: unknown) => thrown);
  if (!isPaymentLinksError(error))
    throw new Error(`It did not reject with a PaymentLinksError but with ${String(error)}.`);
  return error;
}

const lost = (code: string, cause: object = {}): TypeError =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code, ...cause }) });

const tried = (errors: unknown[]) => () =>
  Promise.reject(new TypeError('fetch failed', { cause: new AggregateError(errors) }));
const stalling: typeof globalThis.fetch = async () => new Response(new ReadableStream(), { status: 201 });

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

describe('what is read after a write', () => {
  it('cannot turn a create into a failure', async () => {
    const { sandbox, run } = create();
    sandbox.control.faults([{ route: 'getPaymentIntent', status: 500 }]);
    expect(await run()).toMatchObject({ status: 'open', money: 'unknown', lastAttempt: 'unknown', canExpire: true });
  });

  it('tells of a payment that had begun when the link was expired', async () => {
    const sandbox = createSandbox();
    const client = clientOf(sandbox);
    const { id } = await client.createLink(input);
    const paying: typeof globalThis.fetch = async (url, init) => {
      const reply = await sandbox.fetch(url, init);
      if (init?.method === 'POST') sandbox.control.setStatus(id, { payment: 'processing' });
      return reply;
    };
    expect(await clientOf(sandbox, paying).expireLink(id)).toMatchObject({
      status: 'processing',
      rawStatus: 'expired',
      money: 'pending',
      canExpire: false,
    });
  });

  it('leaves an expire whose result cannot be told unknown, to be read again', async () => {
    const { sandbox, run } = await expire();
    const foreign = changing(sandbox, (link) => ({ ...link, amount: 150_050, currency: 'ISK' }));
    expect((await refusalOf(run(foreign))).code).toBe('outcome_unknown');
  });
});

/** The sandbox, with the body of its replies to writes changed. */
function changing(sandbox: Sandbox, change: (body: Record<string, unknown>) => unknown): typeof globalThis.fetch {
  return async (url, init) => {
    const reply = await sandbox.fetch(url, init);
    if (init?.method === 'GET') return reply;
    return Response.json(change((await reply.json()) as Record<string, unknown>), reply);
  };
}
