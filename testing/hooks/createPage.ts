import { type CreateLinkInput, definePaymentLinksClient, type PaymentLink, PaymentLinksError } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import type { FaultRule } from '@paylinks/sandbox';
import { expect, vi } from 'vitest';
import { AttemptBook } from '../../packages/hooks/src/attempts/AttemptBook.js';
import { memoryAttemptStore } from '../../packages/hooks/src/attempts/attemptStore.js';
import { systemClock } from '../../packages/hooks/src/attempts/clock.js';
import {
  type CreateLinkAttempts,
  type CreateLinkAttemptsOptions,
  createLinkAttempts,
} from '../../packages/hooks/src/attempts/createLinkAttempts.js';
import { onSandbox } from './onSandbox.js';

export const minute = 60_000;
export const hour = 60 * minute;
export const input: CreateLinkInput = {
  amount: { minorUnits: 123_450, currency: 'EUR' },
  paymentMethods: ['card'],
  reference: 'INV-1042',
};

export function page(
  over: Partial<CreateLinkAttemptsOptions> & { store?: ReturnType<typeof memoryAttemptStore> } = {},
) {
  const world = onSandbox();
  const store = over.store ?? memoryAttemptStore();
  const exists: PaymentLink[] = [];
  const errors: PaymentLinksError[] = [];
  const open = (form = 'createLink'): CreateLinkAttempts => {
    const attempts = createLinkAttempts({
      client: world.client,
      book: new AttemptBook(store, systemClock),
      form,
      clock: systemClock,
      capabilities: () => world.client.initialCapabilities,
      onExists: (link) => exists.push(link),
      onError: (error) => errors.push(error),
      ...over,
    });
    attempts.start();
    return attempts;
  };
  return { ...world, store, exists, errors, open };
}
export const state = (attempts: CreateLinkAttempts) => attempts.getSnapshot().attempt?.state ?? null;
export const quietly = (promise: Promise<unknown>) => void promise.catch(() => {});
export const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);
export const sleeps = (): void => void vi.setSystemTime(Date.now() + 25 * hour);
export const once = (fault: Omit<FaultRule, 'route'>): FaultRule[] => [{ route: 'createLink', times: 1, ...fault }];

export async function unresolved() {
  const world = page();
  world.sandbox.control.faults(once({ drop: 'before' }));
  const attempts = world.open();
  quietly(attempts.run(input));
  await passes(61_000);
  expect(state(attempts)).toBe('unresolved');
  return { ...world, attempts };
}

export function keyed(ttlMs: number, replies: (() => Promise<PaymentLink>)[]) {
  const keys: (string | undefined)[] = [];
  const sentAt: number[] = [];
  const lookUpAttempt = vi.fn(async () => ({ found: [] as PaymentLink[], certain: true }));
  const client = definePaymentLinksClient({
    capabilities: { provider: 'host', idempotency: { by: 'provider', ttlMs, onChangedInput: 'refuse' } },
    createLink: (_, options) => {
      keys.push(options?.idempotencyKey);
      sentAt.push(Date.now());
      const reply = replies[Math.min(keys.length, replies.length) - 1];
      return reply === undefined ? Promise.reject(new Error('no reply was given')) : reply();
    },
    lookUpAttempt: lookUpAttempt as never,
  });
  const world = page({ client, capabilities: () => client.initialCapabilities });
  return { ...world, keys, sentAt, lookUpAttempt };
}
export const lost = () => Promise.reject(new PaymentLinksError({ code: 'outcome_unknown', message: 'lost' }));
export const replied = () => Promise.resolve(paymentLinkFixture());
export const refused = () =>
  Promise.reject(new PaymentLinksError({ code: 'unauthorized', message: 'token', status: 401 }));
export const running = () =>
  Promise.reject(new PaymentLinksError({ code: 'conflict', message: 'in progress', status: 409, retryAfterMs: 2_000 }));

export function slow() {
  const found: PaymentLink[] = [];
  const replies: { resolve(link: PaymentLink): void; reject(error: PaymentLinksError): void }[] = [];
  const client = definePaymentLinksClient({
    capabilities: { provider: 'host' },
    createLink: () => new Promise<PaymentLink>((resolve, reject) => replies.push({ resolve, reject })),
    lookUpAttempt: (async () => ({ found: [...found], certain: false })) as never,
  });
  const world = page({ client });
  return { ...world, attempts: world.open(), replies, found };
}
