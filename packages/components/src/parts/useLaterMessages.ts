'use client';
import type { FirstMessages } from '../messages/first.en.js';
import { type LaterMessages, laterEn } from '../messages/later.en.js';
import { useWords } from './useWords.js';

/** All words of the form, the card and their dialogs, also those that are only said later. For modules that are themselves loaded later: it brings these words with it. */
export function useLaterMessages(caller: string): FirstMessages & LaterMessages {
  return useWords(laterEn, caller);
}
