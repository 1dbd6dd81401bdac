import { afterEach, describe, expect, it, vi } from 'vitest';
import { instantMs, toInstant } from './instant.js';

afterEach(() => vi.unstubAllEnvs());

describe('an instant of a provider', () => {
  it.each([
    ['2026-11-26T23:30:00Z', '2026-11-26T23:30:00.000Z'],
    ['2026-11-26T23:30:00.763000+00:00', '2026-11-26T23:30:00.763Z'],
    ['2026-11-26T13:30:00-10:00', '2026-11-26T23:30:00.000Z'],
    ['2026-11-26T13:30:00-1000', '2026-11-26T23:30:00.000Z'],
    ['2026-11-26 23:30:00 +00', '2026-11-26T23:30:00.000Z'],
    // Without an offset.
    ['2026-11-26T23:30:00', '2026-11-26T23:30:00.000Z'],
    ['2026-11-26 23:30:00.5', '2026-11-26T23:30:00.500Z'],
    ['2026-11-26', '2026-11-26T00:00:00.000Z'],
  ])('is the same wherever the kit runs: %s', (text, instant) => {
    for (const zone of ['UTC', 'Pacific/Honolulu', 'Europe/Berlin']) {
      vi.stubEnv('TZ', zone);
      expect([zone, toInstant(text), instantMs(text)]).toEqual([zone, instant, Date.parse(instant)]);
    }
  });

  it.each(['5', '2026', '26 Nov 2026', '2026-11-26T25:00:00Z', '2026-13-01', '1764199800'])(
    'is not guessed from %s',
    (text) => {
      expect(toInstant(text)).toBeNull();
      expect(instantMs(text)).toBeNaN();
    },
  );
});
