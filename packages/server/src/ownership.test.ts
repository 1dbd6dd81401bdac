import type { PaymentLink, PaymentLinksClient, PaymentLinksError, PaymentRecord, Verb } from '@paylinks/core';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sandboxClient, sandboxInput } from '../../../testing/providers/sandboxClients.js';
import { handled, rawRequest } from '../../../testing/server/handled.js';
import { type Subjects, verbCalls } from '../../../testing/server/verbCalls.js';
import type { Grant, OwnedResource } from './index.js';

const amount = { minorUnits: 1250, currency: 'EUR' } as const;
const paidAt = '2026-01-15T12:00:00Z';
const unknownId = '00000000-0000-4000-8000-000000000000';
const unknownSource = { type: 'receivable', id: unknownId } as const;

/** Two tenants of one Monite entity: the host tells them apart by its own invoices. */
let sandbox: Sandbox;
let client: PaymentLinksClient;
let own: { link: PaymentLink; record: PaymentRecord; source: { type: 'receivable'; id: string } };
let other: typeof own;
let page: PaymentLinksClient;
let raw: (request: Request) => Promise<Response>;

async function tenant(): Promise<typeof own> {
  const source = { type: 'receivable', ...sandbox.control.addSource({ type: 'receivable', total: amount }) } as const;
  const link = await client.createLink({ source, paymentMethods: ['card'] });
  const record = await client.createRecord({ amount, source, status: 'created', plannedPaymentDate: '2099-01-01' });
  return { link, record, source };
}

const ownsOf =
  (...sources: string[]): NonNullable<Grant['owns']> =>
  (resource: OwnedResource) =>
    'source' in resource && sources.includes(resource.source?.id ?? '');

beforeEach(async () => {
  sandbox = createSandbox();
  client = sandboxClient('monite', sandbox);
  own = await tenant();
  other = await tenant();
  const all = handled({ sandbox, grant: { owns: ownsOf(own.source.id) } });
  page = all.page;
  raw = all.handler;
});

const errorOf = (call: Promise<unknown>): Promise<PaymentLinksError> =>
  call.then(
    () => Promise.reject(new Error('It was accepted.')),
    (error: PaymentLinksError) => error,
  );
/** All that a page can tell an error by, but for the id of its request. */
const facts = (error: PaymentLinksError): unknown => ({ ...error.toJSON(), requestId: null, idempotencyKey: null });
const writesOf = (from: Sandbox): number => from.control.requests().filter(({ method }) => method !== 'GET').length;

const subjectsOf = ({ link, record, source }: typeof own): Subjects => ({
  linkId: link.id,
  recordId: record.id,
  source,
  customerId: '',
});
const nothing: Subjects = { linkId: unknownId, recordId: unknownId, source: unknownSource, customerId: '' };
const byId: readonly Verb[] = [
  'getLink',
  'expireLink',
  'getLinkTimeline',
  'getRecord',
  'updateRecord',
  'startRecord',
  'completeRecord',
  'cancelRecord',
];

describe('what a provider says', () => {
  it('of an unknown id is passed on where everything that its client sees is the user’s', async () => {
    const error = await errorOf(handled({ sandbox }).page.getLink(unknownId));
    expect(error).toMatchObject({ code: 'not_found', provider: { name: 'monite' } });
  });

  it('of anything else is passed on to whom the link belongs to', async () => {
    sandbox.control.faults([{ route: 'getLink', status: 503, times: 1 }]);
    expect(await errorOf(page.getLink(own.link.id))).toMatchObject({ code: 'provider_unavailable', status: 503 });
  });
});

describe('what is somebody else’s', () => {
  it.each(byId)('answers %s as what does not exist, to the letter, and is not touched', async (verb) => {
    const before = writesOf(sandbox);
    const theirs = await errorOf(verbCalls[verb](page, subjectsOf(other)));
    expect(facts(theirs)).toEqual(facts(await errorOf(verbCalls[verb](page, nothing))));
    expect(theirs).toMatchObject({ code: 'not_found', status: 404, provider: null, fieldErrors: [] });
    expect(writesOf(sandbox)).toBe(before);
    expect((await client.getLink(other.link.id)).status).toBe('open');
    expect(await client.getRecord(other.record.id)).toEqual(other.record);
  });

  it.each(byId)('while %s of one’s own works', async (verb) => {
    await expect(verbCalls[verb](page, subjectsOf(own))).resolves.toBeDefined();
  });

  it('answers as bytes do, too: same status, same headers but for the request', async () => {
    const replies = await Promise.all([other.link.id, unknownId].map((id) => raw(rawRequest(`/links/${id}`))));
    const seen = replies.map(({ status, headers }) => [
      status,
      [...headers].filter(([name]) => !['paylinks-request-id', 'date'].includes(name)),
    ]);
    expect(seen[0]).toEqual(seen[1]);
  });

  it('is in no list, and is not counted', async () => {
    const links = await page.listLinks();
    expect([links.items.map(({ id }) => id), links.totalCount]).toEqual([[own.link.id], null]);
    const records = await page.listRecords();
    expect([records.items.map(({ id }) => id), records.totalCount]).toEqual([[own.record.id], null]);
    const theirs = await page.listRecords({ sourceId: [other.source.id] });
    expect(theirs.items).toEqual([]);
  });

  it('is not counted either where the provider counts', async () => {
    const qonto = createSandbox();
    const [mine] = await Promise.all([1, 2].map(() => sandboxClient('qonto', qonto).createLink(sandboxInput('qonto'))));
    const owns: Grant['owns'] = (resource) => 'id' in resource && resource.id === mine?.id;
    const limited = handled({ provider: 'qonto', sandbox: qonto, grant: { owns } }).page;
    expect((await handled({ provider: 'qonto', sandbox: qonto }).page.listLinks()).totalCount).toBe(2);
    const { items, totalCount } = await limited.listLinks();
    expect([items.map(({ id }) => id), totalCount]).toEqual([[mine?.id], null]);
  });

  it('cannot be what a link or a record is made for', async () => {
    const before = writesOf(sandbox);
    const calls = [
      (source: typeof own.source) => page.createLink({ source, paymentMethods: ['card'] }),
      (source: typeof own.source) => page.createRecord({ amount, source, paidAt }),
    ];
    for (const call of calls) {
      const theirs = await errorOf(call(other.source));
      expect(theirs).toMatchObject({ code: 'not_found', fieldErrors: [{ path: 'source', code: 'not_found' }] });
      expect(writesOf(sandbox)).toBe(before);
    }
    await page.expireLink(own.link.id);
    await expect(page.createLink({ source: own.source, paymentMethods: ['card'] })).resolves.toBeDefined();
  });

  it('cannot be told from an unknown source either', async () => {
    // Of an unknown one the provider is asked, because this host's answer is yes to it.
    const asking = handled({ sandbox, grant: { owns: ownsOf(own.source.id, unknownId) } }).page;
    const create = (source: typeof own.source) => asking.createLink({ source, paymentMethods: ['card'] });
    expect(facts(await errorOf(create(other.source)))).toEqual(facts(await errorOf(create(unknownSource))));
  });

  it('cannot become what an own record is for', async () => {
    const error = await errorOf(page.updateRecord(own.record.id, { source: other.source }));
    expect(error).toMatchObject({ code: 'not_found', fieldErrors: [{ path: 'source' }] });
    expect(await client.getRecord(own.record.id)).toEqual(own.record);
  });

  it('is not found by an attempt, whose input it is or whose twin it is', async () => {
    const attempt = (source: typeof own.source) =>
      ({
        verb: 'createLink',
        input: { source, paymentMethods: ['card'] },
        idempotencyKey: 'k-1',
        startedAt: new Date().toISOString(),
      }) as const;
    expect((await page.lookUpAttempt(attempt(own.source))).found).toMatchObject([{ id: own.link.id }]);
    expect(await errorOf(page.lookUpAttempt(attempt(other.source)))).toMatchObject({ code: 'not_found' });

    const twin = await client.createLink(sandboxInput('monite'));
    const input = sandboxInput('monite');
    const blind = await page.lookUpAttempt({ ...attempt(own.source), input });
    expect((await client.lookUpAttempt({ ...attempt(own.source), input })).found).toMatchObject([{ id: twin.id }]);
    expect(blind.found).toEqual([]);
  });
});

describe('a customer of somebody else', () => {
  it('is not charged, and no link is made for them', async () => {
    const commet = createSandbox();
    const [mine, theirs] = commet.credentials.commet.customers.map(({ id }) => id);
    const owns: Grant['owns'] = (resource) => 'customerId' in resource && resource.customerId === mine;
    const { page: shop } = handled({ provider: 'commet', sandbox: commet, grant: { owns } });
    const charge = (customerId = '') => shop.chargeCustomer({ customerId, amount, description: 'Workshop' });
    const link = (customerId = '') => shop.createLink({ ...sandboxInput('commet'), customerId });

    for (const call of [charge, link]) {
      expect(await errorOf(call(theirs))).toMatchObject({ code: 'not_found', fieldErrors: [{ path: 'customerId' }] });
    }
    expect(writesOf(commet)).toBe(0);
    await expect(charge(mine)).resolves.toMatchObject({ customerId: mine });
    await expect(link(mine)).resolves.toMatchObject({ customerId: mine });
  });
});

describe('owns', () => {
  it('is waited for', async () => {
    const slow: Grant['owns'] = async (resource) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return ownsOf(own.source.id)(resource);
    };
    const { page: shop } = handled({ sandbox, grant: { owns: slow } });
    expect(await errorOf(shop.getLink(other.link.id))).toMatchObject({ code: 'not_found' });
    await expect(shop.getLink(own.link.id)).resolves.toMatchObject({ id: own.link.id });
  });

  it.each([
    ['throws', () => Promise.reject(new Error('The database is away.'))],
    ['answers a word', () => 'yes' as never],
    ['answers a number', () => 1 as never],
    ['answers nothing', () => undefined as never],
  ])('that %s means no', async (_what, owns) => {
    const { page: shop } = handled({ sandbox, grant: { owns } });
    const before = writesOf(sandbox);
    expect(['not_found', 'unexpected']).toContain((await errorOf(shop.getLink(own.link.id))).code);
    expect(['not_found', 'network']).toContain((await errorOf(shop.expireLink(own.link.id))).code);
    expect(writesOf(sandbox)).toBe(before);
  });

  it('is not asked about what this request has just made: the host may not have it in its books yet', async () => {
    const owns = vi.fn<NonNullable<Grant['owns']>>((resource) => !('id' in resource));
    const { page: shop } = handled({ sandbox, grant: { owns } });
    await expect(shop.createLink(sandboxInput('monite'))).resolves.toMatchObject({ status: 'open' });
    expect(owns).not.toHaveBeenCalled();
  });

  it('decides on what is there now, and not on what was read a moment ago', async () => {
    let isMine = true;
    const { page: shop } = handled({ sandbox, grant: { owns: () => isMine }, handler: { cacheMs: 60_000 } });
    await shop.getLink(own.link.id);
    isMine = false;
    expect(await errorOf(shop.getLink(own.link.id))).toMatchObject({ code: 'not_found' });
    expect(await errorOf(shop.expireLink(own.link.id))).toMatchObject({ code: 'not_found' });
  });
});
