import { describe, expect, it } from 'vitest';
import { capabilitiesFixture } from '../testing/index.js';
import { checkLinkPaymentQuery, checkLinkQuery } from './checkListQuery.js';

const capabilities = capabilitiesFixture({
  links: { sorts: ['amount'], filters: ['status', 'customerId'], statuses: ['open', 'paid'], maxLimit: 50 },
  linkPayments: { sorts: [], statuses: ['paid'], maxLimit: 10 },
});

describe('the query of a list of links', () => {
  it('may be left out, and then has a limit', () => {
    expect(checkLinkQuery(undefined, capabilities)).toEqual({ limit: 20 });
    expect(checkLinkPaymentQuery(undefined, capabilities)).toEqual({ limit: 10 });
  });

  it('passes with what the capabilities name', () => {
    const query = { status: ['open', 'paid'], customerId: 'c', sort: { by: 'amount', direction: 'asc' }, limit: 50 };
    expect(checkLinkQuery(query, capabilities)).toEqual(query);
    expect(checkLinkPaymentQuery({ status: ['paid'], cursor: 'x' }, capabilities)).toEqual({
      status: ['paid'],
      cursor: 'x',
      limit: 10,
    });
  });

  it.each([
    [{ sourceId: ['s'] }, 'sourceId', 'not_allowed'],
    [{ status: ['expired'] }, 'status', 'not_allowed'],
    [{ sort: { by: 'expiresAt', direction: 'asc' } }, 'sort', 'not_allowed'],
    [{ sort: { by: 'amount', direction: 'up' } }, 'sort.direction', 'not_allowed'],
    [{ limit: 51 }, 'limit', 'too_large'],
    [{ limit: 0 }, 'limit', 'too_small'],
    [{ limit: 1.5 }, 'limit', 'wrong_format'],
    [{ cursor: '' }, 'cursor', 'required'],
    [{ colour: 'red' }, 'colour', 'not_allowed'],
  ])('is refused with %j', (query, path, code) => {
    expect(() => checkLinkQuery(query, capabilities)).toThrow(
      expect.objectContaining({
        code: 'invalid_input',
        verb: 'listLinks',
        fieldErrors: [expect.objectContaining({ path, code })],
      }),
    );
  });

  it('offers no status where it has no such filter', () => {
    const none = capabilitiesFixture({ links: { sorts: [], filters: [], statuses: ['open'], maxLimit: 50 } });
    expect(() => checkLinkQuery({ status: ['open'] }, none)).toThrow(/not filtered by status/);
  });

  it('holds payments to their own words', () => {
    expect(() => checkLinkPaymentQuery({ status: ['open'] }, capabilities)).toThrow(/'open' cannot be asked for/);
    const sort = { by: 'createdAt', direction: 'asc' };
    expect(() => checkLinkPaymentQuery({ sort }, capabilities)).toThrow(/no order by createdAt/);
    expect(() => checkLinkPaymentQuery({ limit: 11 }, capabilities)).toThrow(/At most 10/);
  });
});
