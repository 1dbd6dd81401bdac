import { expect, it } from 'vitest';
import { ar } from './ar.js';
import { pl } from './pl.js';
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

const written = (value: number) => ({ value, text: value.toLocaleString('ar-EG') });
const visible = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');
const numbers = [0, 1, 2, 3, 5, 11, 21, 100];

it('counts in Polish', () => {
  expect(numbers.map((value) => pl.tableTools.added(count(value), 'Pokazano: 200'))).toEqual([
    'Jeszcze 0 linków. Pokazano: 200',
    'Jeszcze 1 link. Pokazano: 200',
    'Jeszcze 2 linki. Pokazano: 200',
    'Jeszcze 3 linki. Pokazano: 200',
    'Jeszcze 5 linków. Pokazano: 200',
    'Jeszcze 11 linków. Pokazano: 200',
    'Jeszcze 21 linków. Pokazano: 200',
    'Jeszcze 100 linków. Pokazano: 200',
  ]);
});

it('counts in Arabic, where one and two are words and the others are in the digits that are given', () => {
  expect(numbers.map((value) => visible(ar.card.payments(written(value), '‏٥٫٠٠ €')))).toEqual([
    'لا دفعات، المبلغ المستلم ‏٥٫٠٠ €',
    'دفعة واحدة، المبلغ المستلم ‏٥٫٠٠ €',
    'دفعتان، المبلغ المستلم ‏٥٫٠٠ €',
    '٣ دفعات، المبلغ المستلم ‏٥٫٠٠ €',
    '٥ دفعات، المبلغ المستلم ‏٥٫٠٠ €',
    '١١ دفعة، المبلغ المستلم ‏٥٫٠٠ €',
    '٢١ دفعة، المبلغ المستلم ‏٥٫٠٠ €',
    '١٠٠ دفعة، المبلغ المستلم ‏٥٫٠٠ €',
  ]);
  expect([0, 1, 2, 3, 4].map((digits) => ar.amountInput.problems.too_many_decimals({ ...facts, digits }))).toEqual([
    'أدخل مبلغًا بلا منازل عشرية.',
    'أدخل منزلة عشرية واحدة على الأكثر.',
    'أدخل منزلتين عشريتين على الأكثر.',
    'أدخل ثلاث منازل عشرية على الأكثر.',
    'أدخل أربع منازل عشرية على الأكثر.',
  ]);
});

const facts = { example: '', currency: 'EUR', limit: '' };
