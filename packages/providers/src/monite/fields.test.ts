import type { CreateLinkInput, PaymentLink, PaymentLinksClient } from '@paylinks/core';
import { describe, expect, it } from 'vitest';
import { describedBy } from '../../../../testing/openapi/conformance.js';
import { createMoniteClient } from './index.js';

/** Ids of the rows are those of the provider's reference pages: M0 creates a link, M1 expires one. */
const conformance = describedBy('monite');
const entityId = '7b0c8f0e-5d4e-4a57-9a0f-2f6a4f3f9c11';
const linkId = '3f5b1a52-9a52-4a53-8f7e-6b2f4a7a9d01';
const intentId = 'a3b7f2a4-52f7-4a0b-9c84-4a1f4f0f8c02';
const sourceId = '0d6a2b7e-8a55-4d0e-9a8e-3d5f6e7a8b90';
const accountId = '5a1e7a10-37c0-4c4c-8f5e-0d7a6b5c4d3e';
const userId = '9e8d7c6b-5a49-4838-8726-152433425160';

const account = {
  id: accountId,
  account_holder_name: 'Northwind GmbH',
  account_number: '12345678',
  bic: 'COBADEFFXXX',
  country: 'DE',
  currency: 'EUR',
  display_name: 'Main account',
  iban: 'DE89370400440532013000',
  is_default: true,
  name: 'Giro',
  routing_number: '021000021',
  sort_code: '20-00-00',
  was_created_by_user_id: userId,
};
const intent = {
  id: intentId,
  updated_at: '2026-11-20T10:00:00+01:00',
  status: 'created',
  application_fee_amount: 150,
  object: { id: sourceId, type: 'receivable' },
  provider: 'stripe',
  selected_payment_method: 'card',
};
const file = { mimetype: 'application/pdf', name: 'INV-1042.pdf', url: 'https://files.example.com/INV-1042.pdf' };
const wireLink = {
  id: linkId,
  amount: 123_450,
  currency: 'EUR',
  expires_at: '2026-11-27T18:00:00+01:00',
  payment_intent_id: intentId,
  payment_methods: ['card', 'sepa_debit'],
  payment_page_url: 'https://pay.example.com/?link=abc',
  recipient: { id: entityId, type: 'entity', name: 'Northwind GmbH', bank_accounts: [account] },
  status: 'created',
  invoice: { due_date: '2026-12-01', issue_date: '2026-11-01', file },
  payer: { id: sourceId, type: 'counterpart', name: 'Contoso', bank_accounts: [account] },
  payment_intent: intent,
  payment_reference: 'INV-1042',
  return_url: 'https://shop.example.com/thanks',
};

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | null;
}

/** A client whose provider answers with this link, and what was sent to it. */
function clientFor(link: unknown): { readonly client: PaymentLinksClient; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const { method = 'GET', body } = init ?? {};
    sent.push({
      method,
      url: String(url),
      headers: new Headers(init?.headers),
      body: typeof body === 'string' ? body : null,
    });
    const isIntent = String(url).includes('/payment_intents/');
    const embedded = (link as { payment_intent?: unknown }).payment_intent;
    const { id, updated_at, status } = intent;
    const read = { amount: 123_450, currency: 'EUR', payment_methods: ['card'], recipient: wireLink.recipient };
    return Response.json(
      isIntent ? { ...read, ...(embedded === undefined ? { id, updated_at, status } : (embedded as object)) } : link,
      {
        status: method === 'POST' && String(url).endsWith('/payment_links') ? 201 : 200,
      },
    );
  };
  const client = createMoniteClient({
    apiUrl: 'https://api.sandbox.monite.com/v1',
    entityId,
    getToken: async () => 'token-of-a-user',
    fetch,
  });
  return { client, sent };
}

const input: CreateLinkInput = {
  amount: { minorUnits: 123_450, currency: 'EUR' },
  paymentMethods: ['card', 'sepa_debit'],
  recipient: { type: 'counterpart', id: sourceId },
  reference: 'INV-1042',
  expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  returnUrl: 'https://shop.example.com/thanks',
  invoice: { issueDate: '2026-11-01', dueDate: '2026-12-01', file },
};

async function request(
  value: CreateLinkInput,
): Promise<{ readonly headers: Headers; readonly body: Record<string, unknown> }> {
  const { client, sent } = clientFor(wireLink);
  await client.createLink(value);
  const post = sent.find(({ method }) => method === 'POST');
  if (post === undefined) throw new Error('Nothing was sent.');
  const body = JSON.parse(post.body ?? '') as Record<string, unknown>;
  conformance.request('POST', '/payment_links', { headers: post.headers, body });
  return { headers: post.headers, body };
}

const body = async (value: CreateLinkInput, path: string): Promise<unknown> => at((await request(value)).body, path);
const fromSource = (type: 'payable' | 'receivable'): CreateLinkInput => ({
  source: { type, id: sourceId },
  paymentMethods: ['card'],
  recipient: { type: 'counterpart', id: sourceId },
});

describe('what a create sends', () => {
  it.each([
    ['M0-001', 'authorization', 'Bearer token-of-a-user'],
    ['M0-002', 'x-monite-version', '2024-05-25'],
    ['M0-003', 'x-monite-entity-id', entityId],
  ])('%s: the header %s', async (_id, name, value) => {
    expect((await request(input)).headers.get(name)).toBe(value);
  });

  it.each([
    ['M0-004', 'payment_methods', ['card', 'sepa_debit']],
    ['M0-005', 'recipient', { type: 'counterpart', id: sourceId }],
    ['M0-006', 'recipient.id', sourceId],
    ['M0-007', 'recipient.type', 'counterpart'],
    ['M0-008', 'amount', 123_450],
    ['M0-009', 'currency', 'EUR'],
    ['M0-010', 'expires_at', input.expiresAt],
    ['M0-011', 'invoice', { issue_date: '2026-11-01', due_date: '2026-12-01', file }],
    ['M0-012', 'invoice.due_date', '2026-12-01'],
    ['M0-013', 'invoice.issue_date', '2026-11-01'],
    ['M0-014', 'invoice.file', file],
    ['M0-015', 'invoice.file.mimetype', file.mimetype],
    ['M0-016', 'invoice.file.name', file.name],
    ['M0-017', 'invoice.file.url', file.url],
    ['M0-021', 'payment_reference', 'INV-1042'],
    ['M0-022', 'return_url', 'https://shop.example.com/thanks'],
  ])('%s: %s', async (_id, path, value) => {
    expect(await body(input, path)).toEqual(value);
  });

  it.each([
    ['M0-018', 'object', { type: 'receivable', id: sourceId }],
    ['M0-019', 'object.id', sourceId],
    ['M0-020', 'object.type', 'receivable'],
  ])('%s: %s of a stored document', async (_id, path, value) => {
    expect(await body(fromSource('receivable'), path)).toEqual(value);
    expect(await body(input, path)).toBeUndefined();
  });

  it.each([
    ['M0-010', 'expires_at', 'expiresAt'],
    ['M0-011', 'invoice', 'invoice'],
    ['M0-022', 'return_url', 'returnUrl'],
  ])('%s: no %s where none was asked for', async (_id, path, field) => {
    expect((await request({ ...input, [field]: undefined })).body).not.toHaveProperty(path);
  });

  it('the own entity receives where nobody else was named', async () => {
    expect(await body({ ...input, recipient: undefined }, 'recipient')).toEqual({ type: 'entity', id: entityId });
  });

  it('M0-039, M0-040: a stored document brings currency, reference and invoice itself', async () => {
    for (const type of ['payable', 'receivable'] as const) {
      const sent = (await request(fromSource(type))).body;
      expect(Object.keys(sent).sort()).toEqual(['object', 'payment_methods', 'recipient']);
    }
    const part = { ...fromSource('receivable'), amount: { minorUnits: 500, currency: 'EUR' } } as CreateLinkInput;
    expect(Object.keys((await request(part)).body).sort()).toEqual([
      'amount',
      'object',
      'payment_methods',
      'recipient',
    ]);
  });

  it.each([
    ['M0-039', { ...input, amount: undefined }, 'amount'],
    ['M0-039', { ...input, reference: undefined }, 'reference'],
    ['M0-039', { ...fromSource('payable'), amount: { minorUnits: 1, currency: 'EUR' } }, 'amount'],
    ['M0-039', { ...fromSource('receivable'), reference: 'R' }, 'reference'],
    ['M0-040', { ...fromSource('receivable'), invoice: { dueDate: '2026-12-01' } }, 'invoice.dueDate'],
    ['M0-004', { ...input, paymentMethods: [] }, 'paymentMethods'],
    ['M0-022', { ...input, returnUrl: `https://a.example/${'a'.repeat(2083)}` }, 'returnUrl'],
    [
      'M0-017',
      { ...input, invoice: { file: { ...file, url: `https://a.example/${'a'.repeat(2083)}` } } },
      'invoice.file.url',
    ],
  ])('%s: refuses before sending what Monite would refuse (%#)', async (_id, value, path) => {
    const { client, sent } = clientFor(wireLink);
    const refused = client.createLink(value as CreateLinkInput);
    await expect(refused).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path }] });
    expect(sent).toEqual([]);
  });
});

type Read = (link: PaymentLink) => unknown;
type Row = readonly [m0: string, m1: string, path: string, read: Read, value: unknown, absent?: unknown];

const bank = (
  party: 'recipient' | 'payer',
  field: keyof NonNullable<PaymentLink['payer']>['bankAccounts'][number],
): Read => {
  return (link) => link[party]?.bankAccounts[0]?.[field];
};
const bankRows = (party: 'recipient' | 'payer', first: number): Row[] => {
  const id = (offset: number): string => `M1-0${first + offset}`;
  const place = `${party}.bank_accounts.0.`;
  return [
    ['', id(1), `${place}account_holder_name`, bank(party, 'accountHolderName'), 'Northwind GmbH', null],
    ['', id(2), `${place}account_number`, bank(party, 'accountNumber'), '12345678', null],
    ['', id(3), `${place}bic`, bank(party, 'bic'), 'COBADEFFXXX', null],
    ['', id(4), `${place}country`, bank(party, 'country'), 'DE', null],
    ['', id(5), `${place}currency`, bank(party, 'currency'), 'EUR', null],
    ['', id(6), `${place}display_name`, bank(party, 'displayName'), 'Main account', null],
    ['', id(7), `${place}iban`, bank(party, 'iban'), 'DE89370400440532013000', null],
    ['', id(8), `${place}is_default`, bank(party, 'isDefault'), true, false],
    ['', id(9), `${place}name`, bank(party, 'name'), 'Giro', null],
    ['', id(10), `${place}routing_number`, bank(party, 'routingNumber'), '021000021', null],
    ['', id(11), `${place}sort_code`, bank(party, 'sortCode'), '20-00-00', null],
    ['', id(12), `${place}was_created_by_user_id`, bank(party, 'createdByUserId'), userId, null],
  ];
};

/** `absent`: what reads where the reply leaves the field out. Without it, the row has to be there. */
const rows: readonly Row[] = [
  ['M0-023', 'M1-006', 'id', (link) => link.id, linkId],
  ['M0-024', 'M1-007', 'amount', (link) => link.amount.minorUnits, 123_450],
  ['M0-025', 'M1-008', 'currency', (link) => link.amount.currency, 'EUR'],
  ['M0-026', 'M1-009', 'expires_at', (link) => link.expiresAt, '2026-11-27T17:00:00.000Z', null],
  ['M0-027', 'M1-010', 'payment_intent_id', (link) => link.paymentIntentId, intentId],
  ['M0-028', 'M1-011', 'payment_methods', (link) => link.paymentMethods, ['card', 'sepa_debit'], []],
  ['M0-029', 'M1-012', 'payment_page_url', (link) => link.url, 'https://pay.example.com/?link=abc', null],
  ['M0-030', 'M1-013', 'recipient', (link) => link.recipient?.id ?? null, entityId, null],
  ['M0-031', 'M1-014', 'status', (link) => link.rawStatus, 'created', ''],
  ['M0-032', 'M1-015', 'invoice', (link) => link.invoice?.dueDate ?? null, '2026-12-01', null],
  ['M0-033', 'M1-016', 'payer', (link) => link.payer?.id ?? null, sourceId, null],
  ['M0-034', 'M1-017', 'payment_intent', (link) => link.paymentIntent?.processor ?? null, 'stripe', null],
  ['M0-035', 'M1-018', 'payment_reference', (link) => link.reference, 'INV-1042', null],
  ['M0-036', 'M1-019', 'return_url', (link) => link.returnUrl, 'https://shop.example.com/thanks', null],
  ['', 'M1-020', 'recipient.id', (link) => link.recipient?.id, entityId],
  ['', 'M1-021', 'recipient.type', (link) => link.recipient?.type, 'entity', null],
  ['', 'M1-022', 'recipient.name', (link) => link.recipient?.name, 'Northwind GmbH', null],
  ['', 'M1-023', 'recipient.bank_accounts', (link) => link.recipient?.bankAccounts.length, 1, 0],
  ['', 'M1-024', 'recipient.bank_accounts.0.id', bank('recipient', 'id'), accountId],
  ...bankRows('recipient', 24),
  ['', 'M1-037', 'payer.id', (link) => link.payer?.id, sourceId],
  ['', 'M1-038', 'payer.type', (link) => link.payer?.type, 'counterpart', null],
  ['', 'M1-039', 'payer.name', (link) => link.payer?.name, 'Contoso', null],
  ['', 'M1-040', 'payer.bank_accounts', (link) => link.payer?.bankAccounts.length, 1, 0],
  ['', 'M1-041', 'payer.bank_accounts.0.id', bank('payer', 'id'), accountId],
  ...bankRows('payer', 41),
  ['', 'M1-054', 'invoice.due_date', (link) => link.invoice?.dueDate, '2026-12-01', null],
  ['', 'M1-055', 'invoice.issue_date', (link) => link.invoice?.issueDate, '2026-11-01', null],
  ['', 'M1-056', 'invoice.file', (link) => link.invoice?.file, file, null],
  ['', 'M1-057', 'invoice.file.mimetype', (link) => link.invoice?.file?.mimetype, file.mimetype],
  ['', 'M1-058', 'invoice.file.name', (link) => link.invoice?.file?.name, file.name],
  ['', 'M1-059', 'invoice.file.url', (link) => link.invoice?.file?.url, file.url],
  ['', 'M1-060', 'payment_intent.id', (link) => link.paymentIntent?.id, intentId],
  ['', 'M1-061', 'payment_intent.updated_at', (link) => link.paymentIntent?.updatedAt, '2026-11-20T09:00:00.000Z'],
  ['', 'M1-062', 'payment_intent.status', (link) => link.paymentIntent?.rawStatus, 'created', ''],
  [
    '',
    'M1-063',
    'payment_intent.application_fee_amount',
    (link) => link.paymentIntent?.applicationFee,
    { minorUnits: 150, currency: 'EUR' },
    null,
  ],
  ['', 'M1-064', 'payment_intent.object', (link) => link.source?.id ?? null, sourceId, null],
  ['', 'M1-065', 'payment_intent.object.id', (link) => link.paymentIntent?.source?.id, sourceId],
  ['', 'M1-066', 'payment_intent.object.type', (link) => link.source?.type, 'receivable', 'unknown'],
  ['', 'M1-067', 'payment_intent.provider', (link) => link.processor, 'stripe', null],
  [
    '',
    'M1-068',
    'payment_intent.selected_payment_method',
    (link) => link.paymentIntent?.selectedPaymentMethod,
    'card',
    null,
  ],
];

const create = (link: unknown): Promise<PaymentLink> => clientFor(link).client.createLink(input);
const expire = (link: unknown): Promise<PaymentLink> => clientFor(link).client.expireLink(linkId);
const m0 = rows.filter(([id]) => id !== '');
const numbers = (page: 0 | 1): number[] =>
  rows.flatMap((row) => (row[page] === '' ? [] : [Number(row[page].slice(3))]));

describe('what a reply says', () => {
  it('is made of replies as the contract describes them', () => {
    expect(() => conformance.conforms('POST', '/payment_links', 201, wireLink)).not.toThrow();
    expect(() => conformance.conforms('POST', `/payment_links/${linkId}/expire`, 200, wireLink)).not.toThrow();
  });

  it.each(m0.map(([id, , ...row]) => [id, ...row] as const))(
    '%s: %s of a new link',
    async (_id, _path, read, value) => {
      expect(read(await create(wireLink))).toEqual(value);
    },
  );

  it.each(rows.map(([, ...row]) => row))('%s: %s of an ended link', async (_id, _path, read, value) => {
    expect(read(await expire(wireLink))).toEqual(value);
  });

  it.each(
    rows.flatMap(([, id, path, read, , ...absent]) =>
      absent.length === 0 ? [] : [[id, path, read, absent[0]] as const],
    ),
  )('%s: %s may be missing', async (_id, path, read, absent) => {
    expect(read(await expire(without(wireLink, path)))).toEqual(absent);
  });

  it('has every row of both pages', () => {
    expect(numbers(0)).toEqual(range(23, 36));
    expect(numbers(1)).toEqual(range(6, 68));
  });
});

describe('how a link is expired', () => {
  it.each([
    ['M1-001', 'authorization', 'Bearer token-of-a-user'],
    ['M1-002', 'x-monite-version', '2024-05-25'],
    ['M1-003', 'x-monite-entity-id', entityId],
  ])('%s: the header %s', async (_id, name, value) => {
    const { client, sent } = clientFor(wireLink);
    await client.expireLink(linkId);
    expect(sent[0]?.headers.get(name)).toBe(value);
  });

  it('M1-004, M1-005: by its id in the path, without a body', async () => {
    const { client, sent } = clientFor(wireLink);
    await client.expireLink(linkId);
    expect(sent[0]).toMatchObject({
      method: 'POST',
      url: `https://api.sandbox.monite.com/v1/payment_links/${linkId}/expire`,
      body: null,
    });
  });
});

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], value);
}

function without(value: object, path: string): object {
  const copy = structuredClone(value);
  const dot = path.lastIndexOf('.');
  const parent = dot < 0 ? copy : at(copy, path.slice(0, dot));
  Reflect.deleteProperty(parent as object, path.slice(dot + 1));
  return copy;
}
