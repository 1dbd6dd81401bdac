'use client';
import { type ConnectMessages, connectEn } from '../messages/connect.en.js';
import type { FieldWords } from '../parts/fieldSentence.js';
import { useFormWords } from '../parts/useFormWords.js';
import { useWords } from '../parts/useWords.js';

/** What the form says: its own words, and of the common ones those that every form has. */
export function useConnectWords(): {
  readonly words: ConnectMessages['connect'];
  readonly fieldWords: FieldWords;
} {
  const { fieldErrors } = useFormWords('ConnectProviderPanel');
  const { connect } = useWords(connectEn, 'ConnectProviderPanel');
  return { words: connect, fieldWords: { ...connect, fieldErrors } };
}
