'use client';
import type { FirstMessages } from '../messages/first.en.js';
import { useKit } from './useKit.js';

/**
 * The first words, and those that a component brings with it: a page pays for a component's words only where it draws that component.
 * `english` is a catalogue of `messages/`, at module level.
 */
export function useWords<T extends object>(english: T, caller: string): FirstMessages & T {
  return useKit(caller).wordsOf(english);
}
