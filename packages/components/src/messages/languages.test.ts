import { describe, expect, it } from 'vitest';
import { languages, leavesOf } from '../../../../testing/languages.ts';
import type { Count } from './count.js';
import { en, type Messages } from './en.js';

const english = new Map(leavesOf(en));
const paths = [...english.keys()];
const count = (value: number): Count => ({ value, text: String(value) });
const counts = [0, 1, 2, 3, 5, 11, 21, 100];
const counting = (...after: unknown[]): unknown[][] => counts.map((value) => [count(value), ...after]);
const summary = (parts: object): unknown[] => [
  { amount: '€12.00', methods: 'Kaart·X', until: '27·11·2026', net: false, ...parts },
];
const facts = { example: '1,234.5', currency: 'XTS', limit: '42.00 XTS' };

/** What a function takes that does not take texts alone. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'common/sentences': [[['One.', 'Two.']], [['One.']]],
  'card/payments': counting('€5.00'),
  'createForm/summaryTitle': counting(),
  'createForm/stillToPay': [['INV-7'], ['']],
  'createForm/expiryByProvider': [['30·days'], [null]],
  'createForm/summary': [
    summary({}),
    summary({ net: true }),
    summary({ methods: null }),
    summary({ until: null }),
    summary({ methods: null, until: null, net: true }),
  ],
  'rareFields/removeMetadata': [['order'], ['']],
  'lineItems/removed': counts.map((value) => ['Item·X', count(value)]),
  'lineItems/notCounted': counting(),
  'share/subject': [
    ['€5.00', 'INV-7'],
    ['€5.00', null],
  ],
  'share/text': [
    ['€5.00', 'INV-7'],
    ['€5.00', null],
  ],
  'table/link': [
    ['€5.00', 'INV-7'],
    ['€5.00', null],
  ],
  'tableTools/shown': [...counting(null), ...counting(count(2000))],
  'tableTools/added': counting('5·shown'),
  'details/account/label': [
    ['Ada·L', '··3000'],
    ['', '··3000'],
  ],
  'details/item/line': [
    ['2', 'hour·X', '€5.00'],
    ['2', null, '€5.00'],
  ],
  'records/count': counting(),
  'connect/counted': counts.map((value) => [count(7), count(value)]),
};

const problemSamples: readonly (readonly unknown[])[] = [0, 1, 2, 3, 4].map((digits) => [
  { ...facts, digits, maxDecimals: count(digits) },
]);

/** Of a function, what it is called with; of a text, nothing. */
function argumentsAt(path: string): readonly (readonly unknown[])[] {
  const leaf = english.get(path);
  if (typeof leaf !== 'function') return [];
  if (samples[path]) return samples[path];
  if (/(problems|numberProblems)\/\w+$/.test(path)) return problemSamples;
  return [Array.from({ length: leaf.length }, (_, index) => `part·${index}`)];
}

const partsOf = (path: string, index: number): string[] => textsIn(argumentsAt(path)[index]);

function textsIn(given: unknown): string[] {
  if (typeof given === 'string') return given === '' ? [] : [given];
  if (typeof given !== 'object' || given === null) return [];
  // A count may read as a word, or be in the form of the noun.
  return 'value' in given ? [] : Object.values(given).flatMap(textsIn);
}

/** What a catalogue says at a place, once for each sample. */
function saidAt(words: Messages, path: string): string[] {
  const leaf = path.split('/').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], words);
  if (typeof leaf !== 'function') return [String(leaf)];
  return argumentsAt(path).map((given) => String(leaf(...given)));
}

/** Words that are the same there, and names. */
const shared: Readonly<Record<string, readonly string[]>> = {
  de: ['Optional', 'Test', 'Standard', 'Name', 'Link', 'Website', 'Details', 'Status'],
  fr: ['Test', 'Document', 'Description', 'Standard', 'Type', 'Service', 'article', 'tonne', 'QR code', 'Total'],
  es: ['no', 'Total', 'Cheque'],
  it: ['Test', 'Standard', 'no', 'set', 'Email', 'Link', 'File'],
  nl: ['Test', 'Open', 'Document', 'Metadata', 'Type', 'set', 'Link', 'Website', 'Cheque', 'Details', 'Status'],
  pt: ['Total', 'Link', 'Cheque'],
  pl: ['Test', 'VAT %', 'VAT', 'Link', 'Status'],
  ja: [],
  ar: [],
};
const names = new Set(
  'ACH,iDEAL,Bancontact,EPS,giropay,Przelewy24,BLIK,Sofort,Klarna,Affirm,Apple Pay,Google Pay,PayPal,WhatsApp,IBAN,BIC,Routing number,Sort code'.split(
    ',',
  ),
);

const translations = Object.entries(languages).filter(([language]) => language !== 'en');

const kindsOf = (words: Messages): string[] => leavesOf(words).map(([path, leaf]) => `${path}: ${typeof leaf}`);
const end = /[.!?:。！？：؟]$/;

/** Every sentence, beside the English one of the same facts. */
const pairsOf = (words: Messages) =>
  paths.flatMap((path) => {
    const inEnglish = saidAt(en, path);
    return saidAt(words, path).map((said, index) => ({ path, index, said, english: inEnglish[index] ?? '' }));
  });

describe.each(translations)('%s', (language, words) => {
  it('has the same places as English, in the same kinds', () => {
    expect(kindsOf(words).sort()).toEqual(kindsOf(en).sort());
  });

  it('is of its own language', () => {
    expect(new Intl.Locale(words.locale).language).toBe(language);
  });

  it('leaves no English over', () => {
    const known = [...names, ...(shared[language] ?? []), ''];
    const left = leavesOf(words).filter(
      ([path, leaf]) => typeof leaf === 'string' && leaf === english.get(path) && !known.includes(leaf),
    );
    expect(left).toEqual([]);
  });

  it('says something everywhere, with each part that it is given', () => {
    const lost = pairsOf(words).filter(
      ({ path, index, said, english: inEnglish }) =>
        inEnglish !== '' &&
        (said.trim() === '' ||
          /undefined|\[object|NaN/.test(said) ||
          partsOf(path, index).some((part) => inEnglish.includes(part) && !said.includes(part))),
    );
    expect(lost).toEqual([]);
  });

  it('ends a sentence where English ends one, and is set with care', () => {
    const odd = pairsOf(words).filter(
      ({ said, english: inEnglish }) =>
        end.test(said) !== end.test(inEnglish) ||
        said.endsWith('…') !== inEnglish.endsWith('…') ||
        /\.\.\.|'|"| {2}|^\s(?!:)|\s$/.test(said),
    );
    expect(odd).toEqual([]);
  });

  it('reads what is known otherwise than what is not', () => {
    const { open, processing, paid, expired, canceled, failed } = words.status;
    const { paidNotSettled, paidPending } = words.status;
    const states = [open, processing, paid, expired, canceled, failed, paidNotSettled, paidPending];
    const outcomes = [words.outcome.created, words.outcome.unresolved, words.outcome.differs];
    expect(new Set(states).size).toBe(states.length);
    expect(new Set(outcomes).size).toBe(outcomes.length);
    expect(new Set(Object.values(words.details.money)).size).toBe(Object.values(words.details.money).length);
  });
});

it('is held complete and exact by the build', () => {
  const { card: _, ...withoutCard } = en.paymentMethods;
  // @ts-expect-error -- The name of a method is missing.
  const missing: Messages['paymentMethods'] = withoutCard;
  // @ts-expect-error -- There is no such error.
  const surplus: Messages['errors'] = { ...en.errors, no_such_code: 'x' };
  expect([missing, surplus]).toHaveLength(2);
});
