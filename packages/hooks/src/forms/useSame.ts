'use client';
import { useState } from 'react';
import { fingerprint } from '../attempts/attemptKey.js';

/** Hosts write lists and objects where they call: equal content stays the same value. */
export function useSame<T>(value: T): T {
  const print = fingerprint(value);
  const [kept, keep] = useState({ print, value });
  if (kept.print === print) return kept.value;
  keep({ print, value });
  return value;
}
