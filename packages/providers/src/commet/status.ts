import type { Charge, PaymentLink } from '@paylinks/core';

export interface LinkState
  extends Pick<PaymentLink, 'status' | 'money' | 'lastAttempt' | 'canExpire' | 'canExpireReason'> {}

/** Where a link is by its own word: https://commet.co/docs/api-reference/payments. Refunds and disputes are told nowhere. */
export const linkState = (word: string): LinkState => states.get(word) ?? unknownState;

const open = { status: 'open', money: 'none' } as const;
const final = { lastAttempt: 'none', canExpire: false, canExpireReason: 'final' } as const;

/**
 * After a failed attempt the customer may try again, so the link is open; whether it can be canceled, Commet's own pages disagree:
 * one says only while pending, another until it is paid or processing.
 */
const afterAttempt = { ...open, canExpire: false, canExpireReason: 'provider_unsure' } as const;

const states: ReadonlyMap<string, LinkState> = new Map(
  Object.entries<LinkState>({
    pending: { ...open, lastAttempt: 'none', canExpire: true, canExpireReason: null },
    failed: { ...afterAttempt, lastAttempt: 'failed' },
    requires_action: { ...afterAttempt, lastAttempt: 'requires_action' },
    processing: {
      status: 'processing',
      money: 'pending',
      lastAttempt: 'none',
      canExpire: false,
      canExpireReason: 'attempt_running',
    },
    succeeded: { ...final, status: 'paid', money: 'received' },
    canceled: { ...final, status: 'canceled', money: 'none' },
  }),
);

const unknownState: LinkState = {
  status: 'unknown',
  money: 'unknown',
  lastAttempt: 'unknown',
  canExpire: false,
  canExpireReason: 'provider_unsure',
};

/** A charge has the same words; one that is still pending has been taken on and not begun, which is no other news. */
export const chargeStatus = (word: string): Charge['status'] => chargeStates.get(word) ?? 'unknown';

const chargeStates: ReadonlyMap<string, Charge['status']> = new Map(
  Object.entries<Charge['status']>({
    pending: 'processing',
    processing: 'processing',
    succeeded: 'succeeded',
    requires_action: 'requires_action',
    failed: 'failed',
    canceled: 'canceled',
  }),
);
