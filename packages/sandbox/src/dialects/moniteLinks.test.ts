import { describe, expect, it } from 'vitest';
import { moniteCaller } from '../../../../testing/openapi/moniteCaller.js';
import { createSandbox } from '../createSandbox.js';

const now = '2026-11-20T12:00:00Z';
const start = () => {
  const sandbox = createSandbox({ now });
  return { sandbox, ...sandbox.credentials.monite, ...moniteCaller(sandbox) };
};
const issue = (field: string | (string | number)[], msg: string) => ({
  status: 422,
  body: { detail: [expect.objectContaining({ loc: ['body', ...[field].flat()], msg: expect.stringContaining(msg) })] },
});

describe('creating a link', () => {
  it('gives back what was asked for, and a page to pay on', async () => {
    const { create, sandbox, entityId } = start();
    const invoice = {
      issue_date: '2026-11-20',
      due_date: '2026-12-04',
      file: { mimetype: 'application/pdf', name: 'a.pdf', url: 'https://files.example/a.pdf' },
    };
    const { status, body, id } = await create({
      invoice,
      expires_at: '2026-11-27T17:00:00+01:00',
      return_url: 'https://shop.example/done?a=1',
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      id,
      amount: 1250,
      currency: 'EUR',
      expires_at: '2026-11-27T16:00:00Z',
      invoice,
      payment_intent_id: expect.any(String),
      payment_methods: ['card', 'sepa_debit'],
      payment_page_url: `${sandbox.urls.pay}/${id}`,
      payment_reference: 'ORD-77',
      recipient: { id: entityId, type: 'entity' },
      return_url: 'https://shop.example/done?a=1',
      status: 'created',
    });
    expect(sandbox.control.links()).toEqual([{ provider: 'monite', id, status: 'created' }]);
  });

  it('shows everything there is about a stored invoice once it is paid', async () => {
    const { createFor, get, sandbox, counterpartId, entityId } = start();
    const source = sandbox.control.addSource({
      type: 'receivable',
      number: 'INV-9',
      total: { minorUnits: 5000, currency: 'EUR' },
      dueDate: '2026-12-01',
    });
    const { id } = await createFor({ type: 'receivable', ...source }, { return_url: 'https://shop.example' });
    sandbox.control.pay(id, { method: 'sepa_debit' });
    const { body } = await get(`/payment_links/${id}`);
    expect(Object.keys(body).sort()).toEqual(
      'amount currency expires_at id invoice payer payment_intent payment_intent_id payment_methods payment_page_url payment_reference recipient return_url status'.split(
        ' ',
      ),
    );
    expect(body).toMatchObject({
      amount: 5000,
      payment_reference: 'INV-9',
      invoice: {
        issue_date: '2026-11-17',
        due_date: '2026-12-01',
        file: { mimetype: 'application/pdf', name: 'INV-9.pdf' },
      },
      payer: { id: counterpartId, type: 'counterpart', name: expect.any(String) },
      recipient: { id: entityId, type: 'entity', name: expect.any(String) },
      payment_intent: {
        id: body['payment_intent_id'],
        application_fee_amount: 50,
        object: { type: 'receivable', ...source },
        provider: 'stripe',
        selected_payment_method: 'sepa_debit',
        status: 'processing',
        updated_at: '2026-11-20T12:00:00.000Z',
      },
    });
    const accounts = (side: string) => (body[side] as { bank_accounts: object[] }).bank_accounts;
    const shown = new Set([...accounts('payer'), ...accounts('recipient')].flatMap((account) => Object.keys(account)));
    expect([...shown].sort()).toEqual(
      'account_holder_name account_number bic country currency display_name iban id is_default name routing_number sort_code was_created_by_user_id'.split(
        ' ',
      ),
    );
  });

  it.each([
    ['amount', { amount: 0 }, 'greater than or equal to 1'],
    ['amount', { amount: -5 }, 'greater than or equal to 1'],
    ['amount', { amount: 12.5 }, 'integer'],
    ['amount', { amount: '1250' }, 'integer'],
    ['amount', { amount: 2 ** 53 }, 'too large'],
    ['amount', { amount: null }, 'integer'],
    ['currency', { currency: 'eur' }, 'enumeration'],
    ['currency', { currency: 'CUP' }, 'enumeration'],
    ['payment_methods', { payment_methods: [] }, 'at least 1'],
    ['payment_methods', { payment_methods: 'card' }, 'list'],
    ['payment_methods', { payment_methods: ['card', 'card'] }, 'duplicated'],
    [['payment_methods', 1], { payment_methods: ['card', 'cash'] }, 'enumeration'],
    [['payment_methods', 1], { payment_methods: ['card', 'giropay'] }, 'giropay is not active'],
    [['payment_methods', 0], { payment_methods: ['us_ach'] }, 'us_ach is not active'],
    ['recipient', { recipient: undefined }, 'required'],
    [['recipient', 'id'], { recipient: { id: 'me', type: 'entity' } }, 'uuid'],
    ['expires_at', { expires_at: '2026-11-27' }, 'datetime'],
    ['expires_at', { expires_at: '2026-11-27T17:00:00' }, 'datetime'],
    ['expires_at', { expires_at: '2026-11-31T17:00:00Z' }, 'datetime'],
    ['expires_at', { expires_at: now }, 'future'],
    ['expires_at', { expires_at: '2027-01-29T12:00:01Z' }, 'at most 70 days'],
    ['return_url', { return_url: '' }, 'at least 1'],
    ['return_url', { return_url: 'shop.example' }, 'URL'],
    ['return_url', { return_url: 'javascript:alert(1)' }, 'scheme'],
    ['return_url', { return_url: `https://shop.example/${'a'.repeat(2070)}` }, 'at most 2083'],
    [['invoice', 'due_date'], { invoice: { due_date: '20.11.2026' } }, 'date'],
    [
      ['invoice', 'file', 'name'],
      { invoice: { file: { mimetype: 'a/b', name: '', url: 'https://a.example' } } },
      'at least 1',
    ],
    [['invoice', 'file', 'url'], { invoice: { file: { mimetype: 'a/b', name: 'a' } } }, 'required'],
    ['note', { note: 'x' }, 'not permitted'],
  ])('refuses by field: %s %j', async (field, changes, msg) => {
    const { create, sandbox } = start();
    expect(await create(changes)).toMatchObject(issue(field, msg));
    expect(sandbox.control.links()).toEqual([]);
  });

  it('takes the very last moment that is allowed', async () => {
    const { create } = start();
    expect(await create({ expires_at: '2027-01-29T12:00:00Z' })).toMatchObject({
      status: 201,
      body: { expires_at: '2027-01-29T12:00:00Z' },
    });
  });

  it('says everything that is wrong at once', async () => {
    const { create } = start();
    const { body } = await create({
      amount: 0,
      currency: undefined,
      payment_reference: undefined,
      payment_methods: [],
    });
    expect((body['detail'] as { loc: string[] }[]).map(({ loc }) => loc[1])).toEqual(['payment_methods', 'amount']);
    const second = await create({ amount: undefined, currency: undefined, payment_reference: undefined });
    expect((second.body['detail'] as { loc: string[] }[]).map(({ loc }) => loc[1])).toEqual([
      'amount',
      'currency',
      'payment_reference',
    ]);
  });

  it.each([
    ['no JSON', '{"amount":', 'not valid JSON'],
    ['no body', '', 'required'],
    ['a list', '[]', 'dict'],
  ])('refuses %s', async (_, text, msg) => {
    const { post } = start();
    expect(await post('/payment_links', text)).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ['body'], msg: expect.stringContaining(msg) }] },
    });
  });

  it('knows its recipients', async () => {
    const { create, counterpartId } = start();
    const stranger = '11111111-1111-4111-8111-111111111111';
    expect(await create({ recipient: { id: stranger, type: 'entity' } })).toMatchObject({
      status: 404,
      body: { error: { message: expect.stringContaining(stranger) } },
    });
    expect(await create({ recipient: { id: counterpartId, type: 'entity' } })).toMatchObject({ status: 404 });
    expect(await create({ recipient: { id: counterpartId, type: 'counterpart' } })).toMatchObject({ status: 201 });
  });
});

describe('a link for something stored', () => {
  it.each([
    ['currency', { currency: 'EUR' }],
    ['payment_reference', { payment_reference: 'A' }],
    ['invoice', { invoice: {} }],
  ])('brings its own %s', async (field, changes) => {
    const { createFor, sandbox } = start();
    const [source] = sandbox.control.sources();
    expect(await createFor(source!, changes)).toMatchObject(issue(field, 'not allowed when object is given'));
  });

  it('takes no amount for a payable, and asks for all that is left', async () => {
    const { createFor, sandbox } = start();
    const source = {
      type: 'payable' as const,
      ...sandbox.control.addSource({ type: 'payable', total: { minorUnits: 700, currency: 'USD' } }),
    };
    expect(await createFor(source, { amount: 700 })).toMatchObject(
      issue('amount', 'not allowed when object is a payable'),
    );
    expect(await createFor(source)).toMatchObject({ status: 201, body: { amount: 700, currency: 'USD' } });
  });

  it('lets partial links of a receivable ask for what is left, and no more', async () => {
    const { createFor, post, sandbox } = start();
    const source = {
      type: 'receivable' as const,
      ...sandbox.control.addSource({ type: 'receivable', total: { minorUnits: 1000, currency: 'EUR' } }),
    };
    const first = await createFor(source, { amount: 400 });
    expect(first.body).toMatchObject({ amount: 400 });
    expect(await createFor(source, { amount: 601 })).toMatchObject(issue('amount', 'at most 600'));
    expect(await createFor(source)).toMatchObject({ status: 201, body: { amount: 600 } });
    expect(await createFor(source)).toMatchObject({ status: 409 });

    await post(`/payment_links/${first.id}/expire`);
    const again = await createFor(source, { amount: 400 });
    expect(again.status).toBe(201);
    sandbox.control.pay(again.id);
    expect(await createFor(source, { amount: 1 })).toMatchObject(issue('amount', 'at most 0'));
    sandbox.control.failPayment(again.id);
    expect(await createFor(source, { amount: 400 })).toMatchObject({ status: 201 });
  });

  it('has nothing to ask for once it is paid', async () => {
    const { createFor, sandbox } = start();
    const source = {
      type: 'receivable' as const,
      ...sandbox.control.addSource({ type: 'receivable', total: { minorUnits: 1000, currency: 'EUR' } }),
    };
    const { id } = await createFor(source);
    sandbox.control.pay(id, { arrivesAfterMs: 0 });
    expect(await createFor(source)).toMatchObject({
      status: 409,
      body: { error: { message: expect.stringContaining('paid already') } },
    });
  });

  it('must exist, and be of the type that was said', async () => {
    const { createFor, sandbox } = start();
    const [source] = sandbox.control.sources();
    expect(await createFor({ id: source!.id, type: 'payable' })).toMatchObject({ status: 404 });
    expect(await createFor({ id: '11111111-1111-4111-8111-111111111111', type: 'payable' })).toMatchObject({
      status: 404,
    });
  });

  it('expires by itself 30 days after its due date, an external one 30 days after its creation, none later than in 70 days', async () => {
    const { create, createFor, sandbox } = start();
    const due = async (dueDate: string) => {
      const source = sandbox.control.addSource({ type: 'payable', total: { minorUnits: 1, currency: 'EUR' }, dueDate });
      return (await createFor({ type: 'payable', ...source })).body['expires_at'];
    };
    expect((await create()).body['expires_at']).toBe('2026-12-20T12:00:00Z');
    expect(await due('2026-12-01')).toBe('2026-12-31T00:00:00Z');
    expect(await due('2027-06-01')).toBe('2027-01-29T12:00:00Z');
    expect(await due('2026-01-01')).toBe('2026-12-20T12:00:00Z');
  });
});

describe('expiring a link', () => {
  it('ends it, and its payment with it', async () => {
    const { create, post, words, get } = start();
    const link = await create();
    expect(await post(`/payment_links/${link.id}/expire`)).toMatchObject({
      status: 200,
      body: { id: link.id, status: 'expired', amount: 1250 },
    });
    expect(await words(link)).toEqual(['expired', 'payment_cancelled']);
    const { body } = await get(`/payment_intents/${link.intentId}/history`);
    expect((body['data'] as { status: string }[]).map(({ status }) => status)).toEqual([
      'created',
      'payment_cancelled',
    ]);
  });

  it('is refused once it is expired or paid', async () => {
    const { create, post, sandbox } = start();
    const expired = await create();
    await post(`/payment_links/${expired.id}/expire`);
    expect(await post(`/payment_links/${expired.id}/expire`)).toMatchObject({
      status: 409,
      body: { error: { message: expect.stringContaining('expired') } },
    });
    const paid = await create();
    sandbox.control.pay(paid.id);
    expect(await post(`/payment_links/${paid.id}/expire`)).toMatchObject({
      status: 409,
      body: { error: { message: expect.stringContaining('succeeded') } },
    });
  });

  it('is done by the clock, at the moment that was set', async () => {
    const { create, words, get, sandbox } = start();
    const link = await create({ expires_at: '2026-11-21T12:00:00Z' });
    sandbox.control.advanceTime(86_400_000 - 1);
    expect(await words(link)).toEqual(['created', 'created']);
    sandbox.control.advanceTime(60_000);
    expect(await words(link)).toEqual(['expired', 'payment_cancelled']);
    const { body } = await get(`/payment_intents/${link.intentId}`);
    expect(body['updated_at']).toBe('2026-11-21T12:00:00.000Z');
  });

  it('needs a link', async () => {
    const { get, post } = start();
    const nobody = '11111111-1111-4111-8111-111111111111';
    expect(await get(`/payment_links/${nobody}`)).toMatchObject({
      status: 404,
      body: { error: { message: expect.any(String) } },
    });
    expect(await post(`/payment_links/${nobody}/expire`)).toMatchObject({ status: 404 });
    expect(await get('/payment_links/42')).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ['path', 'payment_link_id'] }] },
    });
  });
});
