import { formatMoney, type Money } from '@paylinks/core';

/** One way of writing for this app and for the kit in it. */
export const locale = 'en-GB';
export const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

export const money = (value: Money): string => formatMoney(value, locale);

const dayFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
/** A day (YYYY-MM-DD), which has no time zone. */
export const day = (text: string): string => dayFormat.format(new Date(`${text}T00:00:00Z`));

const dateFormat = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
export const date = (instant: string): string => dateFormat.format(new Date(instant));

const timeFormat = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone });
export const time = (instant: string): string => timeFormat.format(new Date(instant));
