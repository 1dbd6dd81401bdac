'use client';
import type { PaymentLinksError } from '@paylinks/core';
import { useEffect, useRef } from 'react';
import type { AttemptWriteState } from '../attempts/attemptWriteState.js';

/** Tells the host what became of a press: once for each thing that exists, however it became known, and once for each error. */
export function useTellOutcome<Made extends { readonly id: string }>(
  { data, attempt, foundLate }: AttemptWriteState<never, Made, { readonly key: string }>,
  error: PaymentLinksError | null,
  onMade: ((made: Made) => void) | undefined,
  onError: ((error: PaymentLinksError) => void) | undefined,
): void {
  const told = useRef<unknown>(null);
  useEffect(() => {
    const news = data === undefined ? error : attempt?.key;
    if (!news || told.current === news) return;
    told.current = news;
    if (data) onMade?.(data);
    else if (error) onError?.(error);
  }, [data, error, attempt?.key, onMade, onError]);
  const toldLate = useRef(new Set<string>());
  useEffect(() => {
    for (const made of foundLate) {
      if (toldLate.current.has(made.id)) continue;
      toldLate.current.add(made.id);
      onMade?.(made);
    }
  }, [foundLate, onMade]);
}
