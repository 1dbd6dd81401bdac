import { expect, it } from 'vitest';
import { pluralsOf } from './plural.js';

const count = (value: number) => ({ value, text: String(value) });

it('chooses the form that the language has for the number', () => {
  const form = pluralsOf<'one' | 'few' | 'many'>('pl');
  const links = (value: number): string =>
    form(count(value), { one: 'link', few: 'linki', many: 'linków', other: 'linku' });
  expect([0, 1, 2, 3, 5, 11, 21, 22, 100].map(links)).toEqual([
    'linków',
    'link',
    'linki',
    'linki',
    'linków',
    'linków',
    'linków',
    'linki',
    'linków',
  ]);
});

it('reads a form that is not spelt out as "other"', () => {
  expect(pluralsOf<'one'>('fr')(count(1_000_000), { one: 'lien', other: 'liens' })).toBe('liens');
});
