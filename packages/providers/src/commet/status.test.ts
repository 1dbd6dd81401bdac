import { describe, expect, it } from 'vitest';
import { chargeStatus, linkState } from './status.js';

describe('where a Commet link is', () => {
  it.each([
    ['pending', 'open', 'none', 'none', true, null],
    ['failed', 'open', 'none', 'failed', false, 'provider_unsure'],
    ['requires_action', 'open', 'none', 'requires_action', false, 'provider_unsure'],
    ['processing', 'processing', 'pending', 'none', false, 'attempt_running'],
    ['succeeded', 'paid', 'received', 'none', false, 'final'],
    ['canceled', 'canceled', 'none', 'none', false, 'final'],
    ['awaiting_oracle', 'unknown', 'unknown', 'unknown', false, 'provider_unsure'],
    ['', 'unknown', 'unknown', 'unknown', false, 'provider_unsure'],
    ['constructor', 'unknown', 'unknown', 'unknown', false, 'provider_unsure'],
  ])('%s is %s, money %s', (word, status, money, lastAttempt, canExpire, canExpireReason) => {
    expect(linkState(word)).toEqual({ status, money, lastAttempt, canExpire, canExpireReason });
  });

  it.each([
    ['pending', 'processing'],
    ['processing', 'processing'],
    ['succeeded', 'succeeded'],
    ['requires_action', 'requires_action'],
    ['failed', 'failed'],
    ['canceled', 'canceled'],
    ['awaiting_oracle', 'unknown'],
    ['toString', 'unknown'],
  ])('a charge that is %s reads %s', (word, status) => {
    expect(chargeStatus(word)).toBe(status);
  });
});
