import type { MoneyState, PaymentLinkStatus } from '@paylinks/core';
import { describe, expect, it } from 'vitest';
import { en } from '../messages/en.js';
import { statusLook } from './statusLook.js';

const word = (status: PaymentLinkStatus, money: MoneyState = 'none'): string => statusLook(en, { status, money }).word;

describe('the word of a status', () => {
  it('says "Paid" alone only where the money has been settled', () => {
    expect(word('paid', 'settled')).toBe('Paid');
    expect(word('paid', 'received')).toBe('Paid, not settled yet');
    expect(word('paid', 'pending')).toBe('Paid, money on its way');
    expect(word('paid', 'refunded')).toBe('Refunded');
    expect(word('paid', 'disputed')).toBe('Disputed');
    expect(word('paid', 'payout_failed')).toBe('Paid, payout failed');
    expect(word('paid', 'payout_canceled')).toBe('Paid, payout canceled');
  });

  it('never says that a link has ended without the money that it holds', () => {
    expect(word('expired')).toBe('Expired');
    expect(word('expired', 'unknown')).toBe('Expired');
    expect(word('expired', 'received')).toBe('Expired, payment received');
    expect(word('canceled', 'pending')).toBe('Canceled, payment under way');
    expect(word('failed', 'settled')).toBe('Failed, payment received');
  });

  it('says a word of the provider that nobody knows as it is', () => {
    expect(statusLook(en, { status: 'unknown', rawStatus: 'in_review' }).word).toBe('Status: in_review');
  });

  it('tells every status apart without its colour', () => {
    const all: PaymentLinkStatus[] = ['open', 'processing', 'paid', 'expired', 'failed', 'unknown'];
    expect(new Set(all.map((status) => statusLook(en, { status }).shape)).size).toBe(all.length);
  });
});
