'use client';
import { useMemo } from 'react';
import type { FirstMessages } from '../messages/first.en.js';
import type { FieldWords } from './fieldSentence.js';
import { loadFormLater } from './loadFormLater.js';
import { type FormWords, useFormWords } from './useFormWords.js';
import { useKit } from './useKit.js';
import { useLater } from './useLater.js';

/** The words of the create form's fields. What says more about a problem than the common sentence comes after the first paint. */
export function useFieldWords(caller: string): FirstMessages & FormWords & FieldWords {
  const words = useFormWords(caller);
  const { wordsOf } = useKit(caller);
  const later = useLater(loadFormLater);
  return useMemo(
    () => ({ ...words, fieldProblems: later ? wordsOf(later.formProblemsEn).fieldProblems : {} }),
    [words, wordsOf, later],
  );
}
