import type { CreateLinkInput, PaymentLinksClient } from '@paylinks/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Answer, answering, changed, type Sent } from '../../../../testing/providers/answering.js';
import { createQontoClient, type QontoClientOptions } from './index.js';

const linkId = '0d1a4f7c-7a0e-4f7b-9a1e-5f7c2b7b1a01';
const accountId = '5b1d5a0e-2f0a-4ed8-9c0e-8d0f1a2b3c4d';
const item = { title: 'Audit', quantity: 2, unit_price: { value: '50.00', currency: 'EUR' }, vat_rate: '21.0' };
const wireLink = {
  id: linkId,
  status: 'open',
  expiration_date: '2027-11-20T09:00:00Z',
  potential_payment_methods: ['credit_card'],
  amount: { value: '121.00', currency: 'EUR' },
  resource_type: 'Basket',
  reusable: false,
  created_at: '2026-11-20T09:00:00Z',
  url: 'https://pay.qonto.example/0d1a',
  items: [item],
  invoice_id: null,
  invoice_number: null,
  debitor_name: null,
};
const payment = {
  id: 'p1',
  amount: { value: '121.00', currency: 'EUR' },
  status: 'paid',
  created_at: '2026-11-20T11:00:00+01:00',
  payment_method: 'credit_card',
  paid_at: '2026-11-20T11:01:00+01:00',
  debitor_email: 'payer@example.com',
};
const meta = (change: object = {}): object => ({
  current_page: 1,
  next_page: null,
  prev_page: null,
  total_pages: 1,
  total_count: 1,
  per_page: 100,
  ...change,
});
const input: CreateLinkInput = {
  items: [{ title: 'Audit', quantity: '2', unitPrice: { minorUnits: 5000, currency: 'EUR' }, vatPercent: '21' }],
  paymentMethods: ['credit_card'],
};

const getToken = async (): Promise<string> => 'token';
const row = (id: string): object => ({ ...wireLink, id });
const linkPage = (change?: object): object => ({ payment_links: [wireLink], meta: meta(change) });
const methods = (enabled: readonly string[]): object => ({
  payment_link_payment_methods: ['credit_card', 'ideal', 'paypal'].map((name) => ({
    name,
    enabled: enabled.includes(name),
  })),
});

function clientFor(
  answer: Answer,
  options: Partial<QontoClientOptions> = {},
): { readonly client: PaymentLinksClient; readonly sent: Sent[] } {
  const { fetch, sent } = answering(answer);
  return { client: createQontoClient({ getToken, fetch, ...options }), sent };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a list of links', () => {
  it('asks for the newest, as far as Qonto can tell which those are', async () => {
    const { client, sent } = clientFor(() => linkPage());
    const { items, nextCursor, totalCount } = await client.listLinks();
    expect([items.map(({ id }) => id), nextCursor, totalCount]).toEqual([[linkId], null, 1]);
    expect(Object.fromEntries(sent[0]?.query ?? [])).toEqual({
      page: '1',
      per_page: '20',
      sort_by: 'expiration_date:desc',
    });
  });

  it('repeats the key for each status', async () => {
    const { client, sent } = clientFor(() => linkPage());
    await client.listLinks({ status: ['open', 'paid'], sort: { by: 'amount', direction: 'asc' }, limit: 50 });
    expect(sent[0]?.query.getAll('status[]')).toEqual(['open', 'paid']);
    expect(sent[0]?.query.get('sort_by')).toBe('amount:asc');
    expect(sent[0]?.query.get('per_page')).toBe('50');
  });

  it('asks for no status where all are wanted', async () => {
    const { client, sent } = clientFor(() => linkPage());
    await client.listLinks({ status: [], sort: { by: 'expiresAt', direction: 'asc' } });
    expect([sent[0]?.query.has('status[]'), sent[0]?.query.get('sort_by')]).toEqual([false, 'expiration_date:asc']);
  });

  it('goes on page by page behind an opaque cursor', async () => {
    const { client, sent } = clientFor(({ query }) => {
      const number = Number(query.get('page'));
      return linkPage({ current_page: number, next_page: number < 3 ? number + 1 : null, total_count: 3 });
    });
    const query = { limit: 1, status: ['open'] } as const;
    let cursor: string | undefined;
    for (;;) {
      const { nextCursor } = await client.listLinks({ ...query, cursor });
      if (nextCursor === null) break;
      expect(nextCursor).toMatch(/^[\w-]+$/);
      cursor = nextCursor;
    }
    expect(sent.map(({ query: asked }) => asked.get('page'))).toEqual(['1', '2', '3']);
    expect(sent.every(({ query: asked }) => asked.getAll('status[]').join(',') === 'open')).toBe(true);
  });

  it.each([
    ['another limit', { limit: 2 }],
    ['another order', { limit: 1, sort: { by: 'amount', direction: 'desc' } }],
    ['another filter', { limit: 1, status: ['paid'] }],
  ] as const)('refuses a cursor with %s, where the page would be another one', async (_what, query) => {
    const { client, sent } = clientFor(() => linkPage({ next_page: 2 }));
    const { nextCursor } = await client.listLinks({ limit: 1 });
    const call = client.listLinks({ ...query, cursor: nextCursor ?? '' });
    await expect(call).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path: 'cursor' }] });
    expect(sent).toHaveLength(1);
  });

  it.each(['2', 'p2', 'W10', '%', 'WzEse31d', '!', 'ä'])('refuses the made-up cursor %j', async (cursor) => {
    const { client, sent } = clientFor(() => linkPage());
    await expect(client.listLinks({ cursor })).rejects.toMatchObject({ code: 'invalid_input' });
    expect(sent).toEqual([]);
  });

  it('shows no row again that a new one has pushed onto the next page', async () => {
    const { client } = clientFor(({ query }) => ({
      payment_links: query.get('page') === '1' ? [row('c'), row('b')] : [row('b'), row('a')],
      meta: meta({ next_page: query.get('page') === '1' ? 2 : null }),
    }));
    const { nextCursor } = await client.listLinks({ limit: 2 });
    const { items } = await client.listLinks({ limit: 2, cursor: nextCursor ?? '' });
    expect(items.map(({ id }) => id)).toEqual(['a']);
  });

  it('never leads in a circle', async () => {
    const { client } = clientFor(() => linkPage({ next_page: 1 }));
    expect((await client.listLinks()).nextCursor).toBeNull();
  });

  it.each([
    [{ customerId: 'c1' }, 'customerId'],
    [{ sourceId: ['s1'] }, 'sourceId'],
    [{ status: ['failed'] }, 'status'],
    [{ sort: { by: 'createdAt', direction: 'desc' } }, 'sort'],
    [{ limit: 101 }, 'limit'],
    [{ colour: 'red' }, 'colour'],
  ])('refuses %j, which Qonto has not', async (query, path) => {
    const { client, sent } = clientFor(() => linkPage());
    const call = client.listLinks(query as Parameters<typeof client.listLinks>[0]);
    await expect(call).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path }], verb: 'listLinks' });
    expect(sent).toEqual([]);
  });

  it('says so where the list could end in silence', async () => {
    const { client } = clientFor(() => ({ payment_links: [wireLink] }));
    await expect(client.listLinks()).rejects.toMatchObject({ code: 'unexpected' });
  });
});

describe('the payments of a link', () => {
  it.each(['payments', 'payment_link_payments'])('are read from `%s`', async (key) => {
    const { client, sent } = clientFor(() => ({ [key]: [payment], meta: meta() }));
    const { items, totalCount } = await client.listLinkPayments(linkId, { status: ['paid', 'failed'], limit: 10 });
    expect(items).toEqual([
      {
        id: 'p1',
        amount: { minorUnits: 12_100, currency: 'EUR' },
        status: 'paid',
        rawStatus: 'paid',
        paymentMethod: 'credit_card',
        createdAt: '2026-11-20T10:00:00.000Z',
        paidAt: '2026-11-20T10:01:00.000Z',
        payerEmail: 'payer@example.com',
      },
    ]);
    expect(totalCount).toBe(1);
    expect(sent[0]?.path).toBe(`/v2/payment_links/${linkId}/payments`);
    expect(sent[0]?.query.getAll('status[]')).toEqual(['paid', 'failed']);
    expect(sent[0]?.query.get('sort_by')).toBe('creation_date:desc');
  });

  it.each([
    ['nothing', {}],
    ['a payment without amount', { payments: [changed(payment, 'amount')], meta: meta() }],
    ['a payment without time', { payments: [changed(payment, 'created_at')], meta: meta() }],
    ['an inexact amount', { payments: [changed(payment, 'amount.value', '1.005')], meta: meta() }],
  ])('are not counted from %s', async (_what, body) => {
    const { client } = clientFor(() => body);
    await expect(client.listLinkPayments(linkId)).rejects.toMatchObject({ code: 'unexpected' });
  });

  it('are counted for a reusable link, over all pages and each once', async () => {
    const { client, sent } = clientFor(({ path, query }) => {
      if (!path.endsWith('/payments')) return { ...wireLink, reusable: true };
      const page = Number(query.get('page'));
      const payments =
        page === 1
          ? [payment, { ...payment, id: 'p2' }]
          : [
              { ...payment, id: 'p2' },
              { ...payment, id: 'p3' },
            ];
      return { payments, meta: meta({ next_page: page === 1 ? 2 : null }) };
    });
    const link = await client.getLink(linkId);
    expect(link.payments).toEqual({ count: 3, received: { minorUnits: 36_300, currency: 'EUR' } });
    expect([link.status, link.money, link.canExpire]).toEqual(['open', 'none', true]);
    expect(sent[1]?.query.getAll('status[]')).toEqual(['paid']);
  });

  it.each([
    ['the link is paid once', { ...wireLink, reusable: false }, 200, { payments: [payment], meta: meta() }],
    ['this user may not read them', { ...wireLink, reusable: true }, 403, { errors: [] }],
    [
      'there are too many',
      { ...wireLink, reusable: true },
      200,
      { payments: [payment], meta: meta({ next_page: 99 }) },
    ],
  ])('are not known where %s', async (_what, link, status, payments) => {
    const { client } = clientFor(({ path }) =>
      path.endsWith('/payments') ? Response.json(payments, { status }) : link,
    );
    expect((await client.getLink(linkId)).payments).toBeNull();
  });

  it('are counted only where they are paid, whatever was asked for', async () => {
    const rows = [payment, { ...payment, id: 'p2', status: 'failed' }];
    const { client } = clientFor(({ path }) =>
      path.endsWith('/payments') ? { payments: rows, meta: meta() } : { ...wireLink, reusable: true },
    );
    expect((await client.getLink(linkId)).payments?.count).toBe(1);
  });

  it('do not flicker: what may pass is thrown', async () => {
    const { client } = clientFor(({ path }) =>
      path.endsWith('/payments') ? new Response('', { status: 503 }) : { ...wireLink, reusable: true },
    );
    await expect(client.getLink(linkId)).rejects.toMatchObject({ code: 'provider_unavailable' });
  });

  it('do not undo a deactivation that cannot read them', async () => {
    const { client } = clientFor(({ path }) =>
      path.endsWith('/payments')
        ? new Response('', { status: 503 })
        : { payment_link: { ...wireLink, reusable: true, status: 'canceled' } },
    );
    expect(await client.expireLink(linkId)).toMatchObject({ status: 'canceled', payments: null });
  });
});

describe('payment methods', () => {
  it('say why one cannot be used: switched off, or not for this amount', async () => {
    const { client, sent } = clientFor(({ query }) =>
      methods(query.has('amount') ? ['credit_card'] : ['credit_card', 'ideal']),
    );
    const amount = { minorUnits: 1_000_050, currency: 'EUR' } as const;
    expect(await client.listPaymentMethods({ amount })).toEqual([
      { type: 'credit_card', name: null, usable: true, reason: null },
      { type: 'ideal', name: null, usable: false, reason: 'amount' },
      { type: 'paypal', name: null, usable: false, reason: 'inactive' },
    ]);
    expect(sent.map(({ query }) => query.toString())).toEqual(['amount=10000.50&currency=EUR', '']);
  });

  it('are asked for once where all may be used, or no amount is known', async () => {
    const all = clientFor(() => methods(['credit_card', 'ideal', 'paypal']));
    await all.client.listPaymentMethods({ amount: { minorUnits: 1, currency: 'EUR' } });
    const none = clientFor(() => methods([]));
    expect((await none.client.listPaymentMethods()).map(({ reason }) => reason)).toEqual(Array(3).fill('inactive'));
    expect([all.sent.length, none.sent.length]).toEqual([1, 1]);
  });
});

describe('the connection', () => {
  const connected = {
    connection_location: 'https://onboard.example/start',
    status: 'pending',
    bank_account_id: accountId,
  };

  it.each(['not_connected', 'pending', 'enabled', 'disabled'])('is %s', async (status) => {
    const { client } = clientFor(() => ({ ...connected, status }));
    expect(await client.getConnection()).toEqual({
      status,
      rawStatus: status,
      bankAccountId: accountId,
      continueUrl: 'https://onboard.example/start',
    });
  });

  it('shows a word that nobody knows, and no address that nobody may open', async () => {
    const { client } = clientFor(() => ({
      ...connected,
      status: 'frozen',
      connection_location: 'javascript:alert(1)',
    }));
    expect(await client.getConnection()).toMatchObject({ status: 'unknown', rawStatus: 'frozen', continueUrl: null });
  });

  it('is "not connected" before the first connect, which Qonto answers with 404', async () => {
    const { client } = clientFor(() =>
      Response.json({ errors: [{ code: 'not_found', detail: 'none' }] }, { status: 404 }),
    );
    expect(await client.getConnection()).toEqual({
      status: 'not_connected',
      rawStatus: '',
      bankAccountId: null,
      continueUrl: null,
    });
  });

  const connect = {
    callbackUrl: 'https://app.example/cb',
    bankAccountId: accountId,
    phoneNumber: '+33600000000',
    businessDescription: 'We sell bicycles. '.repeat(5),
    websiteUrl: 'https://shop.example',
  };

  it('is made in the words of Qonto', async () => {
    const { client, sent } = clientFor(() => Response.json(connected, { status: 201 }));
    expect(await client.connect(connect, { idempotencyKey: 'attempt-1' })).toMatchObject({ status: 'pending' });
    expect(sent[0]).toMatchObject({ method: 'POST', path: '/v2/payment_links/connections' });
    expect(sent[0]?.headers.get('x-qonto-idempotency-key')).toBe('attempt-1');
    expect(sent[0]?.body).toEqual({
      partner_callback_url: 'https://app.example/cb',
      user_bank_account_id: accountId,
      user_phone_number: '+33600000000',
      business_description: connect.businessDescription,
      user_website_url: 'https://shop.example',
    });
  });

  it('says null for a description that was not given, which Qonto asks for', async () => {
    const { client, sent } = clientFor(() => Response.json(connected, { status: 201 }));
    await client.connect({ ...connect, businessDescription: undefined });
    await client.connect({ ...connect, businessDescription: '' });
    for (const { body } of sent) expect(body).toMatchObject({ business_description: null });
  });

  it.each([
    ['phoneNumber', { phoneNumber: '0600000000' }, 'wrong_format'],
    ['businessDescription', { businessDescription: 'Short' }, 'too_short'],
    ['businessDescription', { businessDescription: '', websiteUrl: '' }, 'required'],
    ['websiteUrl', { websiteUrl: 'https://me@shop.example' }, 'wrong_format'],
    ['websiteUrl', { websiteUrl: `https://shop.example/${'a'.repeat(255)}` }, 'too_long'],
    ['callbackUrl', { callbackUrl: 'javascript:alert(1)' }, 'wrong_format'],
    ['bankAccountId', { bankAccountId: '' }, 'required'],
  ])('refuses %s as in %j', async (path, change, code) => {
    const { client, sent } = clientFor(() => connected);
    const call = client.connect({ ...connect, ...change });
    await expect(call).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path, code }] });
    expect(sent).toEqual([]);
  });

  it('lands the refusals of Qonto on their fields', async () => {
    const error = { code: 'invalid', detail: 'unknown account', source: { pointer: '/user_bank_account_id' } };
    const { client } = clientFor(() => Response.json({ errors: [error] }, { status: 422 }));
    await expect(client.connect(connect)).rejects.toMatchObject({ fieldErrors: [{ path: 'bankAccountId' }] });
  });

  it('is not known where nothing readable comes back', async () => {
    const { client } = clientFor(() => ({}));
    await expect(client.connect(connect)).rejects.toMatchObject({ code: 'outcome_unknown' });
  });
});

describe('a write', () => {
  it('deactivates by PATCH, with the key and without a body', async () => {
    const { client, sent } = clientFor(() => ({ ...wireLink, status: 'canceled' }));
    await client.expireLink(linkId, { idempotencyKey: 'attempt-2' });
    expect(sent[0]).toMatchObject({ method: 'PATCH', path: `/v2/payment_links/${linkId}/deactivate`, body: null });
    expect(sent[0]?.headers.get('x-qonto-idempotency-key')).toBe('attempt-2');
  });

  it('is done with an id, and reads what its reply lacks', async () => {
    const { client, sent } = clientFor(({ method }) =>
      method === 'POST' ? { payment_link: { id: linkId } } : wireLink,
    );
    const link = await client.createLink(input, { idempotencyKey: 'attempt-3' });
    expect([link.status, link.amount.minorUnits]).toEqual(['open', 12_100]);
    expect(sent.map(({ method, headers }) => [method, headers.get('x-qonto-idempotency-key')])).toEqual([
      ['POST', 'attempt-3'],
      ['GET', null],
    ]);
  });

  it('is not sent in a page, where everyone could read the token', () => {
    vi.stubGlobal('document', {});
    expect(() => createQontoClient({ getToken })).toThrow(/page/);
    expect(() => createQontoClient({ getToken, dangerouslyAllowBrowser: true })).not.toThrow();
  });
});

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

describe('what this client can do', () => {
  it('is said without asking anybody', async () => {
    const { client, sent } = clientFor(() => ({}), { vatRounding: { per: 'line', mode: 'half_up' } });
    const { can, create, idempotency, moneyStates } = client.initialCapabilities ?? (await client.getCapabilities());
    expect(
      Object.entries(can)
        .filter(([, allowed]) => allowed === 'yes')
        .map(([verb]) => verb)
        .sort(),
    ).toEqual([
      'connect',
      'createLink',
      'expireLink',
      'getConnection',
      'getLink',
      'getLinkTimeline',
      'listLinkPayments',
      'listLinks',
      'listPaymentMethods',
      'lookUpAttempt',
    ]);
    expect(create.map(({ from }) => from)).toEqual(['items', 'invoice']);
    expect(create[0]?.items?.rounding).toEqual({ per: 'line', mode: 'half_up' });
    expect(create[0]?.items?.measureUnits).toHaveLength(39);
    expect(idempotency).toEqual({ by: 'provider', ttlMs: 1_800_000, onChangedInput: 'replay' });
    expect(moneyStates).toEqual(['none', 'pending', 'received']);
    expect(sent).toEqual([]);
  });

  it('leaves the rounding of VAT open until the host has measured it', async () => {
    const { client } = clientFor(() => ({}));
    expect((await client.getCapabilities()).create[0]?.items?.rounding).toBeNull();
  });

  it.each([
    ['https://thirdparty.qonto.com', true],
    ['https://thirdparty-sandbox.staging.qonto.co', false],
    ['https://proxy.example', null],
  ])('knows whether money at %s is real: %s', async (apiUrl, livemode) => {
    const { client } = clientFor(() => wireLink, { apiUrl, stagingToken: 'staging-1' });
    expect((await client.getLink(linkId)).livemode).toBe(livemode);
  });
});
