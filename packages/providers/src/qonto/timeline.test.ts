import type { LinkPayment } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import { describe, expect, it } from 'vitest';
import { timelineOf } from './timeline.js';

const link = paymentLinkFixture({ id: 'link-1', createdAt: '2026-11-20T09:00:00.000Z' });
const payment = (change: Partial<LinkPayment>): LinkPayment => ({
  id: 'p1',
  amount: link.amount,
  status: 'paid',
  rawStatus: 'paid',
  paymentMethod: 'credit_card',
  createdAt: '2026-11-20T10:00:00.000Z',
  paidAt: '2026-11-20T10:01:00.000Z',
  payerEmail: 'payer@example.com',
  ...change,
});
const story = (...payments: LinkPayment[]): string[] =>
  timelineOf(link, payments).map(({ id, at }) => `${id} ${at.slice(11, 16)}`);

describe('the timeline of a Qonto link', () => {
  it('tells how it was made and paid, newest first', () => {
    expect(story(payment({}))).toEqual(['p1:paid 10:01', 'p1:processing 10:00', 'link:created 09:00']);
  });

  it('says "paid" where a payment says no more than that', () => {
    expect(story(payment({ paidAt: null }))).toEqual(['p1:paid 10:00', 'link:created 09:00']);
  });

  it('puts what comes later in a life first, at one instant', () => {
    const at = '2026-11-20T09:00:00.000Z';
    expect(story(payment({ createdAt: at, paidAt: at }))).toEqual([
      'p1:paid 09:00',
      'p1:processing 09:00',
      'link:created 09:00',
    ]);
  });

  it.each([
    ['open', []],
    ['pending', ['p1:processing 10:00']],
    ['authorized', ['p1:processing 10:00']],
    ['failed', ['p1:attempt_failed 10:00']],
    ['canceled', ['p1:attempt_failed 10:00']],
    ['expired', ['p1:attempt_failed 10:00']],
    ['unknown', ['p1:unknown 10:00']],
  ] as const)('a payment that is %s', (status, events) => {
    expect(story(payment({ status, rawStatus: status, paidAt: null }))).toEqual([...events, 'link:created 09:00']);
  });

  it('says that it expired at its deadline', () => {
    const expired = { ...link, status: 'expired', expiresAt: '2027-11-20T09:00:00.000Z' } as const;
    expect(timelineOf(expired, [])[0]).toMatchObject({ type: 'expired', reason: 'deadline', at: expired.expiresAt });
  });

  it('leaves out what has no known instant', () => {
    const canceled = { ...link, status: 'canceled', createdAt: null } as const;
    expect(timelineOf(canceled, [])).toEqual([]);
  });
});
