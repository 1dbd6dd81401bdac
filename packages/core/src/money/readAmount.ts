import { isCurrencyCode } from './currencies.js';
import { negated, toMinorUnits } from './decimal.js';
import type { ParseMoneyReason } from './parseMoney.js';

export interface Signs {
  /** What may stand for the currency, longest first, as {@link plain} writes it. */
  readonly marks: readonly string[];
  readonly decimal: string;
  readonly group: string;
}

/** Minor units, or why there are none. `places`: decimals that may be typed, at most `digits`. */
export function readAmount(text: string, signs: Signs, digits: number, places: number): number | ParseMoneyReason {
  const rest = plain(text).trim();
  if (rest === '') return 'empty';
  const { number, signCount, isNegative } = unwrapped(rest, signs.marks);
  // A sign of its own, as the escudo's 20$00, reads as a point.
  const body = /[.,٫]/.test(signs.decimal) ? number : number.replaceAll(signs.decimal, '.');
  if (signCount > 1) return 'not_a_number';
  if (!/\d/.test(body)) return /^[.,]?$/.test(body) ? 'incomplete' : wrongWords(body, signs.marks);
  if (!/^[\d .,'٫٬]+$/.test(body)) return /^\([^()]*$/.test(body) ? 'incomplete' : wrongWords(body, signs.marks);
  const parts = separated(body, signs, places);
  if (typeof parts === 'string') return parts;
  const [whole, fraction] = parts;
  if (/[1-9]/.test(fraction.slice(places))) return 'too_many_decimals';
  const minorUnits = toMinorUnits(whole, fraction, digits);
  if (minorUnits === null) return 'too_large';
  return isNegative ? negated(minorUnits) : minorUnits;
}

/** Digits of every script as ASCII; spaces, apostrophes, wide and Arabic signs in one spelling; invisible marks dropped. */
export function plain(text: string): string {
  return (
    text
      // Not the overrides U+202D and U+202E: with them the eye reads another number than the characters say.
      .replace(/[\u061c\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]/g, '')
      .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
      .replace(/\p{Zs}/gu, ' ')
      .replace(/[’‘ʼ＇]/g, "'")
      .replace(/[，،]/g, ',')
      .replace(/．/g, '.')
      .replace(/[−‐‑‒–—﹣－]/g, '-')
  );
}

/** Unicode keeps decimal digits in unbroken runs of ten, zero first. */
function asciiDigit(digit: string): string {
  let point = digit.codePointAt(0) ?? 0;
  let above = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(--point))) above++;
  return String(above % 10);
}

/** Takes currency, sign and parentheses off, in whatever order they stand around the number. */
function unwrapped(text: string, marks: readonly string[]): { number: string; signCount: number; isNegative: boolean } {
  let number = text;
  let signCount = 0;
  let isNegative = false;
  for (let before = ''; before !== number; ) {
    before = number;
    const start = marks.find((mark) => same(number.slice(0, mark.length), mark));
    if (start) number = number.slice(start.length);
    const end = marks.find((mark) => same(number.slice(-mark.length), mark));
    if (end) number = number.slice(0, -end.length);
    // "12,-" is how a price without cents is written.
    number = number.trim().replace(/([.,])--?$/, '$100');
    const wrapped = /^\((.*)\)$/.exec(number) ?? /^[-+](.*)$/.exec(number) ?? /^(.*)-$/.exec(number);
    if (wrapped) {
      isNegative = !number.startsWith('+');
      signCount++;
      number = wrapped[1] ?? '';
    }
    number = number.trim();
  }
  return { number, signCount, isNegative };
}

const same = (text: string, mark: string): boolean => text.toLowerCase() === mark.toLowerCase();

function wrongWords(body: string, marks: readonly string[]): ParseMoneyReason {
  const words = body.replace(/[\d .,'()-]/g, '');
  const isOther = isCurrencyCode(words.toUpperCase()) || /\p{Sc}/u.test(words);
  return isOther && !marks.some((mark) => same(mark, words)) ? 'other_currency' : 'not_a_number';
}

/** Whole part and decimals, or why the separators cannot be read. */
function separated(body: string, { decimal, group }: Signs, places: number): [string, string] | ParseMoneyReason {
  const separators = body.replace(/\d/g, '');
  const last = separators.at(-1);
  if (last === undefined) return [body, ''];
  const at = body.lastIndexOf(last);
  const head = body.slice(0, at);
  const tail = body.slice(at + 1);
  const kinds = new Set(separators);
  const neverDecimal = / |'|٬/.test(last);
  const decimals = (): [string, string] | ParseMoneyReason =>
    head === '' && tail === '' ? 'incomplete' : [head, tail];

  if (separators.length === 1 && !neverDecimal) {
    const isDecimal = last === decimal || last === '٫';
    if (tail === '') return last === group ? 'incomplete' : decimals();
    if (tail.length !== 3 || (isDecimal && places > 2)) return decimals();
    if (last === group) return grouped(body, last);
    return /^0*$/.test(head) ? decimals() : 'ambiguous';
  }
  if (kinds.size === 1) return grouped(body, last);
  if (kinds.size > 2 || neverDecimal || head.includes(last)) return 'ambiguous';
  const whole = grouped(head, separators.charAt(0));
  return typeof whole === 'string' ? whole : [whole[0], tail];
}

/** Threes, or the Indian twos before the last three. Anything else may be a slip of the hand: ask. */
function grouped(text: string, sign: string): [string, string] | ParseMoneyReason {
  if (text.endsWith(sign)) return 'incomplete';
  const commas = text.replaceAll(sign, ',');
  const isWellFormed =
    sign !== '٫' &&
    (/^[1-9]\d{0,2}(,\d{3})+$/.test(commas) || (/[,٬]/.test(sign) && /^[1-9]\d?(,\d\d)+,\d{3}$/.test(commas)));
  return isWellFormed ? [commas.replaceAll(',', ''), ''] : 'ambiguous';
}
