import type { PaymentLinksError } from '@paylinks/core';
import { useEffect, useMemo, useRef } from 'react';
import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import { type PlacedErrors, placeFieldErrors } from './placeFieldErrors.js';
import { useSame } from './useSame.js';

/** Puts what the provider refused onto the fields of a form, and answers what has a field and what has none. */
export function usePlacedErrors<T extends FieldValues>(
  error: PaymentLinksError | null,
  fields: Parameters<typeof placeFieldErrors>[1],
  setError: UseFormSetError<T>,
): PlacedErrors {
  const result = useMemo(() => placeFieldErrors(error?.fieldErrors ?? [], fields), [error, fields]);
  // Which fields are drawn may change while somebody mends what was refused: that is no new refusal.
  const placed = useSame(result.placed);
  const unplaced = useSame(result.unplaced);
  const told = useRef<PaymentLinksError | null>(null);
  useEffect(() => {
    if (told.current === error) return;
    told.current = error;
    for (const { path, code } of placed) setError(path as FieldPath<T>, { type: code, message: code });
  }, [error, placed, setError]);
  return useMemo(() => ({ placed, unplaced }), [placed, unplaced]);
}
