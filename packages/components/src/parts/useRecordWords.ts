'use client';
import type { FirstMessages } from '../messages/first.en.js';
import { formEn } from '../messages/form.en.js';
import { type MethodMessages, methodsEn } from '../messages/methods.en.js';
import { type ProblemMessages, problemEn } from '../messages/problem.en.js';
import { type RecordMessages, recordsEn } from '../messages/records.en.js';
import type { FieldWords } from './fieldSentence.js';
import type { FormWords } from './useFormWords.js';
import { useWords } from './useWords.js';

export type RecordWords = FormWords & MethodMessages & ProblemMessages & RecordMessages;
const words: RecordWords = { ...methodsEn, ...formEn, ...problemEn, ...recordsEn };

/** Everything that is said of recorded payments. */
export function useRecordWords(caller: string): FirstMessages & RecordWords {
  return useWords(words, caller);
}

/** For a form's fields: records call theirs otherwise than links do. */
export const recordFieldWords = ({ recordFields, recordProblems, fieldErrors }: RecordWords): FieldWords => ({
  fields: recordFields,
  fieldErrors,
  fieldProblems: recordProblems,
});
