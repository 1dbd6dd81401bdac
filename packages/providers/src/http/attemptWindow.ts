import type { RemoteClock } from '@paylinks/core/wire';

/** Between the clocks of the page and the provider, and for an attempt that waited in a queue. */
const toleranceMs = 120_000;

/** The attempt's time by the provider's clock, less the tolerance. Ask anew after each reply, because each reply may correct that clock. */
export const notBefore = (clock: RemoteClock, startedAt: string): number =>
  Date.parse(startedAt) + (clock.now() - Date.now()) - toleranceMs;
