import { isCurrencyCode } from './currencies.js';
import type { ParseMoneyReason } from './parseMoney.js';

export interface Signs {
  /** '' where the currency has no decimals. */
  readonly decimal: string;
  readonly group: string;
  /** The currency's code or a symbol of it, at either end. */
  readonly mark: RegExp;
}

/** Minor units, or why there are none. `places`: decimals that may be typed, at most `digits`. */
export function readAmount(text: string, signs: Signs, digits: number, places: number): number | ParseMoneyReason {
  let number = plain(text);
  if (!number) return 'empty';
  let signCount = 0;
  let isNegative = false;
  for (let before = ''; before !== number; ) {
    before = number;
    number = number.replace(signs.mark, '').trim();
    // In "Rs.500" the point may belong to either.
    if (before !== number && number.startsWith('.')) return 'ambiguous';
    // "12,-" is a price without cents.
    const price = number.replace(/([.,])--?$/, '$100');
    number = price.replace(/^\((.*)\)$|^[-+](.*)|(.*)-$/, '$1$2$3').trim();
    if (number !== price) {
      signCount++;
      isNegative = !price.startsWith('+');
    }
  }
  if (signCount > 1) return 'not_a_number';
  // A sign of its own, as in the escudo's 20$00.
  if (/[^.,]/.test(signs.decimal)) number = number.replaceAll(signs.decimal, '٫');
  if (/[^\d .,'٫٬]/.test(number)) return wrongSigns(number, signs.mark);
  if (!/\d/.test(number)) return 'incomplete';
  const parts = separated(number, signs, places);
  if (typeof parts === 'string') return parts;
  const [whole, fraction] = parts;
  if (/[1-9]/.test(fraction.slice(places))) return 'too_many_decimals';
  // A numeral beyond 2^53 never becomes a safe integer.
  const minorUnits = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  if (!Number.isSafeInteger(minorUnits)) return 'too_large';
  return isNegative && minorUnits ? -minorUnits : minorUnits;
}

/** Digits of every script as ASCII; spaces, apostrophes, wide and Arabic signs in one spelling; invisible marks and outer spaces dropped. */
export function plain(text: string): string {
  return (
    text
      // Not the overrides U+202D and U+202E: with them the eye reads another number than the characters say.
      .replace(/[\u061c\u200b-\u200f\u202a-\u202c\u2060-\u2069\ufeff]/g, '')
      .replace(/(?!\d)\p{Nd}/gu, asciiDigit)
      .replace(/\p{Zs}/gu, ' ')
      .replace(/[‘’＇]/g, "'")
      .replace(/[，،]/g, ',')
      .replace(/．/g, '.')
      .replace(/[‐-―−－]/g, '-')
      .trim()
  );
}

/** Unicode keeps decimal digits in unbroken runs of ten, zero first. */
function asciiDigit(digit: string): string {
  let above = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(Number(digit.codePointAt(0)) - above - 1))) above++;
  return String(above % 10);
}

function wrongSigns(number: string, mark: RegExp): ParseMoneyReason {
  if (/^\([^)]*$/.test(number)) return 'incomplete';
  const words = number.replace(/[\d .,'()-]/g, '');
  const isOther = isCurrencyCode(words.toUpperCase()) || /\p{Sc}/u.test(words);
  return isOther && words.replace(mark, '') ? 'other_currency' : 'not_a_number';
}

/** Whole part and decimals, or why the separators cannot be read. */
function separated(number: string, { decimal, group }: Signs, places: number): [string, string] | ParseMoneyReason {
  const [, head = number, last, tail = ''] = /^(.*)(\D)(\d*)$/.exec(number) ?? [];
  if (!last) return [number, ''];
  const isGroupOnly = /[ '٬]/.test(last);
  const first = /\D/.exec(head)?.[0];
  if (!first && !isGroupOnly) {
    if (tail.length !== 3) return tail || last !== group ? [head, tail] : 'incomplete';
    if (places > 2 && (last === decimal || last === '٫')) return [head, tail];
    if (last !== group) return /^0+$/.test(head) ? [head, tail] : 'ambiguous';
  }
  const isGrouped = !first || first === last;
  // Threes, or the Indian twos before the last three. Anything else may be a slip of the hand: ask.
  const whole = (isGrouped ? number : head).replaceAll(first ?? last, '_');
  const isOrderly =
    /^[1-9]\d?\d?(_\d{3})+$/.test(whole) || (/[,٬]/.test(first ?? last) && /^[1-9]\d?(_\d\d)+_\d{3}$/.test(whole));
  if (isOrderly && (isGrouped || !isGroupOnly)) return [whole.replaceAll('_', ''), isGrouped ? '' : tail];
  return isGrouped && !tail ? 'incomplete' : 'ambiguous';
}
