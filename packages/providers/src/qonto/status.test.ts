import { describe, expect, it } from 'vitest';
import { linkState, paymentStatus } from './status.js';

describe('where a Qonto link is', () => {
  it.each([
    ['open', 'open', 'none', 'unknown', true, null],
    ['processing', 'processing', 'pending', 'none', false, 'attempt_running'],
    ['paid', 'paid', 'received', 'none', false, 'final'],
    ['canceled', 'canceled', 'none', 'none', false, 'final'],
    ['expired', 'expired', 'none', 'none', false, 'final'],
    ['awaiting_oracle', 'unknown', 'unknown', 'unknown', false, 'provider_unsure'],
    ['', 'unknown', 'unknown', 'unknown', false, 'provider_unsure'],
    ['constructor', 'unknown', 'unknown', 'unknown', false, 'provider_unsure'],
  ])('%s is %s, money %s', (word, status, money, lastAttempt, canExpire, canExpireReason) => {
    expect(linkState(word)).toEqual({ status, money, lastAttempt, canExpire, canExpireReason });
  });

  it.each([
    ['open', 'open'],
    ['pending', 'pending'],
    ['authorized', 'authorized'],
    ['paid', 'paid'],
    ['canceled', 'canceled'],
    ['expired', 'expired'],
    ['failed', 'failed'],
    ['refunded', 'unknown'],
    ['', 'unknown'],
  ])('a payment that is %s reads %s', (word, status) => {
    expect(paymentStatus(word)).toBe(status);
  });
});
