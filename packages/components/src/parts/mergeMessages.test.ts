import { expect, it } from 'vitest';
import { en } from '../messages/en.js';
import { firstEn } from '../messages/first.en.js';
import { laterEn } from '../messages/later.en.js';
import { methodsEn } from '../messages/methods.en.js';
import { mergeMessages } from './mergeMessages.js';

it('takes what the host says otherwise, and leaves the rest', () => {
  const words = mergeMessages(en, {
    locale: 'en-GB',
    createForm: { submit: 'Make a link' },
    expireDialog: { news: { nothingToDo: 'Too late.' } },
    card: { expires: (relative: string) => `Ends ${relative}` },
  });
  expect(words.locale).toBe('en-GB');
  expect(words.createForm.submit).toBe('Make a link');
  expect(words.createForm.moreOptions).toBe(en.createForm.moreOptions);
  expect(words.expireDialog.news.nothingToDo).toBe('Too late.');
  expect(words.expireDialog.news.paid('€1')).toBe(en.expireDialog.news.paid('€1'));
  expect(words.card.expires('soon')).toBe('Ends soon');
});

it('is the English catalogue itself where nothing is given', () => {
  expect(mergeMessages(en, undefined)).toBe(en);
});

it('leaves what belongs to another catalogue to that one', () => {
  const own = { common: { copy: 'Take' }, expireDialog: { confirm: 'End it' } };
  expect(Object.keys(mergeMessages(firstEn, own))).toEqual(Object.keys(firstEn));
  expect(mergeMessages(laterEn, own).expireDialog).toEqual({ ...laterEn.expireDialog, confirm: 'End it' });
});

it('takes names for payment methods that the kit has never heard of', () => {
  expect(mergeMessages(methodsEn, { paymentMethods: { twint: 'TWINT' } }).paymentMethods).toMatchObject({
    card: 'Card',
    twint: 'TWINT',
  });
});
