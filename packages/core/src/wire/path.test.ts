import { describe, expect, it } from 'vitest';
import { path } from './path.js';

describe('path', () => {
  it.each([
    ['l-1', '/links/l-1/expire'],
    ['a/b', '/links/a%2Fb/expire'],
    ['../admin', '/links/..%2Fadmin/expire'],
    ['%2e%2e', '/links/%252e%252e/expire'],
    ['a?b#c', '/links/a%3Fb%23c/expire'],
    ['ä b', '/links/%C3%A4%20b/expire'],
    ['...', '/links/.../expire'],
  ])('keeps %j in its place', (id, expected) => {
    expect(path`/links/${id}/expire`).toBe(expected);
    expect(new URL(`https://api.example.com/v1${expected}`).pathname).toBe(`/v1${expected}`);
  });

  it.each(['', '.', '..', '\uD800', undefined, 7, {}])('refuses %j', (id) => {
    expect(() => path`/links/${id as string}`).toThrow(expect.objectContaining({ code: 'invalid_input' }));
  });

  it('takes several ids and none', () => {
    expect(path`/links`).toBe('/links');
    expect(path`/a/${'1'}/b/${'2'}`).toBe('/a/1/b/2');
  });
});
