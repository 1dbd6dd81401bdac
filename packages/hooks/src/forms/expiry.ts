import type { CreateMode } from '@paylinks/core';
import type { CreateLinkFormValues, CreateLinkProblem, ExpiryChoice } from './createLinkFormValues.js';

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

export type ExpiryReading =
  | { readonly instant: string | null; readonly problem: null }
  | { readonly instant: null; readonly problem: CreateLinkProblem };

/** The instant that is meant. `null` without a problem: the provider's own. */
export function readExpiry(
  { choice, at }: CreateLinkFormValues['expiry'],
  now: number,
  timeZone: string,
): ExpiryReading {
  if (choice === 'default') return { instant: null, problem: null };
  const ahead = aheadOf[choice];
  if (ahead !== undefined) return { instant: instantOf(now + ahead), problem: null };
  if (at === '') return { instant: null, problem: 'required' };
  const local = Date.parse(`${at}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(at) || toLocal(local, 'UTC') !== at) {
    return { instant: null, problem: 'wrong_format' };
  }
  // A day before and a day after lie on the two sides of any change of the clocks. An hour that exists twice is its first one.
  const meant = [-day, day]
    .map((side) => local - offsetOf(local + side, timeZone))
    .sort((a, b) => a - b)
    .find((instant) => toLocal(instant, timeZone) === at);
  return meant === undefined
    ? { instant: null, problem: 'no_such_time' }
    : { instant: instantOf(meant), problem: null };
}

/** Refuses what the provider would refuse, by this page's clock. */
export function expiryProblem(instant: string, now: number, limits: CreateMode['expiry']): CreateLinkProblem | null {
  const ahead = Date.parse(instant) - now;
  if (ahead <= 0) return 'in_past';
  if (limits !== null && ahead < limits.minAheadMs) return 'too_small';
  return limits?.maxAheadMs != null && ahead > limits.maxAheadMs ? 'too_large' : null;
}

/** 'YYYY-MM-DDTHH:mm' on the clocks of that zone. */
export function toLocal(instantMs: number, timeZone: string): string {
  const local = new Date(instantMs + offsetOf(instantMs, timeZone));
  return Number.isNaN(local.getTime()) ? '' : local.toISOString().slice(0, 16);
}

/** Whole seconds: providers keep no more. */
export const instantOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

function offsetOf(instantMs: number, timeZone: string): number {
  if (Number.isNaN(instantMs)) return Number.NaN;
  const { format } = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const [month = 0, date, year = 0, hour, minute, second] = (format(instantMs).match(/\d+/g) ?? []).map(Number);
  return Date.UTC(year, month - 1, date, hour, minute, second) - Math.floor(instantMs / 1000) * 1000;
}
