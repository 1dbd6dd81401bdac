import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { describedBy } from '../../../testing/openapi/conformance.js';
import { moniteCaller } from '../../../testing/openapi/moniteCaller.js';
import { withWebhookReceiver } from '../../../testing/webhookReceiver.js';
import { createSandbox } from './createSandbox.js';
import type { FaultRule } from './Sandbox.js';

const now = '2026-11-20T12:00:00Z';
const start = (options = {}) => {
  const sandbox = createSandbox({ now, ...options });
  const { entityId, token } = sandbox.credentials.monite;
  const { monite } = sandbox.urls;
  const headers = {
    authorization: `Bearer ${token}`,
    'x-monite-version': '2024-05-25',
    'x-monite-entity-id': entityId,
    'content-type': 'application/json',
  };
  const body = JSON.stringify({
    payment_methods: ['card'],
    recipient: { id: entityId, type: 'entity' },
    amount: 100,
    currency: 'EUR',
    payment_reference: 'A',
  });
  const create = (init: RequestInit = {}) =>
    sandbox.fetch(`${monite}/payment_links`, { method: 'POST', headers, body, ...init });
  const list = () => sandbox.fetch(`${monite}/payment_intents`, { headers });
  return { sandbox, control: sandbox.control, create, list, headers, monite };
};

describe('ids', () => {
  it('are the same on every run with the same seed, others with another, and do not depend on how much is asked in between', async () => {
    const id = async ({ create, list }: ReturnType<typeof start>, reads: number) => {
      for (let index = 0; index < reads; index += 1) await list();
      return ((await (await create()).json()) as { id: string }).id;
    };
    const first = await id(start(), 0);
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await id(start(), 3)).toBe(first);
    expect(await id(start({ seed: 2 }), 0)).not.toBe(first);
  });
});

describe('the clock', () => {
  it('stands still where an instant was given, and moves with the real time where not', async () => {
    const stopped = start();
    expect((await stopped.list()).headers.get('date')).toBe('Fri, 20 Nov 2026 12:00:00 GMT');
    stopped.control.advanceTime(90_000);
    expect((await stopped.list()).headers.get('date')).toBe('Fri, 20 Nov 2026 12:01:30 GMT');

    const before = Date.now();
    const moving = Date.parse((await start({ now: undefined }).list()).headers.get('date') ?? '');
    expect(moving).toBeGreaterThan(before - 1001);
    expect(moving).toBeLessThanOrEqual(Date.now());
  });

  it('never goes back, and wants a real instant', () => {
    expect(() => start().control.advanceTime(-1)).toThrow('would go back');
    expect(() => createSandbox({ now: 'yesterday' })).toThrow('Give an ISO 8601 instant');
  });
});

const under = async (rule: Omit<FaultRule, 'route'>) => {
  const world = start();
  world.control.faults([{ route: 'createLink', times: 1, ...rule }]);
  const outcome = await world.create().then(
    async (response) => ({ status: response.status, text: await response.text(), headers: response.headers }),
    (error: unknown) => ({ error }),
  );
  const [request] = world.control.requests();
  return { ...world, outcome, request, made: world.control.links().length };
};

const strikes = async (seed: number) => {
  const { list, control } = start();
  control.faults([{ route: '*', status: 500, probability: 0.5, seed }]);
  const statuses: number[] = [];
  for (let index = 0; index < 20; index += 1) statuses.push((await list()).status);
  return statuses;
};

describe('faults', () => {
  it('lose a request before anything happens, or its reply after it did', async () => {
    const before = await under({ drop: 'before' });
    expect(before.outcome).toEqual({ error: expect.objectContaining({ name: 'TypeError' }) });
    expect(before.made).toBe(0);
    const after = await under({ drop: 'after' });
    expect(after.outcome).toEqual({ error: expect.any(TypeError) });
    expect(after.made).toBe(1);
    expect(after.request).toMatchObject({ path: '/payment_links', status: null });
  });

  it('refuse with a status and when to come back, in the shape of the provider', async () => {
    const busy = await under({ status: 429, retryAfterSeconds: 7 });
    expect(busy.outcome).toMatchObject({ status: 429, text: expect.stringMatching(/^{"error":{"message":/) });
    expect('headers' in busy.outcome && busy.outcome.headers.get('retry-after')).toBe('7');
    expect(busy.made).toBe(0);
    expect(busy.request).toMatchObject({ status: 429 });
    expect((await under({ status: 422 })).outcome).toMatchObject({
      status: 422,
      text: expect.stringMatching(/^{"detail":\[/),
    });
    expect((await under({ status: 302 })).outcome).toMatchObject({ status: 302 });
  });

  it('answer 503 although the write took effect', async () => {
    const { outcome, made } = await under({ status: 503, drop: 'after' });
    expect(outcome).toMatchObject({ status: 503 });
    expect(made).toBe(1);
  });

  it.each([
    ['malformed', '{"i', 'application/json'],
    ['empty', '', 'application/json'],
    ['html', expect.stringContaining('<h1>Sign in</h1>'), 'text/html; charset=utf-8'],
    ['unknown_status', expect.stringContaining('"status":"awaiting_oracle"'), 'application/json'],
  ] as const)('spoil the reply: %s', async (body, text, type) => {
    const { outcome, made } = await under({ body });
    expect(outcome).toMatchObject({ status: 201, text });
    expect('headers' in outcome && outcome.headers.get('content-type')).toBe(type);
    expect(made).toBe(1);
  });

  it('put unknown words into the rows of a list too', async () => {
    const { create, control, list } = start();
    await create();
    control.faults([{ route: 'listLinks', body: 'unknown_status' }]);
    expect(await (await list()).json()).toMatchObject({ data: [{ status: 'awaiting_oracle' }] });
  });

  it('strike as often as was said, on that route only, and end with an empty list', async () => {
    const { create, list, control } = start();
    control.faults([{ route: 'createLink', status: 500, times: 2 }]);
    expect((await list()).status).toBe(200);
    expect([(await create()).status, (await create()).status, (await create()).status]).toEqual([500, 500, 201]);
    control.faults([{ route: '*', provider: 'monite', status: 500 }]);
    expect((await list()).status).toBe(500);
    control.faults([{ route: '*', provider: 'qonto', status: 500 }]);
    expect((await list()).status).toBe(200);
    control.faults([]);
    expect((await create()).status).toBe(201);
  });

  it('strike by chance, and the same chance with the same seed', async () => {
    const first = await strikes(7);
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect(await strikes(7)).toEqual(first);
    expect(await strikes(8)).not.toEqual(first);
  });

  it('let a caller give up on a slow reply, and leave the link behind', async () => {
    const { create, control } = start();
    control.faults([{ route: 'createLink', delayMs: 60_000 }]);
    const giveUp = new AbortController();
    const answer = create({ signal: giveUp.signal });
    await expect.poll(() => control.links().length).toBe(1);
    giveUp.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(control.requests()).toMatchObject([{ status: null }]);
  });
});

describe('fetch', () => {
  it('sends nothing for a caller who gave up before', async () => {
    const { create, control } = start();
    await expect(create({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(control.requests()).toEqual([]);
  });

  it('stands for its own origin only', async () => {
    const { sandbox } = start();
    await expect(sandbox.fetch('https://api.monite.com/v1/payment_intents')).rejects.toThrow('fetch failed');
    const elsewhere = createSandbox({ baseUrl: 'http://127.0.0.1:4010/' });
    expect(elsewhere.urls).toEqual({
      monite: 'http://127.0.0.1:4010/monite/v1',
      qonto: 'http://127.0.0.1:4010/qonto',
      commet: 'http://127.0.0.1:4010/commet/api/v1',
      pay: 'http://127.0.0.1:4010/pay',
    });
  });

  it('lets pages in, with their headers, and shows them what they need', async () => {
    const { sandbox, list, monite } = start();
    const preflight = await sandbox.fetch(`${monite}/payment_links`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://shop.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,x-monite-version',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization,x-monite-version');
    expect(preflight.headers.get('access-control-allow-methods')).toContain('PATCH');
    const exposed = (await list()).headers.get('access-control-expose-headers')?.toLowerCase();
    for (const name of ['x-request-id', 'date', 'retry-after']) expect(exposed).toContain(name);
  });
});

describe('control', () => {
  it('keeps what was sent, word for word', async () => {
    const { sandbox, create, list, control, headers } = start();
    await create();
    await list();
    await sandbox.fetch(`${sandbox.urls.monite}/payment_links`, { method: 'POST', headers, body: '{"am' });
    expect(control.requests()).toMatchObject([
      {
        provider: 'monite',
        method: 'POST',
        path: '/payment_links',
        status: 201,
        body: { amount: 100 },
        headers: { 'x-monite-version': '2024-05-25' },
      },
      { method: 'GET', path: '/payment_intents', status: 200, body: null },
      { status: 422, body: '{"am' },
    ]);
  });

  it('adds invoices under an id of the caller', async () => {
    const { control } = start();
    const id = '3F5B1A52-9A52-4A53-8F7E-6B2F4A7A9D01';
    expect(control.addSource({ type: 'receivable', id, total: { minorUnits: 1, currency: 'EUR' } })).toEqual({
      id: id.toLowerCase(),
    });
    expect(control.sources().at(-1)).toEqual({
      type: 'receivable',
      id: id.toLowerCase(),
      number: 'INV-3003',
      total: { minorUnits: 1, currency: 'EUR' },
      dueDate: '2026-12-04',
    });
    expect(() => control.addSource({ type: 'payable', total: { minorUnits: 0.5, currency: 'EUR' } })).toThrow(
      'whole number',
    );
  });

  it('starts all over', async () => {
    const { create, control } = start();
    const sources = control.sources();
    const first = (await (await create()).json()) as { id: string };
    control.addSource({ type: 'payable', total: { minorUnits: 1, currency: 'EUR' } });
    control.advanceTime(1000);
    control.faults([{ route: '*', status: 500 }]);
    control.reset();
    expect(control.links()).toEqual([]);
    expect(control.requests()).toEqual([]);
    expect(control.sources()).toEqual(sources);
    const again = await create();
    expect(again.headers.get('date')).toBe('Fri, 20 Nov 2026 12:00:00 GMT');
    expect(((await again.json()) as { id: string }).id).toBe(first.id);
  });
});

it('tells a webhook target what happened, signed', async () => {
  await withWebhookReceiver(async (url, received) => {
    const sandbox = createSandbox({ now });
    sandbox.control.webhooks({ url, secret: 's3cret' });
    const { id, intentId } = await moniteCaller(sandbox).create();
    sandbox.control.pay(id, { arrivesAfterMs: 0 });
    await expect.poll(() => received.length).toBe(3);
    const events = received.map(({ text }) => JSON.parse(text) as { action: string; object_id: string });
    expect(events.map(({ action, object_id: about }) => [action, about])).toEqual([
      ['payment_link.created', id],
      ['payment_link.status_updated', id],
      ['payment_intent.status_updated', intentId],
    ]);
    for (const { headers, text } of received) {
      describedBy('monite').webhook('monite', JSON.parse(text));
      const hex = createHmac('sha256', 's3cret').update(`1795176000.${text}`).digest('hex');
      expect(headers['monite-signature']).toBe(`t=1795176000,v1=${hex}`);
    }
  });
});

it('posts each provider’s events to an address of its own, where one is wanted', async () => {
  await withWebhookReceiver(async (url, received) => {
    const sandbox = createSandbox({ qonto: { connection: 'pending' } });
    sandbox.control.webhooks({ url: `${url}/{provider}`, secret: 's3cret' });
    await moniteCaller(sandbox).create();
    sandbox.control.connection('enabled');
    await expect.poll(() => received.map(({ path }) => path)).toEqual(['/hooks/monite', '/hooks/qonto']);
  });
});
