import { describe, expect, it } from 'vitest';
import { quoted, redact } from './redact.js';

const size = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

describe('redact', () => {
  it('hides by name, at any depth', () => {
    const body = {
      access_token: 'a',
      'x-api-key': 'b',
      nested: [{ clientSecret: 'c', account_number: '1', accountHolderName: 'd', sort_code: '2' }],
      amount: 100,
      missing: null,
    };
    expect(redact(body)).toEqual({
      access_token: '[redacted]',
      'x-api-key': '[redacted]',
      nested: [
        {
          clientSecret: '[redacted]',
          account_number: '[redacted]',
          accountHolderName: '[redacted]',
          sort_code: '[redacted]',
        },
      ],
      amount: 100,
      missing: null,
    });
  });

  it('hides by look, wherever it is quoted', () => {
    const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';
    const words = `Bearer abc.def is wrong; ${jwt}; IBAN DE89 3704 0044 0532 0130 00; key-12345678 is old`;
    expect(quoted(words, ['key-12345678'])).toBe('[redacted] is wrong; [redacted]; IBAN [redacted]; [redacted] is old');
  });

  it('leaves words that only resemble them', () => {
    const words = 'INV-1042 of ACME for EUR 1234.50, id 3f5b1a52-9a52-4a53-8f7e-6b2f4a7a9d01';
    expect(quoted(words, ['a'])).toBe(words);
  });

  it('keeps 4 kB, also of wide characters and of deep things', () => {
    expect(size(redact({ text: '€'.repeat(5000) }))).toBeLessThanOrEqual(4096);
    expect(size(redact(['"'.repeat(5000)]))).toBeLessThanOrEqual(4096);
    let deep: unknown = 'end';
    for (let level = 0; level < 5000; level += 1) deep = { deep };
    expect(size(redact(deep))).toBeLessThanOrEqual(4096);
  });

  it.each([['text'], [null], [7], [true]])('takes %j as it is', (value) => {
    expect(redact(value)).toEqual(value);
  });
});
