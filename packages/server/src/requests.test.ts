import { describe, expect, it, vi } from 'vitest';
import { sandboxInput } from '../../../testing/providers/sandboxClients.js';
import { handled, origin, rawRequest } from '../../../testing/server/handled.js';

const input = sandboxInput('monite');
const json = JSON.stringify(input);
const post = (path: string, body: unknown, headers: Record<string, string> = {}): Request =>
  rawRequest(path, { method: 'POST', headers: { origin, ...headers }, body });
const codeOf = async (response: Response): Promise<unknown> => ((await response.json()) as { code: unknown }).code;

/** A body that comes in pieces, without a length. */
function streamed(pieces: readonly Uint8Array[], onCancel: () => void = () => {}): Request {
  let next = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[next];
        next += 1;
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
      cancel: onCancel,
    },
    { highWaterMark: 0 },
  );
  const init = { method: 'POST', headers: { origin, 'content-type': 'application/json' }, body, duplex: 'half' };
  return new Request(`${origin}/api/paylinks/links`, init as RequestInit);
}
const padded = (length: number): string => json + ' '.repeat(length - json.length);
const statusAt = async (path: string, basePath: string): Promise<number> =>
  (await handled({ handler: { basePath } }).handler(new Request(`${origin}${path}`))).status;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a body', () => {
  it('is taken up to its limit, to the byte', async () => {
    const exact = handled({ handler: { maxBodyBytes: bytes(json).length } });
    expect((await exact.handler(post('/links', json))).status).toBe(201);
    const { handler, sandbox } = handled({ handler: { maxBodyBytes: bytes(json).length - 1 } });
    const refused = await handler(post('/links', json));
    expect([refused.status, await codeOf(refused)]).toEqual([413, 'invalid_input']);
    expect(sandbox.control.links()).toEqual([]);
  });

  it('is 64 kB long at most, unless the host says otherwise', async () => {
    const { handler } = handled();
    expect((await handler(post('/links', padded(65_536)))).status).toBe(201);
    expect((await handler(post('/links', padded(65_537)))).status).toBe(413);
  });

  it('that names no length is let go where it gets too long, and nobody is asked who sent it', async () => {
    const onCancel = vi.fn<() => void>();
    const authorize = vi.fn<() => Response>(() => new Response());
    const { handler } = handled({ handler: { maxBodyBytes: 1000, authorize } });
    const piece = bytes(' '.repeat(600));
    const endless = Array.from({ length: 1000 }, () => piece);
    expect((await handler(streamed(endless, onCancel))).status).toBe(413);
    await vi.waitFor(() => expect(onCancel).toHaveBeenCalledTimes(1));
    expect(authorize).not.toHaveBeenCalled();
  });

  it('that lies about its length is measured all the same', async () => {
    const { handler } = handled({ handler: { maxBodyBytes: 100 } });
    expect((await handler(post('/links', ' '.repeat(101), { 'content-length': '5' }))).status).toBe(413);
  });

  it('may be cut within a letter', async () => {
    const { handler, sandbox } = handled();
    const text = bytes(JSON.stringify({ ...input, reference: 'Größe' }));
    const cut = text.indexOf(0xc3) + 1;
    expect((await handler(streamed([text.slice(0, cut), text.slice(cut)]))).status).toBe(201);
    expect(sandbox.control.requests()[0]?.body).toMatchObject({ payment_reference: 'Größe' });
  });

  it.each([
    ['no JSON', '{"amount":'],
    ['JSON with a comma too many', '{"a":1,}'],
    ['two JSONs', '{}{}'],
    ['a list', '[]'],
    ['a number', '1'],
    ['null', 'null'],
    ['a very deep list', '['.repeat(30_000)],
    ['a byte order mark in the middle', '{}\uFEFF'],
  ])('that is %s is refused', async (_what, text) => {
    const { handler, sandbox } = handled();
    const response = await handler(post('/links', text));
    expect([response.status, await codeOf(response)]).toEqual([400, 'invalid_input']);
    expect(sandbox.control.links()).toEqual([]);
  });

  it('that is no UTF-8 is refused', async () => {
    const { handler } = handled();
    const response = await handler(streamed([bytes('{"reference":"'), new Uint8Array([0xff, 0xfe]), bytes('"}')]));
    expect([response.status, await codeOf(response)]).toEqual([400, 'invalid_input']);
  });

  it.each([
    ['a field that nobody knows', { ...input, colour: 'red' }, 'colour'],
    ['an amount that is a float', { ...input, amount: { minorUnits: 12.5, currency: 'EUR' } }, 'amount'],
    ['an amount that is text', { ...input, amount: { minorUnits: '1250', currency: 'EUR' } }, 'amount'],
    ['more money in one field', { ...input, amount: { minorUnits: 1250, currency: 'EUR', scale: 4 } }, 'amount.scale'],
  ])('with %s is refused on that field', async (_what, body, path) => {
    const response = await handled().handler(post('/links', body));
    const { fieldErrors } = (await response.json()) as { fieldErrors: { path: string }[] };
    expect([response.status, fieldErrors.map((error) => error.path)]).toEqual([400, [path]]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'cannot reach a prototype through %s',
    async (name) => {
      const { handler, sandbox } = handled();
      const own = `{"${name}":{"polluted":true},${json.slice(1)}`;
      expect((await handler(post('/links', own))).status).toBe(400);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(sandbox.control.links()).toEqual([]);
    },
  );

  it('is still there for the host to read', async () => {
    let seen: unknown;
    const { handler } = handled({
      handler: {
        authorize: async (request) => {
          seen = await request.json();
          return new Response(null, { status: 401 });
        },
      },
    });
    await handler(post('/links', json));
    expect(seen).toEqual(input);
  });

  it('that somebody else has read is a mistake of the host, which is told', async () => {
    const onError = vi.fn<(error: Error) => void>();
    const { handler } = handled({ handler: { onError } });
    const request = post('/links', json);
    await request.text();
    expect((await handler(request)).status).toBe(503);
    expect(onError.mock.calls[0]?.[0].message).toContain('before any body parser');
  });
});

describe('a path', () => {
  it.each([
    ['/links', '/', 200],
    ['/links', '', 200],
    ['/api/paylinks/links', '/api/paylinks', 200],
    ['/api/paylinks/links', '/api/paylinks/', 200],
    ['/links', '/api/paylinks', 404],
    ['/api/paylinkslinks', '/api/paylinks', 404],
    ['/api/paylinks', '/api/paylinks', 404],
    ['/api/paylinks/', '/api/paylinks', 404],
    ['/API/paylinks/links', '/api/paylinks', 404],
    ['//links', '/', 404],
  ])('%s below %s', async (path, basePath, status) => {
    expect(await statusAt(path, basePath)).toBe(status);
  });

  it.each([
    ['..%2F..%2Fcapabilities', 404],
    ['%2e%2e', 404],
    ['%00', 404],
    ['a%2Fb', 404],
    ['%C3%A4%3F%23', 404],
    ['%E0%A4%A', 404],
  ])('takes the id %s for an id and for nothing else', async (id, status) => {
    const { handler, sandbox } = handled();
    expect((await handler(rawRequest(`/links/${id}`))).status).toBe(status);
    const paths = sandbox.control.requests().map(({ path }) => path);
    expect(paths.every((path) => /^\/payment_links\/[^/]+$/.test(path))).toBe(true);
  });

  it('answers another method with those that it has', async () => {
    const { handler } = handled();
    const response = await handler(rawRequest('/links', { method: 'DELETE', headers: { origin } }));
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, GET']);
  });

  it('answers what is not there as the kit does', async () => {
    const response = await handled().handler(rawRequest('/refunds'));
    expect([response.status, await codeOf(response)]).toEqual([404, 'not_found']);
  });
});

describe('every reply', () => {
  it.each([
    ['a result', '/links', {}],
    ['an error', '/links/unknown', {}],
    ['a refusal of the guard', '/links', { origin: 'null' }],
    ['a missing path', '/refunds', {}],
  ])('%s is kept by nobody, named, dated, and for this origin alone', async (_what, path, headers) => {
    const reply = (await handled().handler(rawRequest(path, { headers }))).headers;
    expect(reply.get('cache-control')).toBe('no-store');
    expect(reply.get('x-content-type-options')).toBe('nosniff');
    expect(reply.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(reply.get('content-type')).toContain('application/json');
    expect(reply.get('paylinks-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(Date.parse(reply.get('date') ?? '')).not.toBeNaN();
  });

  it('has an id of its own, whatever the page calls it', async () => {
    const { handler } = handled();
    const ids = await Promise.all(
      [1, 2].map(async () => {
        const response = await handler(rawRequest('/links', { headers: { 'paylinks-request-id': 'mine' } }));
        return response.headers.get('paylinks-request-id');
      }),
    );
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain('mine');
  });
});

describe('a query', () => {
  it.each(['colour=red', 'limit=0', 'limit=1.5', 'limit=101', 'status=lost', 'customerId=c-1', '__proto__=1'])(
    'of %s is refused, never ignored',
    async (query) => {
      const response = await handled().handler(rawRequest(`/links?${query}`));
      expect([response.status, await codeOf(response)]).toEqual([400, 'invalid_input']);
    },
  );
});

describe('the headers of a write', () => {
  it.each([
    ['idempotency-key', 'a b'],
    ['idempotency-key', ''],
    ['idempotency-key', 'x'.repeat(256)],
    ['paylinks-attempt', '0'],
    ['paylinks-attempt', '-1'],
    ['paylinks-attempt', '1.5'],
    ['paylinks-attempt', 'two'],
    ['paylinks-started-at', 'yesterday'],
  ])('%s: %j is refused', async (name, value) => {
    const { handler, sandbox } = handled();
    const response = await handler(post('/links', input, { [name]: value }));
    expect([response.status, await codeOf(response)]).toEqual([400, 'invalid_input']);
    expect(sandbox.control.links()).toEqual([]);
  });
});
