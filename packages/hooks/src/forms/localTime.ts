import type { CreateLinkProblem } from './createLinkFormValues.js';

const day = 86_400_000;

export type LocalReading =
  | { readonly instant: string; readonly problem: null }
  | { readonly instant: null; readonly problem: CreateLinkProblem };

/** The instant that 'YYYY-MM-DDTHH:mm' means on the clocks of that zone. */
export function readLocal(at: string, timeZone: string): LocalReading {
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
