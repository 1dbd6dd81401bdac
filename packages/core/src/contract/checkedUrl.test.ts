import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedUrl } from './checkedUrl.js';

describe('checkedUrl', () => {
  it.each([
    ['https://pay.example.com/a?b=c#d', 'https://pay.example.com/a?b=c#d'],
    ['https://pay.example.com', 'https://pay.example.com/'],
    ['HTTPS://Pay.Example.com/A', 'https://pay.example.com/A'],
    ['http://localhost:4010/pay/1', 'http://localhost:4010/pay/1'],
    ['http://127.0.0.1:4010/', 'http://127.0.0.1:4010/'],
    ['http://[::1]:4010/', 'http://[::1]:4010/'],
    ['http://shop.localhost/', 'http://shop.localhost/'],
  ])('lets %s through', (text, url) => {
    expect(checkedUrl(text)).toBe(url);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//https://',
    'data:text/html,<script>',
    'http://shop.example.com',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'https://me:word@pay.example.com',
    'https://me@pay.example.com',
    '//pay.example.com',
    '/thanks',
    'https://',
    ' https://pay.example.com',
    'https://pay.example.com/\njavascript:alert(1)',
    'java\nscript:alert(1)',
    'https:\\\\pay.example.com',
    'https:pay.example.com',
    'ftp://pay.example.com',
    'https://pay.example.com:99999',
  ])('refuses %j', (text) => {
    expect(checkedUrl(text)).toBeNull();
  });

  it('gives nothing that a second look would refuse or change', () => {
    const pieces = constantFrom(
      'http',
      'https',
      ':',
      '//',
      '/',
      '@',
      '\\',
      'localhost',
      'a.example',
      '?',
      '#',
      ' ',
      '\t',
      '%00',
    );
    const twice = property(array(pieces, { maxLength: 9 }), (parts) => {
      const url = checkedUrl(parts.join(''));
      return url === null || checkedUrl(url) === url;
    });
    expect(() => assert(twice)).not.toThrow();
  });
});
