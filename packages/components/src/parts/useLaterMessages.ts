'use client';
import type { FirstMessages } from '../messages/first.en.js';
import { formEn } from '../messages/form.en.js';
import { type LaterMessages, laterEn } from '../messages/later.en.js';
import { type LinkMessages, linkEn } from '../messages/link.en.js';
import { methodsEn } from '../messages/methods.en.js';
import { type ProblemMessages, problemEn } from '../messages/problem.en.js';
import type { FormWords } from './useFormWords.js';
import { useWords } from './useWords.js';

export type LaterWords = LinkMessages & ProblemMessages & FormWords & LaterMessages;
const words: LaterWords = { ...linkEn, ...problemEn, ...methodsEn, ...formEn, ...laterEn };

/** All words of the form and its outcomes, also those that are only said later. For modules that are themselves loaded later: it brings these words with it. */
export function useLaterMessages(caller: string): FirstMessages & LaterWords {
  return useWords(words, caller);
}
