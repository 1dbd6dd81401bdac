'use client';
import type { FirstMessages } from '../messages/first.en.js';
import { type FormMessages, formEn } from '../messages/form.en.js';
import { type MethodMessages, methodsEn } from '../messages/methods.en.js';
import { useWords } from './useWords.js';

export type FormWords = MethodMessages & FormMessages;
const words: FormWords = { ...methodsEn, ...formEn };

/** The words that every form of the kit says at first. */
export function useFormWords(caller: string): FirstMessages & FormWords {
  return useWords(words, caller);
}
