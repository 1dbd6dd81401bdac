'use client';
import { useMemo } from 'react';
import type { Messages } from '../messages/en.js';
import { laterEn } from '../messages/later.en.js';
import { mergeMessages } from './mergeMessages.js';
import { useKit } from './useKit.js';

/** All words, also those that are only said later. For modules that are themselves loaded later: it brings these words with it. */
export function useLaterMessages(caller: string): Messages {
  const { messages, ownMessages } = useKit(caller);
  return useMemo(() => ({ ...mergeMessages(laterEn, ownMessages), ...messages }), [messages, ownMessages]);
}
