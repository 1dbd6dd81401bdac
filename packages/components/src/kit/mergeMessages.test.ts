import { expect, it } from 'vitest';
import { en } from '../messages/en.js';
import { mergeMessages } from './mergeMessages.js';

it('takes what the host says otherwise, and leaves the rest', () => {
  const words = mergeMessages({
    locale: 'en-GB',
    createForm: { submit: 'Make a link' },
    expireDialog: { news: { nothingToDo: 'Too late.' } },
    card: { expires: (relative) => `Ends ${relative}` },
  });
  expect(words.locale).toBe('en-GB');
  expect(words.createForm.submit).toBe('Make a link');
  expect(words.createForm.moreOptions).toBe(en.createForm.moreOptions);
  expect(words.expireDialog.news.nothingToDo).toBe('Too late.');
  expect(words.expireDialog.news.paid('€1')).toBe(en.expireDialog.news.paid('€1'));
  expect(words.card.expires('soon')).toBe('Ends soon');
});

it('is the English catalogue itself where nothing is given', () => {
  expect(mergeMessages(undefined)).toBe(en);
});
