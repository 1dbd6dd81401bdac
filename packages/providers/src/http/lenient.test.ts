import { describe, expect, it } from 'vitest';
import { safeParse } from 'zod/mini';
import { toInstant } from './instant.js';
import { id } from './lenient.js';

describe('what no entity may hold', () => {
  it.each(['+275760-09-13T00:00:00Z', '+010000-01-01T00:00:00Z', '-000001-01-01T00:00:00Z', 'tomorrow', '', null])(
    'is no instant: %j',
    (text) => expect(toInstant(text)).toBeNull(),
  );

  it('is an id that fits into no request', () => {
    expect(['', 'x'.repeat(256), null].map((value) => safeParse(id, value).success)).toEqual([false, false, false]);
    expect(safeParse(id, 'x'.repeat(255)).success).toBe(true);
  });

  it('is not an instant of the years that people live in', () => {
    expect(toInstant('9999-12-31T23:59:59+00:00')).toBe('9999-12-31T23:59:59.000Z');
  });
});
