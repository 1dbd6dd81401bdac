import { describe, expect, it } from 'vitest';
import { moniteCaller } from '../../../../testing/openapi/moniteCaller.js';
import { createSandbox } from '../createSandbox.js';

const start = () => {
  const sandbox = createSandbox({ now: '2026-11-20T12:00:00Z' });
  return { sandbox, ...sandbox.credentials.monite, ...moniteCaller(sandbox) };
};
const nobody = '11111111-1111-4111-8111-111111111111';

describe('coming in', () => {
  it.each([
    [
      'no version',
      { 'x-monite-version': null },
      400,
      { error: { type: 'missing_api_version', message: expect.any(String) } },
    ],
    ['a version that is no date', { 'x-monite-version': 'v1' }, 400, { error: { message: expect.any(String) } }],
    ['no token', { authorization: null }, 401, { error: { message: expect.stringContaining('missing') } }],
    [
      'a wrong token',
      { authorization: 'Bearer nonsense' },
      401,
      { error: { message: expect.stringContaining('invalid') } },
    ],
    ['a wrong scheme', { authorization: 'Basic abc' }, 401, { error: { message: expect.any(String) } }],
    ['no entity', { 'x-monite-entity-id': null }, 422, { detail: [{ loc: ['header', 'x-monite-entity-id'] }] }],
    [
      'an entity that is none',
      { 'x-monite-entity-id': 'me' },
      422,
      { detail: [{ loc: ['header', 'x-monite-entity-id'] }] },
    ],
    [
      "somebody else's entity",
      { 'x-monite-entity-id': nobody },
      403,
      { error: { message: expect.stringContaining(nobody) } },
    ],
  ])('is refused with %s', async (_, headers, status, body) => {
    const { call } = start();
    expect(await call('GET', '/payment_intents', undefined, headers)).toMatchObject({ status, body });
  });

  it('says who, which version, how long and how many more on every reply', async () => {
    const { get, call, entityId } = start();
    const { headers } = await get('/payment_intents');
    expect(headers.get('x-monite-version')).toBe('2024-05-25');
    expect(headers.get('x-monite-entity-id')).toBe(entityId);
    expect(headers.get('date')).toBe('Fri, 20 Nov 2026 12:00:00 GMT');
    expect(Number(headers.get('ratelimit-limit'))).toBe(30);
    expect(Number(headers.get('ratelimit-remaining'))).toBe(29);
    const refused = await call('GET', '/payment_intents', undefined, { authorization: null });
    expect(refused.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(refused.headers.get('x-request-id')).not.toBe(headers.get('x-request-id'));
  });

  it('refuses a body that does not say it is JSON', async () => {
    const { call } = start();
    expect(await call('POST', '/payment_links', '{}', { 'content-type': 'text/plain' })).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ['body'] }] },
    });
  });

  it('knows which methods a path has', async () => {
    const { sandbox, token, entityId } = start();
    const ask = (method: string, path: string) =>
      sandbox.fetch(`${sandbox.urls.monite}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'x-monite-version': '2024-05-25', 'x-monite-entity-id': entityId },
      });
    const notAllowed = await ask('DELETE', `/payment_links/${nobody}`);
    expect(notAllowed.status).toBe(405);
    expect(await notAllowed.json()).toEqual({ error: { message: expect.stringContaining('DELETE') } });
    expect((await ask('GET', '/payment_links')).status).toBe(405);
    expect((await ask('GET', '/invoices')).status).toBe(404);
  });
});

describe('tokens', () => {
  it('are given for the secret, and run out', async () => {
    const { call, clientId, clientSecret, entityUserId, sandbox } = start();
    const give = (body: object) =>
      call('POST', '/auth/token', body, { authorization: null, 'x-monite-entity-id': null });
    const answer = await give({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'entity_user',
      entity_user_id: entityUserId,
    });
    expect(answer).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: 1800 } });
    const authorization = `Bearer ${String(answer.body['access_token'])}`;
    const ask = () => call('GET', '/payment_intents', undefined, { authorization });
    expect(await ask()).toMatchObject({ status: 200 });
    sandbox.control.advanceTime(1_800_000);
    expect(await ask()).toMatchObject({ status: 401 });
    expect(
      await give({
        client_id: clientId,
        client_secret: clientSecret,
        grant_type: 'client_credentials',
        entity_user_id: null,
      }),
    ).toMatchObject({ status: 200 });
  });

  it('are not given for less', async () => {
    const { call, clientId, clientSecret } = start();
    const give = (body: object) => call('POST', '/auth/token', body, { authorization: null });
    const partner = { client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials' };
    expect(await give({ ...partner, client_secret: 'guess' })).toMatchObject({ status: 401 });
    expect(await give({ ...partner, client_id: nobody })).toMatchObject({ status: 401 });
    expect(await give({ ...partner, grant_type: 'password' })).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ['body', 'grant_type'] }] },
    });
    expect(await give({ ...partner, grant_type: 'entity_user' })).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ['body', 'entity_user_id'] }] },
    });
    expect(await give({ ...partner, grant_type: 'entity_user', entity_user_id: nobody })).toMatchObject({
      status: 401,
    });
  });
});

describe('payment methods', () => {
  it('are active, inactive, or for sending only', async () => {
    const { get, entityId } = start();
    const { status, body } = await get(`/entities/${entityId}/payment_methods`);
    expect(status).toBe(200);
    expect(body['data']).toEqual(
      expect.arrayContaining([
        { type: 'card', name: 'Card payments', direction: 'receive', status: 'active' },
        { type: 'giropay', name: 'Giropay', direction: 'receive', status: 'inactive' },
        { type: 'sepa_credit', name: 'SEPA Payments', direction: 'send', status: 'active' },
      ]),
    );
    expect(await get(`/entities/${nobody}/payment_methods`)).toMatchObject({ status: 404 });
    expect(await get('/entities/me/payment_methods')).toMatchObject({ status: 422 });
  });

  it('need no entity header, as the contract has it', async () => {
    const { call, entityId } = start();
    expect(
      await call('GET', `/entities/${entityId}/payment_methods`, undefined, { 'x-monite-entity-id': null }),
    ).toMatchObject({ status: 200 });
  });
});
