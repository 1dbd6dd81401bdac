import { describe, expect, it } from 'vitest';
import { verbs } from '../errors/verbs.js';
import { findRoute } from './findRoute.js';
import { routes } from './routes.js';

describe('the table of routes', () => {
  it('is this one', () => {
    expect(Object.entries(routes).map(([name, { method, path }]) => `${name}: ${method} ${path}`)).toEqual([
      'getCapabilities: GET /capabilities',
      'createLink: POST /links',
      'listLinks: GET /links',
      'getLink: GET /links/:id',
      'expireLink: POST /links/:id/expire',
      'listLinkPayments: GET /links/:id/payments',
      'getLinkTimeline: GET /links/:id/timeline',
      'lookUpAttempt: POST /attempts/look-up',
      'listPaymentMethods: GET /payment-methods',
      'createRecord: POST /records',
      'listRecords: GET /records',
      'getRecord: GET /records/:id',
      'updateRecord: PATCH /records/:id',
      'startRecord: POST /records/:id/start',
      'completeRecord: POST /records/:id/complete',
      'cancelRecord: POST /records/:id/cancel',
      'getConnection: GET /connection',
      'connect: POST /connection',
      'chargeCustomer: POST /charges',
    ]);
  });

  it('has a line for each verb, and finds each by its method and path', () => {
    for (const verb of verbs) {
      const { method, path } = routes[verb];
      const id = path.includes(':id') ? 'l-1' : null;
      expect(findRoute(method, path.replace(':id', 'l-1'))).toEqual({ name: verb, id });
    }
    expect(findRoute('GET', '/capabilities')).toEqual({ name: 'getCapabilities', id: null });
    expect(findRoute('GET', '/events')).toEqual({ name: 'events', id: null });
  });

  it.each([
    ['/links/a%2Fb', 'a/b'],
    ['/links/..%2F..%2Fcapabilities', '../../capabilities'],
    ['/links/%252e%252e', '%2e%2e'],
    ['/links/%C3%A4%3F%23', 'ä?#'],
    ['/links/:id', ':id'],
  ])('takes the id out of %s', (path, id) => {
    expect(findRoute('GET', path)).toEqual({ name: 'getLink', id });
  });

  it.each([
    '/',
    '',
    '/Links',
    '/links/',
    '/links//expire',
    '/links/%2e%2e',
    '/links/.',
    '/links/%E4',
    '/links/%',
    `/links/${'x'.repeat(256)}`,
    '/links/l-1/expire/again',
    '/link',
    '/constructor',
  ])('knows no %j', (path) => {
    expect(findRoute('GET', path)).toBeNull();
  });

  it('tells what else a path would take', () => {
    expect(findRoute('DELETE', '/records/r-1')).toEqual({ allow: ['GET', 'PATCH'] });
    expect(findRoute('get', '/links')).toEqual({ allow: ['POST', 'GET'] });
  });
});
