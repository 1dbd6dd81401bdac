import { isCurrencyCode } from './currencies.js';
import type { ParseMoneyReason } from './parseMoney.js';
import { visible } from './visible.js';

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
  let sign = 0;
  // Not of a page of text, pasted by mistake: this takes time by the square of the length, and no amount is that long.
  for (let before = ''; before !== number && !number[99]; ) {
    before = number;
    number = number.replace(signs.mark, '').trim();
    // In "Rs.500" the point may belong to either.
    if (before !== number && number[0] === '.') return 'ambiguous';
    // "12,-" is a price without cents.
    const price = number.replace(/([.,])--?$/, '$100');
    number = price.replace(/^\((.*)\)$|^[-+](.*)|(.*)-$/, '$1$2$3').trim();
    if (number !== price) sign = sign ? 2 : price[0] === '+' ? 1 : -1;
  }
  // The locale's decimal sign in one spelling, whatever it is: 12,50, ١٢٫٥٠ or the escudo's 20$00.
  number = number.replaceAll(signs.decimal || '٫', '٫');
  const words = number.replace(/[\d .,'٫٬]/g, '');
  if (words || sign > 1) {
    const isOther = isCurrencyCode(words.toUpperCase()) || /\p{Sc}/u.test(words);
    return isOther && words.replace(signs.mark, '') ? 'other_currency' : 'not_a_number';
  }
  if (!/\d/.test(number)) return 'incomplete';

  const [, head = number, last, tail = ''] = /^(.*)(\D)(\d*)$/.exec(number) ?? [];
  let whole = head;
  let fraction = tail;
  if (last) {
    const isGroupOnly = /[ '٬]/.test(last);
    const before = /\D/.exec(head);
    const first = before ? before[0] : last;
    if (!before && !isGroupOnly && (tail.length !== 3 || last !== signs.group)) {
      // One sign, once, that can only be a decimal sign, or is the locale's. Before three digits it may be meant as a group.
      if (!tail && last === signs.group) return 'incomplete';
      if (tail.length === 3 && (places < 3 || last !== '٫') && !/^0+$/.test(head)) return 'ambiguous';
    } else {
      // Several: the last is the decimal sign unless all are alike.
      if (first === last) {
        whole = number;
        fraction = '';
      }
      whole = whole.replaceAll(first, '_');
      // Threes, or the Indian twos before the last three. Anything else may be a slip of the hand: ask.
      const isOrderly =
        /^[1-9]\d?\d?(_\d{3})+$/.test(whole) || (/[,٬]/.test(first) && /^[1-9]\d?(_\d\d)+_\d{3}$/.test(whole));
      if (!isOrderly || (first !== last && isGroupOnly)) return first === last && !tail ? 'incomplete' : 'ambiguous';
      whole = whole.replaceAll('_', '');
    }
  }
  if (/[1-9]/.test(fraction.slice(places))) return 'too_many_decimals';
  // Exact without BigInt: a numeral beyond 2^53 never becomes a safe integer.
  const minorUnits = +(whole + fraction.slice(0, digits).padEnd(digits, '0')) * (sign || 1) || 0;
  return Number.isSafeInteger(minorUnits) ? minorUnits : 'too_large';
}

/** Digits of every script as ASCII; spaces, apostrophes, wide and Arabic signs in one spelling; invisible marks and outer spaces dropped. */
export function plain(text: string): string {
  return (
    visible(text)
      .replace(/(?!\d)\p{Nd}/gu, asciiDigit)
      .replace(/\p{Zs}/gu, ' ')
      // The wide forms of East Asian keyboards, and nothing else: ½ is not 12.
      .replace(/[！-￮]/g, (wide) => wide.normalize('NFKC'))
      .replace(/’/g, "'")
      .replace(/،/g, ',')
      .replace(/[‐-―−]/g, '-')
      .trim()
  );
}

/** Unicode keeps decimal digits in unbroken runs of ten, zero first: it is as many as are before it. */
function asciiDigit(digit: string): string {
  let before = 0;
  for (let code = Number(digit.codePointAt(0)); /\p{Nd}/u.test(String.fromCodePoint(--code)); ) before++;
  return `${before % 10}`;
}
