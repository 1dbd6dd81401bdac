import type { CreateLinkInput, PaymentLinksClient } from '@paylinks/core';
import { chargeSchema } from '@paylinks/core';
import { paymentLinksClientChecks } from '@paylinks/core/testing';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { beforeEach, describe, expect, it } from 'vitest';
import { safeParse } from 'zod/mini';
import { describedBy } from '../../../../testing/openapi/conformance.js';
import { type CommetClientOptions, createCommetClient } from './index.js';

const input: CreateLinkInput = {
  amount: { minorUnits: 10_001, currency: 'EUR' },
  description: 'Workshop',
  metadata: { order: '77' },
};

function clientOf(sandbox: Sandbox, options: Partial<CommetClientOptions> = {}): PaymentLinksClient {
  // Ids that are no ids break the contract on purpose, as long as they are refused.
  const watched = { baseUrl: sandbox.urls.commet, requests: 'accepted' } as const;
  return createCommetClient({
    apiUrl: sandbox.urls.commet,
    apiKey: sandbox.credentials.commet.apiKey,
    fetch: describedBy('commet').watch(sandbox.fetch, watched),
    ...options,
  });
}

describe.each(['2026-07-31', '2026-07-11'])('the promises of every client, over version %s', (apiVersion) => {
  // Same seed, same customers.
  const customerId = createSandbox().credentials.commet.customers[0]?.id;
  const checks = paymentLinksClientChecks(() => clientOf(createSandbox(), { apiVersion }), { customerId });
  it.each(checks.map((check) => [check.name, check] as const))('%s', async (_name, check) => {
    await expect(check.run()).resolves.toBeUndefined();
  });
});

describe('a link of Commet', () => {
  let sandbox: Sandbox;
  let client: PaymentLinksClient;
  beforeEach(() => {
    sandbox = createSandbox();
    client = clientOf(sandbox);
  });
  const statusOf = async (id: string): Promise<unknown[]> => {
    const { status, money, lastAttempt, canExpire, canExpireReason } = await client.getLink(id);
    return [status, money, lastAttempt, canExpire, canExpireReason];
  };

  it('costs the payer what was typed, and tax on top', async () => {
    const link = await client.createLink(input, { idempotencyKey: 'attempt-1' });
    expect(link.subtotal).toEqual(input.amount);
    expect(link.tax).toEqual({ minorUnits: 2000, currency: 'EUR' });
    expect(link.amount).toEqual({ minorUnits: 12_001, currency: 'EUR' });
    expect([link.expiresAt, link.livemode]).toEqual([null, false]);
  });

  it('goes from open over processing to paid', async () => {
    const { id } = await client.createLink(input);
    expect(await statusOf(id)).toEqual(['open', 'none', 'none', true, null]);
    sandbox.control.pay(id);
    expect(await statusOf(id)).toEqual(['processing', 'pending', 'none', false, 'attempt_running']);
    sandbox.control.settle(id);
    expect(await statusOf(id)).toEqual(['paid', 'received', 'none', false, 'final']);
  });

  it('stays open after a failed attempt; whether it can be canceled then, only trying tells', async () => {
    const { id } = await client.createLink(input);
    sandbox.control.failPayment(id);
    expect(await statusOf(id)).toEqual(['open', 'none', 'failed', false, 'provider_unsure']);
    await expect(client.expireLink(id)).rejects.toMatchObject({ code: 'conflict', retryAfterMs: null });
    sandbox.control.setStatus(id, { link: 'requires_action' });
    expect(await statusOf(id)).toEqual(['open', 'none', 'requires_action', false, 'provider_unsure']);
    sandbox.control.pay(id, { arrivesAfterMs: 0 });
    expect(await statusOf(id)).toEqual(['paid', 'received', 'none', false, 'final']);
  });

  it('is canceled once, and a second time harmlessly', async () => {
    const { id } = await client.createLink(input);
    expect(await client.expireLink(id)).toMatchObject({ status: 'canceled', canExpireReason: 'final' });
    expect(await client.expireLink(id)).toMatchObject({ status: 'canceled' });
  });

  it('shows a word that nobody knows, and offers nothing', async () => {
    client = clientOf(sandbox, { fetch: sandbox.fetch });
    const { id } = await client.createLink(input);
    sandbox.control.setStatus(id, { link: 'awaiting_oracle' });
    expect(await statusOf(id)).toEqual(['unknown', 'unknown', 'unknown', false, 'provider_unsure']);
  });

  it('carries the key of its attempt where nobody sees it', async () => {
    const link = await client.createLink(input, { idempotencyKey: 'attempt-1' });
    const [request] = sandbox.control.requests();
    expect(request?.body).toMatchObject({ metadata: { order: '77', paylinks_key: 'attempt-1' } });
    for (const shown of [link, await client.getLink(link.id), (await client.listLinks()).items[0]]) {
      expect(JSON.stringify(shown)).not.toContain('paylinks_key');
    }
    expect(link.metadata).toEqual({ order: '77' });
  });

  it('of a customer who does not exist is refused, with the field', async () => {
    const call = client.createLink({ ...input, customerId: 'cus_nobody' });
    await expect(call).rejects.toMatchObject({ code: 'not_found', fieldErrors: [{ path: 'customerId' }] });
  });
});

describe('the list of Commet', () => {
  it('gives links and no charges, in pages that may be short, each link once', async () => {
    const sandbox = createSandbox();
    const client = clientOf(sandbox);
    const customerId = sandbox.credentials.commet.customers[0]?.id ?? '';
    const charge = { customerId, amount: { minorUnits: 500, currency: 'EUR' }, description: 'Fee' } as const;
    const made: string[] = [];
    for (let count = 0; count < 12; count += 1) {
      made.push((await client.createLink(input)).id);
      await client.chargeCustomer(charge);
      await client.chargeCustomer(charge);
    }
    const pages: number[] = [];
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.listLinks({ limit: 5, cursor });
      pages.push(page.items.length);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect([...seen].sort()).toEqual([...made].sort());
    expect(pages.length).toBeGreaterThanOrEqual(36 / 5);
    expect(pages.some((length) => length < 5)).toBe(true);
    expect(sandbox.control.charges()).toHaveLength(24);
  });
});

describe('a charge', () => {
  let sandbox: Sandbox;
  let client: PaymentLinksClient;
  beforeEach(() => {
    sandbox = createSandbox();
    client = clientOf(sandbox);
  });
  const chargeOf = (ends: string, key?: string): ReturnType<PaymentLinksClient['chargeCustomer']> => {
    const customer = sandbox.credentials.commet.customers.find(({ charge }) => charge === ends);
    const amount = { minorUnits: 10_000, currency: 'EUR' } as const;
    const asked = { customerId: customer?.id ?? '', amount, description: 'Workshop' };
    return client.chargeCustomer(asked, { idempotencyKey: key });
  };

  it.each(['succeeded', 'processing', 'requires_action'])('is %s, and says what was charged', async (status) => {
    const charge = await chargeOf(status);
    expect(charge).toMatchObject({ status, subtotal: { minorUnits: 10_000 }, amount: { minorUnits: 12_000 } });
    expect(safeParse(chargeSchema, charge).success).toBe(true);
    await expect(client.getLink(charge.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it.each(['payment_failed', 'no_payment_method', 'subscription_required'])('is refused: %s', async (code) => {
    await expect(chargeOf(code)).rejects.toMatchObject({ code: 'conflict', provider: { code }, retryAfterMs: null });
  });

  it('whose reply is lost is found by its key, and never made twice', async () => {
    sandbox.control.faults([{ route: 'chargeCustomer', drop: 'after', times: 1 }]);
    const startedAt = new Date().toISOString();
    await expect(chargeOf('succeeded', 'attempt-1')).rejects.toMatchObject({ code: 'outcome_unknown' });
    const [customer] = sandbox.credentials.commet.customers;
    const asked = {
      customerId: customer?.id ?? '',
      amount: { minorUnits: 10_000, currency: 'EUR' },
      description: 'Workshop',
    } as const;
    const attempt = { verb: 'chargeCustomer', input: asked, idempotencyKey: 'attempt-1', startedAt } as const;
    const { found, certain } = await client.lookUpAttempt(attempt);
    expect([found.length, certain]).toEqual([1, true]);
    expect((await chargeOf('succeeded', 'attempt-1')).id).toBe(found[0]?.id);
    expect(sandbox.control.charges()).toHaveLength(1);
  });
});

describe('a create with a key', () => {
  it('gives the same link again, and refuses another content', async () => {
    const sandbox = createSandbox();
    const client = clientOf(sandbox);
    const first = await client.createLink(input, { idempotencyKey: 'attempt-1' });
    expect((await client.createLink(input, { idempotencyKey: 'attempt-1' })).id).toBe(first.id);
    const other = client.createLink({ ...input, description: 'Another' }, { idempotencyKey: 'attempt-1' });
    await expect(other).rejects.toMatchObject({ code: 'conflict', provider: { code: 'idempotency_key_mismatch' } });
    expect(sandbox.control.links()).toHaveLength(1);
  });

  it('whose reply is lost is found for certain, as is that there is none', async () => {
    const sandbox = createSandbox();
    const client = clientOf(sandbox);
    const startedAt = new Date().toISOString();
    await client.createLink(input, { idempotencyKey: 'of-a-colleague' });
    const attempt = { verb: 'createLink', input, idempotencyKey: 'attempt-1', startedAt } as const;
    sandbox.control.faults([{ route: 'createLink', drop: 'before', times: 1 }]);
    await expect(client.createLink(input, attempt)).rejects.toMatchObject({ code: 'outcome_unknown' });
    expect(await client.lookUpAttempt(attempt)).toEqual({ found: [], certain: true });
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await expect(client.createLink(input, attempt)).rejects.toMatchObject({ code: 'outcome_unknown' });
    expect((await client.lookUpAttempt(attempt)).found).toHaveLength(1);
    expect(sandbox.control.links()).toHaveLength(2);
  });
});
