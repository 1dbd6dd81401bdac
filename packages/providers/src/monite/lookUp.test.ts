import type { CreateLinkInput, WriteAttempt } from '@paylinks/core';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describedBy } from '../../../../testing/openapi/conformance.js';
import { createMoniteClient } from './index.js';

afterEach(() => vi.unstubAllEnvs());

const day = 86_400_000;
const minute = 60_000;
const input: CreateLinkInput = {
  amount: { minorUnits: 123_450, currency: 'EUR' },
  paymentMethods: ['card', 'sepa_debit'],
  reference: 'INV-1042',
  expiresAt: new Date(Date.now() + 7 * day).toISOString(),
  returnUrl: 'https://shop.example.com',
  invoice: {
    issueDate: '2026-11-01',
    dueDate: '2026-12-01',
    file: { name: 'INV-1042.pdf', mimetype: 'application/pdf', url: 'https://files.example.com/1042.pdf' },
  },
};

function clientOf(sandbox: Sandbox) {
  const { entityId, token } = sandbox.credentials.monite;
  const fetch = describedBy('monite').watch(sandbox.fetch, { baseUrl: sandbox.urls.monite });
  return createMoniteClient({ apiUrl: sandbox.urls.monite, entityId, getToken: async () => token, fetch });
}

const attemptOf = (value: CreateLinkInput): WriteAttempt<'createLink'> => ({
  verb: 'createLink',
  input: value,
  idempotencyKey: 'attempt-1',
  startedAt: new Date().toISOString(),
});

/** Creates over a connection that loses the reply, as the attempt of a person. */
async function lostAttempt(sandbox: Sandbox, value: CreateLinkInput): Promise<WriteAttempt<'createLink'>> {
  const attempt = attemptOf(value);
  sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
  await expect(clientOf(sandbox).createLink(value)).rejects.toMatchObject({ code: 'outcome_unknown' });
  return attempt;
}

const idsOf = async (sandbox: Sandbox, attempt: WriteAttempt<'createLink'>): Promise<string[]> =>
  (await clientOf(sandbox).lookUpAttempt(attempt)).found.map(({ id }) => id);

describe('after a create whose reply was lost', () => {
  it('the link is found', async () => {
    const sandbox = createSandbox();
    const attempt = await lostAttempt(sandbox, input);
    const { found, certain } = await clientOf(sandbox).lookUpAttempt(attempt);
    expect(found.map(({ id }) => id)).toEqual(sandbox.control.links().map(({ id }) => id));
    expect(found[0]).toMatchObject({ status: 'open', amount: input.amount, reference: 'INV-1042', money: 'none' });
    expect(certain).toBe(false);
  });

  it('the link is found as it is by now', async () => {
    const sandbox = createSandbox();
    const attempt = await lostAttempt(sandbox, input);
    sandbox.control.pay(sandbox.control.links()[0]?.id ?? '', { arrivesAfterMs: null });
    expect((await clientOf(sandbox).lookUpAttempt(attempt)).found).toMatchObject([
      { status: 'processing', money: 'pending' },
    ]);
  });

  it('the link is found east of Greenwich too, where times are told without an offset', async () => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    const sandbox = createSandbox();
    const attempt = await lostAttempt(sandbox, input);
    const { entityId, token } = sandbox.credentials.monite;
    const fetch: typeof globalThis.fetch = async (...call) => {
      const reply = await sandbox.fetch(...call);
      const text = (await reply.text()).replaceAll(/("(?:created|updated)_at":"[^"]+?)(?:Z|\+00:00)"/g, '$1"');
      return new Response(text, { status: reply.status, headers: reply.headers });
    };
    const client = createMoniteClient({ apiUrl: sandbox.urls.monite, entityId, getToken: async () => token, fetch });
    expect((await client.lookUpAttempt(attempt)).found.map(({ id }) => id)).toEqual(
      sandbox.control.links().map(({ id }) => id),
    );
  });

  it('nothing is found where nothing was made', async () => {
    const sandbox = createSandbox();
    sandbox.control.faults([{ route: 'createLink', drop: 'before', times: 1 }]);
    const attempt = attemptOf(input);
    await expect(clientOf(sandbox).createLink(input)).rejects.toMatchObject({ code: 'outcome_unknown' });
    expect(await idsOf(sandbox, attempt)).toEqual([]);
  });

  it('nothing is written while looking', async () => {
    const sandbox = createSandbox();
    const attempt = await lostAttempt(sandbox, input);
    const before = sandbox.control.requests().length;
    await idsOf(sandbox, attempt);
    const asked = sandbox.control.requests().slice(before);
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
    expect(asked[0]?.path).toBe('/payment_intents?sort=created_at&order=desc&limit=100');
  });

  it("a colleague's link of the same content is found too, newest first, for the person to choose", async () => {
    const sandbox = createSandbox();
    const attempt = await lostAttempt(sandbox, input);
    await clientOf(sandbox).createLink(input);
    expect(await idsOf(sandbox, attempt)).toEqual(
      sandbox.control
        .links()
        .map(({ id }) => id)
        .toReversed(),
    );
  });

  it.each<[string, Partial<CreateLinkInput>]>([
    ['another amount', { amount: { minorUnits: 123_451, currency: 'EUR' } }],
    ['another currency', { amount: { minorUnits: 123_450, currency: 'USD' } }],
    ['another reference', { reference: 'INV-1043' }],
    ['fewer methods', { paymentMethods: ['card'] }],
    ['other methods', { paymentMethods: ['card', 'ideal'] }],
    ['another expiry', { expiresAt: new Date(Date.now() + 8 * day).toISOString() }],
    ['another return URL', { returnUrl: 'https://shop.example.com/other' }],
    ['no return URL', { returnUrl: undefined }],
    ['another due date', { invoice: { ...input.invoice, dueDate: '2026-12-02' } }],
    ['no invoice', { invoice: undefined }],
    [
      'another file',
      {
        invoice: {
          ...input.invoice,
          file: { name: 'INV-1042.pdf', mimetype: 'application/pdf', url: 'https://files.example.com/9.pdf' },
        },
      },
    ],
  ])("a colleague's link with %s is not", async (_what, change) => {
    const sandbox = createSandbox();
    await clientOf(sandbox).createLink({ ...input, ...change } as CreateLinkInput);
    expect(await idsOf(sandbox, attemptOf(input))).toEqual([]);
  });

  it("a colleague's link to another recipient is not", async () => {
    const sandbox = createSandbox();
    const recipient = { type: 'counterpart', id: sandbox.credentials.monite.counterpartId } as const;
    await clientOf(sandbox).createLink({ ...input, recipient });
    expect(await idsOf(sandbox, attemptOf(input))).toEqual([]);
    expect(await idsOf(sandbox, attemptOf({ ...input, recipient }))).toHaveLength(1);
  });

  it('methods may come back in another order', async () => {
    const sandbox = createSandbox();
    await clientOf(sandbox).createLink({ ...input, paymentMethods: ['sepa_debit', 'card'] });
    expect(await idsOf(sandbox, attemptOf(input))).toHaveLength(1);
  });

  it('an expiry that was not asked for may be any', async () => {
    const sandbox = createSandbox();
    const { expiresAt: _expiresAt, ...rest } = input;
    expect(await idsOf(sandbox, await lostAttempt(sandbox, rest as CreateLinkInput))).toHaveLength(1);
  });

  it('a twin of yesterday is no candidate, even when it was touched just now', async () => {
    const sandbox = createSandbox({ now: new Date().toISOString() });
    const { id } = await clientOf(sandbox).createLink(input);
    sandbox.control.advanceTime(3 * minute);
    sandbox.control.failPayment(id);
    const client = clientOf(sandbox);
    expect((await client.lookUpAttempt(attemptOf(input))).found).toEqual([]);
  });

  it("the attempt's time is read by the clock of the provider", async () => {
    const sandbox = createSandbox({ now: new Date(Date.now() - 3 * day).toISOString() });
    const inThreeDays = { ...input, expiresAt: new Date(Date.now() + 2 * day).toISOString() };
    const attempt = await lostAttempt(sandbox, inThreeDays);
    expect(await idsOf(sandbox, attempt)).toHaveLength(1);
  });
});

const many = async (sandbox: Sandbox, count: number): Promise<void> => {
  const client = clientOf(sandbox);
  for (let index = 0; index < count; index += 1) {
    await client.createLink({
      amount: { minorUnits: 100 + index, currency: 'EUR' },
      paymentMethods: ['card'],
      reference: 'X',
    });
  }
};
const pagesOf = (sandbox: Sandbox): string[] =>
  sandbox.control.requests().flatMap(({ path }) => (path.startsWith('/payment_intents?') ? [path] : []));

const row = (index: number) => ({
  id: `i-${index}`,
  updated_at: new Date().toISOString(),
  amount: 1,
  currency: 'EUR',
  payment_methods: ['card'],
  recipient: { id: 'e', type: 'entity' },
  status: 'created',
});

describe('the search of a look-up', () => {
  it('goes on over pages until the link is there', async () => {
    const sandbox = createSandbox();
    const attempt = await lostAttempt(sandbox, input);
    await many(sandbox, 120);
    expect(await idsOf(sandbox, attempt)).toHaveLength(1);
    // Only what fits is read whole.
    const links = sandbox.control
      .requests()
      .filter(({ method, path }) => method === 'GET' && path.startsWith('/payment_links/'));
    expect(links).toHaveLength(1);
    expect(pagesOf(sandbox)).toEqual([
      '/payment_intents?sort=created_at&order=desc&limit=100',
      expect.stringMatching(/^\/payment_intents\?pagination_token=[^&]+&limit=100$/),
    ]);
  });

  it('stops at what was last touched before the attempt', async () => {
    const sandbox = createSandbox({ now: new Date().toISOString() });
    await many(sandbox, 120);
    sandbox.control.advanceTime(3 * minute);
    const attempt = await lostAttempt(sandbox, { ...input, expiresAt: new Date(Date.now() + day).toISOString() });
    expect(await idsOf(sandbox, attempt)).toHaveLength(1);
    expect(pagesOf(sandbox)).toHaveLength(1);
  });

  it('ends after 500 intents', async () => {
    const asked: string[] = [];
    const client = createMoniteClient({
      apiUrl: 'https://api.sandbox.monite.com/v1',
      entityId: 'e',
      getToken: async () => 'token',
      fetch: async (url) => {
        asked.push(String(url));
        const data = Array.from({ length: 100 }, (_, index) => row(index));
        return Response.json({ data, next_pagination_token: `page-${asked.length}` });
      },
    });
    expect((await client.lookUpAttempt(attemptOf(input))).found).toEqual([]);
    expect(asked).toHaveLength(5);
  });

  it('of a stored document asks for its intents', async () => {
    const sandbox = createSandbox();
    const { id } = sandbox.control.addSource({ type: 'receivable', total: { minorUnits: 5000, currency: 'EUR' } });
    const other = sandbox.control.addSource({ type: 'receivable', total: { minorUnits: 5000, currency: 'EUR' } });
    const part: CreateLinkInput = {
      source: { type: 'receivable', id },
      amount: { minorUnits: 2000, currency: 'EUR' },
      paymentMethods: ['card'],
    };
    await clientOf(sandbox).createLink({ ...part, source: { type: 'receivable', id: other.id } });
    await clientOf(sandbox).createLink({ ...part, amount: { minorUnits: 1000, currency: 'EUR' } });
    const attempt = await lostAttempt(sandbox, part);
    expect(await idsOf(sandbox, attempt)).toEqual([sandbox.control.links().at(-1)?.id]);
    expect(pagesOf(sandbox)).toEqual([`/payment_intents?object_id=${id}&sort=created_at&order=desc&limit=100`]);
  });

  it('is unsupported for a charge, which Monite has not', async () => {
    const attempt = { ...attemptOf(input), verb: 'chargeCustomer' } as never;
    await expect(clientOf(createSandbox()).lookUpAttempt(attempt)).rejects.toMatchObject({ code: 'unsupported' });
  });

  it('that fails says so and does not say "nothing found"', async () => {
    const sandbox = createSandbox();
    const attempt = await lostAttempt(sandbox, input);
    sandbox.control.faults([{ route: 'getLink', status: 500 }]);
    await expect(clientOf(sandbox).lookUpAttempt(attempt)).rejects.toMatchObject({
      code: 'provider_unavailable',
      retryable: true,
    });
  });
});
