import type { CreateLinkInput } from '@paylinks/core';
import { paymentLinksClientChecks } from '@paylinks/core/testing';
import { describe, expect, it } from 'vitest';
import { createOwnApi } from './ownApi.js';
import { createOwnApiClient } from './ownApiClient.js';

function start() {
  const api = createOwnApi();
  return { api, client: createOwnApiClient({ url: 'https://host.example', fetch: api.fetch }) };
}
const input: CreateLinkInput = { amount: { minorUnits: 1234, currency: 'EUR' }, reference: 'INV-7' };
const attempt = { verb: 'createLink', input, idempotencyKey: 'key-1', startedAt: new Date().toISOString() } as const;

describe('the promises of every client', () => {
  const checks = paymentLinksClientChecks(() => start().client);
  it.each(checks.map((check) => [check.name, check] as const))('%s', async (_name, check) => {
    await expect(check.run()).resolves.toBeUndefined();
  });
});

it.each([
  ['12.34', { minorUnits: 1234, currency: 'EUR' }],
  ['1234', { minorUnits: 1234, currency: 'JPY' }],
  ['1.234', { minorUnits: 1234, currency: 'KWD' }],
] as const)('%s goes over the wire for %o', async (total, amount) => {
  const { api, client } = start();
  expect((await client.createLink({ amount, reference: 'INV-7' })).amount).toEqual(amount);
  expect(api.requests).toMatchObject([{ total, currency: amount.currency }]);
});

it.each([
  ['lost after', 1],
  ['lost before', 0],
  [503, 0],
] as const)(
  'a reply that proves nothing (%s) is not known yet, and the key tells what became of it',
  async (fault, found) => {
    const { api, client } = start();
    api.next(fault);
    await expect(client.createLink(input, { idempotencyKey: 'key-1' })).rejects.toMatchObject({
      code: 'outcome_unknown',
    });
    const { found: links, certain } = await client.lookUpAttempt(attempt);
    expect([links.length, certain]).toEqual([found, true]);
  },
);

it('one key makes one link, and is refused for another', async () => {
  const { api, client } = start();
  const first = await client.createLink(input, { idempotencyKey: 'key-1' });
  expect(await client.createLink(input, { idempotencyKey: 'key-1' })).toEqual(first);
  const other = client.createLink({ ...input, reference: 'INV-8' }, { idempotencyKey: 'key-1' });
  await expect(other).rejects.toMatchObject({ code: 'conflict' });
  expect(api.requests).toHaveLength(1);
});

it('what only the API can refuse lands on its field', async () => {
  const refused = start().client.createLink({ ...input, reference: 'me@host.example' });
  const fieldErrors = [{ path: 'reference', code: 'invalid', message: 'No addresses, please.' }];
  await expect(refused).rejects.toMatchObject({ code: 'invalid_input', fieldErrors });
});

it.each([
  ['paid', 'paid', 'received', false],
  ['lapsed', 'expired', 'none', false],
  ['on_hold', 'unknown', 'unknown', false],
])('%s reads as %s, money %s', async (state, status, money, canExpire) => {
  const { api, client } = start();
  const { id } = await client.createLink(input);
  api.change(id, state);
  expect(await client.getLink(id)).toMatchObject({ status, money, canExpire, rawStatus: state });
});
