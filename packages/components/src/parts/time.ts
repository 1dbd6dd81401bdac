'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';

export const DAY = 86_400_000;
const STEP = 30_000;
const nothing = (): (() => void) => () => {};

/** false on the server and in the first paint, so that both draw the same. */
function useMounted(): boolean {
  return useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );
}

/** Milliseconds since the epoch, moving on every `everyMs`; null on the server and in the paint that hydrates its markup. */
export function useNow(everyMs: number = STEP): number | null {
  const mounted = useMounted();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return mounted ? now : null;
}

/** How near an end is: more than a day, less, or gone by. */
export type Nearness = 'far' | 'near' | 'past';

/** null until after the first paint. Whoever asks is drawn again when the answer changes, not while the time runs. */
export function useNearness(instant: string | null): Nearness | null {
  const [nearness, setNearness] = useState<Nearness | null>(null);
  useEffect(() => {
    if (instant === null) return;
    const look = (): void => {
      const left = Date.parse(instant) - Date.now();
      setNearness(left <= 0 ? 'past' : left < DAY ? 'near' : 'far');
    };
    look();
    const timer = setInterval(look, STEP);
    return () => {
      clearInterval(timer);
      setNearness(null);
    };
  }, [instant]);
  return nearness;
}

export interface Zone {
  readonly locale: string;
  readonly timeZone: string;
}

/** '27 November 2026 at 17:00 CET', as the locale writes it; the zone is always named. */
export function formatInstant(instant: string, zone: Zone, month: 'long' | 'short' = 'long'): string {
  return formatDate(instant, zone, { ...dayParts, month, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });
}

/** '30 November 2026': a day has no zone. */
export function formatDay(day: string, locale: string, month: 'long' | 'short' = 'long'): string {
  return formatDate(`${day}T00:00:00Z`, { locale, timeZone: 'UTC' }, { ...dayParts, month });
}

/** '27 Nov 2026', the day of an instant: where there is room for no more, and the instant is its title. */
export function formatDayOf(instant: string, zone: Zone): string {
  return formatDate(instant, zone, { ...dayParts, month: 'short' });
}

const dayParts = { day: 'numeric', year: 'numeric' } as const;

function formatDate(instant: string, { locale, timeZone }: Zone, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify([locale, timeZone, options]);
  const format = dates.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
  dates.set(key, format);
  return format.format(new Date(instant));
}

/** Making a formatter costs as much as a hundred uses of one. */
const dates = new Map<string, Intl.DateTimeFormat>();
const spans = new Map<string, Intl.RelativeTimeFormat>();

const steps = [
  ['day', DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** 'in 7 days', '3 hours ago'. Cut, but for a twenty-fourth: what was set to 7 days a minute ago ends in 7 days, and 'in 2 days' is never much less. */
export function formatRelative(instant: string, now: number, locale: string): string {
  const ahead = Date.parse(instant) - now;
  const [unit, size] = steps.find(([, ms]) => Math.abs(ahead) >= ms) ?? ['minute', 60_000];
  const units = Math.trunc(ahead / size + Math.sign(ahead) / 24);
  const format = spans.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  spans.set(locale, format);
  return format.format(units, unit);
}

/** '7 days' */
export function formatDays(days: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
}

/** 'Europe/Berlin' is how a person knows a zone that has no short name. */
export function zoneName({ locale, timeZone }: Zone, at: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' }).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** 'YYYY-MM-DDTHH:mm' of an instant in a zone: what a datetime-local field takes. */
export function localDateTime(instant: string, timeZone: string): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone })
    .format(new Date(instant))
    .replace(' ', 'T');
}
