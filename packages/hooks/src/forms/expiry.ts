import type { CreateMode } from '@paylinks/core';
import type { CreateLinkFormValues, CreateLinkProblem, ExpiryChoice } from './createLinkFormValues.js';
import { instantOf, type LocalReading, readLocal } from './localTime.js';

const day = 86_400_000;
const aheadOf: Readonly<Partial<Record<ExpiryChoice, number>>> = { '1d': day, '7d': 7 * day, '30d': 30 * day };

/** What can be chosen within the provider's limits, in order. */
export function expiryChoicesOf(mode: CreateMode): readonly ExpiryChoice[] {
  const { expiry, fields } = mode;
  if (fields.expiresAt === undefined || expiry === null) return [];
  const within = (ahead: number): boolean =>
    ahead >= expiry.minAheadMs && ahead <= (expiry.maxAheadMs ?? Number.POSITIVE_INFINITY);
  const byItself: ExpiryChoice[] = expiry.defaultAheadMs !== null || !fields.expiresAt.required ? ['default'] : [];
  const presets = (['1d', '7d', '30d'] as const).filter((choice) => within(aheadOf[choice] ?? 0));
  return [...byItself, ...presets, 'custom'];
}

export type ExpiryReading = LocalReading | { readonly instant: null; readonly problem: null };

/** The instant that is meant. `null` without a problem: the provider's own. */
export function readExpiry(
  { choice, at }: CreateLinkFormValues['expiry'],
  now: number,
  timeZone: string,
): ExpiryReading {
  if (choice === 'default') return { instant: null, problem: null };
  const ahead = aheadOf[choice];
  if (ahead !== undefined) return { instant: instantOf(now + ahead), problem: null };
  return readLocal(at, timeZone);
}

/** Refuses what the provider would refuse, by this page's clock. */
export function expiryProblem(instant: string, now: number, limits: CreateMode['expiry']): CreateLinkProblem | null {
  const ahead = Date.parse(instant) - now;
  if (ahead <= 0) return 'in_past';
  if (limits !== null && ahead < limits.minAheadMs) return 'too_small';
  return limits?.maxAheadMs != null && ahead > limits.maxAheadMs ? 'too_large' : null;
}
