import type { PaymentLinksError } from '@paylinks/core';
import type { PaymentLinksProviderProps } from './PaymentLinksProviderProps.js';

/** Throws for props that would fail further down, in words of somebody else. For development. */
export function checkProviderProps({ client, locale, timeZone }: PaymentLinksProviderProps): void {
  if (typeof (client as Partial<typeof client> | undefined)?.getCapabilities !== 'function') {
    throw new Error(
      'Paylinks: there is no client. Make one outside of the component, as createHttpClient({ url }) of @paylinks/core does, and pass it as client={…}.',
    );
  }
  checkLocale(locale);
  if (!isAccepted(() => new Intl.DateTimeFormat('en', { timeZone }))) {
    throw new Error(`Paylinks: "${timeZone}" is no time zone. Write it as in 'Europe/Berlin'.`);
  }
}

/** Throws RangeError for what is no language tag. For development. */
export function checkLocale(locale: string | undefined): void {
  if (isAccepted(() => new Intl.Locale(locale ?? 'en'))) return;
  throw new RangeError(`Paylinks: "${locale}" is no locale. Write it as in 'de' or 'en-GB'.`);
}

function isAccepted(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}

const told = new Set<string>();
/** What a person meets too, in pages that are set up as they should be. */
const ofEveryDay: readonly PaymentLinksError['code'][] = [
  'network',
  'timeout',
  'aborted',
  'rate_limited',
  'unauthorized',
  'provider_unavailable',
];

/** Warns once of an error by which the page or its handler is set up wrong: a person only reads that something went wrong. For development. */
export function explainError({ code, verb, message }: PaymentLinksError): void {
  const isAlways = code === 'unexpected' || code === 'unsupported';
  if (!isAlways && (verb !== 'getCapabilities' || ofEveryDay.includes(code))) return;
  if (told.has(message)) return;
  told.add(message);
  // oxlint-disable-next-line no-console
  console.warn(`Paylinks: ${message}`);
}
