import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { moniteCaller } from '../../../../testing/openapi/moniteCaller.js';
import { createSandbox } from '../createSandbox.js';

it('speaks every operation that the description has, and every request and reply conforms to it', async () => {
  const sandbox = createSandbox({ now: '2026-11-20T12:00:00Z' });
  const { entityId, clientId, clientSecret } = sandbox.credentials.monite;
  const { conformance, create, createFor, get, post, patch, call } = moniteCaller(sandbox);
  const [invoice, , bill] = sandbox.control.sources();

  await call('POST', '/auth/token', {
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: 'client_credentials',
  });
  await get(`/entities/${entityId}/payment_methods`);
  const paid = await createFor(invoice!, { return_url: 'https://shop.example/?a=1&b=2' });
  sandbox.control.pay(paid.id, { arrivesAfterMs: 0 });
  await createFor(bill!);
  const expired = await create({ expires_at: '2026-11-21T00:00:00+02:00', invoice: { due_date: '2026-12-01' } });
  await post(`/payment_links/${expired.id}/expire`);
  await get(`/payment_links/${paid.id}`);
  await get('/payment_intents?limit=1&order=desc&sort=created_at');
  await get(`/payment_intents/${paid.intentId}`);
  await get(`/payment_intents/${paid.intentId}/history`);
  const object = { id: bill!.id, type: bill!.type };
  const planned = { amount: 100, currency: 'EUR', object, status: 'created', planned_payment_date: '2026-12-01' };
  const { body } = await post('/payment_records', planned);
  const record = `/payment_records/${String(body['id'])}`;
  await patch(record, { amount: 120 });
  await post(`${record}/start_processing`, {});
  await post(`${record}/mark_as_succeeded`, { paid_at: '2026-12-01T10:00:00Z' });
  const other = await post('/payment_records', planned);
  await post(`/payment_records/${String(other.body['id'])}/cancel`, {});
  await get(record);
  await get('/payment_records?limit=2&sort=amount');

  const file = new URL('../../contracts/monite.openapi.json', import.meta.url);
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, Record<string, unknown>> };
  const described = Object.entries(paths).flatMap(([path, verbs]) =>
    Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`),
  );
  const succeeded = [...conformance.seen].filter((seen) => / 20[01]$/.test(seen)).map((seen) => seen.slice(0, -4));
  expect(succeeded.sort()).toEqual(described.sort());
});
