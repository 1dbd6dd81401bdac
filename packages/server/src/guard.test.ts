import { describe, expect, it } from 'vitest';
import { sandboxInput } from '../../../testing/providers/sandboxClients.js';
import { handled, origin, type RawRequest, rawRequest } from '../../../testing/server/handled.js';
import { createPaymentLinksHandler } from './createPaymentLinksHandler.js';
import { createMemoryStore } from './store/memory.js';

const elsewhere = 'https://evil.example.com';
const app = 'https://app.example.com';
const session = { cookie: 'session=1' };

/** How a request ends, whether the host was asked who it is from, and how many links there are then. */
async function outcome(path: string, request: RawRequest): Promise<readonly [number, 'asked' | 'not asked', number]> {
  let asked: 'asked' | 'not asked' = 'not asked';
  const grant = (): object => {
    asked = 'asked';
    return {};
  };
  const { handler, sandbox } = handled({ grant, handler: { allowedOrigins: [app] } });
  const { status } = await handler(rawRequest(path, request));
  return [status, asked, sandbox.control.links().length];
}
const write = (headers: Record<string, string>, body: unknown = sandboxInput('monite')) =>
  outcome('/links', { method: 'POST', headers, body });
const preflight = (from: string, headers: Record<string, string> = {}): Promise<Response> =>
  handled({ handler: { allowedOrigins: [app] } }).handler(
    rawRequest('/links', {
      method: 'OPTIONS',
      headers: { origin: from, 'access-control-request-method': 'POST', ...headers },
    }),
  );
const messageFor = async (from: string): Promise<string> => {
  const reply = await handled().handler(
    rawRequest('/links', { method: 'POST', headers: { ...session, origin: from } }),
  );
  return ((await reply.json()) as { message: string }).message;
};
const authorize = (): Response => new Response(null, { status: 401 });

describe('a write', () => {
  it.each([
    ['of a page of this origin', { ...session, origin, 'sec-fetch-site': 'same-origin' }],
    ['of a page of this origin, in a browser that says no more', { ...session, origin }],
    ['of a page of a listed origin', { ...session, origin: app, 'sec-fetch-site': 'cross-site' }],
    ['of a page of a listed sibling', { ...session, origin: app, 'sec-fetch-site': 'same-site' }],
    [
      'of a page whose public origin a proxy keeps from this process',
      { ...session, origin: 'https://public.example.com', 'sec-fetch-site': 'same-origin' },
    ],
    ['of this origin by a browser that leaves Origin out', { ...session, 'sec-fetch-site': 'same-origin' }],
    ['of a server without a cookie', { authorization: 'Bearer 1' }],
    ['of a server with a cookie that says so', { ...session, 'paylinks-request': '1' }],
  ])('%s goes through', async (_what, headers) => {
    expect(await write(headers)).toEqual([201, 'asked', 1]);
  });

  it('from elsewhere is quoted to whoever has to find out why, and no longer than it has to be', async () => {
    expect(await messageFor(elsewhere)).toContain(`"${elsewhere}"`);
    expect(await messageFor('h'.repeat(5000))).toContain(` "${'h'.repeat(100)}" `);
  });

  it('does not choose where payers are sent back to: whoever sits before the browser can write its headers', async () => {
    const there = 'https://public.example.com';
    const input = { ...(sandboxInput('monite') as object), returnUrl: `${there}/thanks` };
    const status = async (allowedOrigins: string[]): Promise<number> => {
      const { handler } = handled({ handler: { returnOrigins: undefined, allowedOrigins } });
      const headers = { ...session, origin: there, 'sec-fetch-site': 'same-origin' };
      return (await handler(rawRequest('/links', { method: 'POST', headers, body: input }))).status;
    };
    expect(await status([])).toBe(400);
    expect(await status([there])).toBe(201);
  });

  it.each([
    ['of another site', { ...session, origin: elsewhere, 'sec-fetch-site': 'cross-site' }],
    ['of another site that claims to be the kit', { ...session, origin: elsewhere, 'paylinks-request': '1' }],
    ['of another site without a cookie', { origin: elsewhere }],
    [
      'of a sandboxed frame that a browser calls the same',
      { ...session, origin: 'null', 'sec-fetch-site': 'same-origin' },
    ],
    ['of an origin that begins like a listed one', { ...session, origin: `${app}.evil.example.com` }],
    ['of a listed host over http', { ...session, origin: 'http://app.example.com' }],
    ['of a listed host on another port', { ...session, origin: `${app}:8443` }],
    ['of a listed origin with a slash', { ...session, origin: `${app}/` }],
    ['of a listed origin in capitals', { ...session, origin: app.toUpperCase() }],
    ['of a sandboxed frame or a file', { ...session, origin: 'null' }],
    ['of a sandboxed frame without a cookie', { origin: 'null', 'paylinks-request': '1' }],
    ['of a sibling without Origin', { ...session, 'sec-fetch-site': 'same-site' }],
    ['of another site without Origin', { ...session, 'sec-fetch-site': 'cross-site', 'paylinks-request': '1' }],
    ['of no site at all', { ...session, 'sec-fetch-site': 'none' }],
    ['of a site of an unknown word', { 'sec-fetch-site': 'same-planet' }],
    ['with a cookie and nothing that says from where', session],
    ['with a cookie and another word for the kit', { ...session, 'paylinks-request': 'true' }],
    [
      'that calls itself forwarded from here',
      { ...session, origin: elsewhere, 'x-forwarded-host': 'evil.example.com' },
    ],
    [
      'that calls itself forwarded for here',
      { ...session, origin: elsewhere, forwarded: 'host=evil.example.com;proto=https' },
    ],
  ])('%s is refused before anybody is asked who it is', async (_what, headers) => {
    expect(await write(headers)).toEqual([403, 'not asked', 0]);
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded'],
    ['a form with a file', 'multipart/form-data; boundary=x'],
    ['plain text, which needs no preflight', 'text/plain'],
    ['plain text that ends in JSON', 'text/plain; application/json'],
    ['JSON in its name alone', 'application/json-seq'],
    ['JSON of another alphabet', 'application/json; charset=utf-7'],
    ['two types', 'application/json, text/plain'],
    ['nothing', ''],
  ])('as %s is refused', async (_what, type) => {
    expect(await write({ origin, 'content-type': type })).toEqual([415, 'not asked', 0]);
  });

  it.each(['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/json;charset="UTF-8"'])(
    'as %s is read',
    async (type) => {
      expect(await write({ origin, 'content-type': type })).toEqual([201, 'asked', 1]);
    },
  );

  it('says how to mend it where a proxy hides the public origin', async () => {
    const { handler } = handled();
    const proxied = new Request('http://internal:8080/api/paylinks/links', { method: 'POST', headers: { origin } });
    const { code, message } = (await (await handler(proxied)).json()) as { code: string; message: string };
    expect(code).toBe('forbidden');
    expect(message).toContain('allowedOrigins');
  });
});

describe('a read', () => {
  it.each([
    ['of a page of this origin', { 'sec-fetch-site': 'same-origin' }, 200],
    ['of the address bar', { 'sec-fetch-site': 'none' }, 200],
    ['of a server', {}, 200],
    ['of a page of a listed origin', { origin: app, 'sec-fetch-site': 'cross-site' }, 200],
    ['of another site', { origin: elsewhere, 'sec-fetch-site': 'cross-site' }, 403],
    ['of a sandboxed frame', { origin: 'null' }, 403],
    ['as an image of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['as a script of a sibling', { 'sec-fetch-site': 'same-site' }, 403],
  ])('%s', async (_what, headers, status) => {
    expect(await outcome('/links', { headers: { ...session, ...headers } })).toEqual([
      status,
      status === 200 ? 'asked' : 'not asked',
      0,
    ]);
  });
});

describe('a page of a listed origin', () => {
  it('may send what it asks for, with its cookies', async () => {
    const asked = 'authorization, content-type, idempotency-key, paylinks-attempt, paylinks-request';
    const { status, headers } = await preflight(app, { 'access-control-request-headers': asked });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(app);
    expect(headers.get('access-control-allow-credentials')).toBe('true');
    expect(headers.get('access-control-allow-headers')).toBe(asked);
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST, PATCH');
    expect(headers.get('vary')).toBe('Origin');
  });

  it('is told no header of another shape', async () => {
    const { headers } = await preflight(app, { 'access-control-request-headers': 'a"b; c' });
    expect(headers.get('access-control-allow-headers')).toBe('');
  });

  it('can read the reply, its errors, and the headers of the kit', async () => {
    const { handler } = handled({ handler: { allowedOrigins: [app] } });
    for (const path of ['/links', '/links/unknown']) {
      const { headers } = await handler(rawRequest(path, { headers: { origin: app } }));
      expect(headers.get('access-control-allow-origin')).toBe(app);
      expect(headers.get('access-control-expose-headers')).toContain('Idempotency-Replayed');
    }
  });

  it.each([elsewhere, 'null'])('and one of %s nothing at all', async (from) => {
    const refused = await preflight(from);
    expect(refused.status).toBe(403);
    const { handler } = handled({ handler: { allowedOrigins: [app] } });
    const read = await handler(rawRequest('/links', { headers: { origin: from } }));
    for (const { headers } of [refused, read]) {
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(headers.get('vary')).toBe('Origin');
    }
  });
});

describe('a handler cannot be made', () => {
  const store = createMemoryStore();

  it.each([
    '*',
    'null',
    '',
    'app.example.com',
    `${app}/`,
    `${app}/shop`,
    'HTTPS://app.example.com',
    'https://*.example.com',
  ])('with the origin %j', (wrong) => {
    for (const option of ['allowedOrigins', 'returnOrigins']) {
      expect(() => createPaymentLinksHandler({ authorize, store, [option]: [wrong] })).toThrow(
        expect.objectContaining({ code: 'invalid_input', message: expect.stringContaining(option) }),
      );
    }
  });

  it.each(['api', '/api?x', '/api#x', '//api', 'https://shop.example.com/api'])('below the path %j', (basePath) => {
    expect(() => createPaymentLinksHandler({ authorize, store, basePath })).toThrow(
      expect.objectContaining({ code: 'invalid_input' }),
    );
  });
});
