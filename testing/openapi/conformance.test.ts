import { describe, expect, it } from 'vitest';
import { describedBy } from './conformance.js';

const monite = describedBy('monite');
const id = '3f5b1a52-9a52-4a53-8f7e-6b2f4a7a9d01';
const link = {
  id,
  amount: 4250,
  currency: 'EUR',
  expires_at: '2027-01-31T12:00:00Z',
  payment_intent_id: id,
  payment_methods: ['card'],
  payment_page_url: 'https://pay.example/abc',
  recipient: { id, type: 'entity' },
  status: 'created',
};
const headers = new Headers({
  authorization: 'Bearer x',
  'content-type': 'application/json',
  'x-monite-version': '2024-05-25',
  'x-monite-entity-id': id,
});
const external = {
  payment_methods: ['card'],
  recipient: { id, type: 'entity' },
  amount: 1,
  currency: 'EUR',
  payment_reference: 'A',
};

describe('a check that can fail', () => {
  it('lets a right reply and a right request pass', () => {
    expect(() => monite.conforms('POST', '/payment_links', 201, link)).not.toThrow();
    expect(() => monite.conforms('GET', `/payment_links/${id}`, 404, { error: { message: 'gone' } })).not.toThrow();
    expect(() => monite.request('POST', '/payment_links', { headers, body: external })).not.toThrow();
    monite.request('GET', `/payment_intents?limit=100&order=desc&object_id__in=${id}&object_id__in=${id}`, {
      headers,
      body: null,
    });
  });

  it.each([
    ['a missing field', { ...link, id: undefined }],
    ['a uuid that is none', { ...link, id: 'abc' }],
    ['a time without a zone', { ...link, expires_at: '2027-01-31T12:00:00' }],
    ['a number in place of text', { ...link, status: 1 }],
    ['an unknown currency', { ...link, currency: 'XYZ' }],
    ['a fraction of a cent', { ...link, amount: 1.5 }],
    ['null where the contract has none', { ...link, payment_reference: null }],
    ['a stray field in a nested object', { ...link, recipient: { id, type: 'entity', email: 'a@b.example' } }],
  ])('refuses a reply with %s', (_, body) => {
    expect(() => monite.conforms('POST', '/payment_links', 201, JSON.parse(JSON.stringify(body)))).toThrow(
      'does not conform',
    );
  });

  it.each([
    ['no amount', { ...external, amount: undefined }],
    ['amount 0', { ...external, amount: 0 }],
    ['no method', { ...external, payment_methods: [] }],
    ['one method twice', { ...external, payment_methods: ['card', 'card'] }],
    ['a currency beside an object', { ...external, object: { id, type: 'receivable' } }],
    [
      'an amount for a payable',
      { payment_methods: ['card'], recipient: { id, type: 'entity' }, amount: 1, object: { id, type: 'payable' } },
    ],
    ['an unknown field', { ...external, note: 'x' }],
  ])('refuses a request with %s', (_, body) => {
    expect(() => monite.request('POST', '/payment_links', { headers, body: JSON.parse(JSON.stringify(body)) })).toThrow(
      'does not conform',
    );
  });

  it('refuses undescribed paths and statuses, missing headers, wrong queries, bodies where none belongs', () => {
    expect(() => monite.conforms('GET', '/payment_links', 200, {})).toThrow('GET /payment_links is not described');
    expect(() => monite.conforms('GET', `/payment_links/${id}`, 418, {})).toThrow('not described with status 418');
    expect(() => monite.request('GET', '/payment_intents', { headers: new Headers(), body: null })).toThrow(
      'x-monite-version',
    );
    expect(() => monite.request('GET', '/payment_intents?limit=101', { headers, body: null })).toThrow('limit');
    expect(() => monite.request('GET', '/payment_intents?limit=1&limit=2', { headers, body: null })).toThrow(
      'given 2 times',
    );
    expect(() => monite.request('POST', `/payment_links/${id}/expire`, { headers, body: {} })).toThrow('takes no body');
    const anonymous = new Headers(headers);
    anonymous.delete('authorization');
    expect(() => monite.request('GET', '/payment_intents', { headers: anonymous, body: null })).toThrow('bearer token');
  });

  it('wants the credential of each provider, and knows a fixed path from one with an id', () => {
    const methods = { method: 'GET', path: '/v2/payment_links/payment_methods', headers: new Headers(), body: null };
    expect(() => describedBy('qonto').request(methods.method, methods.path, methods)).toThrow('bearer token');
    const bearer = { ...methods, headers: new Headers({ authorization: 'Bearer x' }) };
    expect(() => describedBy('qonto').request(methods.method, methods.path, bearer)).not.toThrow();
    expect(() => describedBy('commet').request('GET', '/payments', bearer)).toThrow('without x-api-key');
    const key = { ...methods, headers: new Headers({ 'x-api-key': 'ck_x' }) };
    expect(() => describedBy('commet').request('POST', '/payments/pay_1/cancel', key)).not.toThrow();
    expect(() => describedBy('commet').request('POST', '/payments', key)).toThrow('not sent as application/json');
  });

  it('refuses an event that is not described, and one with a stray field', () => {
    const qonto = describedBy('qonto');
    expect(() => qonto.webhook('v1/cards', {})).toThrow('not described');
    const event = {
      id,
      subscription_id: id,
      organization_id: id,
      membership_id: id,
      type: 'v1/payment-links-connections',
      created_at: '2026-11-20T12:00:00Z',
      data: { event: 'connection_enabled' },
    };
    expect(() => qonto.webhook(event.type, event)).not.toThrow();
    expect(() => qonto.webhook(event.type, { ...event, data: { event: 'enabled' } })).toThrow('does not conform');
    const stray = { ...event, data: { ...event.data, note: '' } };
    expect(() => qonto.webhook(event.type, stray)).toThrow('does not conform');
  });
});
