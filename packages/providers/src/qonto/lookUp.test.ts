import type { CreateLinkInput } from '@paylinks/core';
import { describe, expect, it } from 'vitest';
import { changed } from '../../../../testing/providers/answering.js';
import { accountId, clientFor, input, item, linkId, meta, wireLink } from '../../../../testing/providers/qontoWire.js';

describe('a lost create', () => {
  const startedAt = new Date().toISOString();
  const attempt = { verb: 'createLink', input, idempotencyKey: 'attempt-1', startedAt } as const;
  const made = { ...wireLink, created_at: startedAt };
  const found = async (link: object, change: Partial<CreateLinkInput> = {}): Promise<number> => {
    const { client } = clientFor(() => ({ payment_links: [link], meta: meta() }));
    const result = await client.lookUpAttempt({ ...attempt, input: { ...input, ...change } as CreateLinkInput });
    expect(result.certain).toBe(false);
    return result.found.length;
  };

  it('is found among the newest by what it was made of', async () => {
    expect(await found(made)).toBe(1);
    expect(await found(changed(made, 'items.0.quantity', '2.0'))).toBe(1);
    expect(await found(changed(made, 'items.0.vat_rate', '21'))).toBe(1);
  });

  it('is found even where Qonto reckoned another total: all the more has it to be seen', async () => {
    expect(await found(changed(made, 'amount.value', '2200.00'))).toBe(1);
  });

  it.each([
    ['is older', 'created_at', '2020-01-01T00:00:00Z'],
    ['is reusable', 'reusable', true],
    ['has another title', 'items.0.title', 'Audits'],
    ['has another quantity', 'items.0.quantity', 3],
    ['has another price', 'items.0.unit_price.value', '50.01'],
    ['has another currency', 'items.0.unit_price.currency', 'USD'],
    ['has another rate', 'items.0.vat_rate', '20.0'],
    ['has another line', 'items', [item, item]],
  ])('is not one that %s', async (_what, path, value) => {
    expect(await found(changed(made, path, value))).toBe(0);
  });

  it('is found by its invoice and amount', async () => {
    const invoice: CreateLinkInput = {
      source: { type: 'invoice', id: accountId, number: 'F-1' },
      amount: { minorUnits: 9990, currency: 'EUR' },
      payerName: 'ACME',
      paymentMethods: ['credit_card'],
    };
    const link = { ...made, items: null, invoice_id: accountId, amount: { value: '99.90', currency: 'EUR' } };
    const asked = { ...invoice, items: undefined };
    expect(await found(link, asked)).toBe(1);
    expect(await found({ ...link, invoice_id: linkId }, asked)).toBe(0);
    expect(await found(changed(link, 'amount.value', '99.91'), asked)).toBe(0);
  });

  it('is looked for on three pages at most, newest first', async () => {
    const { client, sent } = clientFor(({ query }) => {
      const page = Number(query.get('page'));
      const id = `link-${page}`;
      const created_at = new Date(Date.parse(startedAt) + page * 1000).toISOString();
      return { payment_links: [{ ...made, id, created_at }], meta: meta({ next_page: page + 1 }) };
    });
    const result = await client.lookUpAttempt(attempt);
    expect(result.found.map(({ id }) => id)).toEqual(['link-3', 'link-2', 'link-1']);
    expect(sent.map(({ query }) => query.toString())).toEqual(
      [1, 2, 3].map((page) => `page=${page}&per_page=100&sort_by=expiration_date%3Adesc`),
    );
  });

  it('is the only thing that can be looked up', async () => {
    const { client } = clientFor(() => ({}));
    const charge = {
      ...attempt,
      verb: 'chargeCustomer',
      input: { customerId: 'c', amount: { minorUnits: 1, currency: 'EUR' }, description: 'd' },
    } as const;
    await expect(client.lookUpAttempt(charge)).rejects.toMatchObject({ code: 'unsupported' });
  });
});
