import type { PaymentLinksError } from '@paylinks/core';
import { useEffect, useMemo } from 'react';
import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import { type PlacedErrors, placeFieldErrors } from './placeFieldErrors.js';

/** Puts what the provider refused onto the fields of a form, and answers what has a field and what has none. */
export function usePlacedErrors<T extends FieldValues>(
  error: PaymentLinksError | null,
  fields: Parameters<typeof placeFieldErrors>[1],
  setError: UseFormSetError<T>,
): PlacedErrors {
  const result = useMemo(() => placeFieldErrors(error?.fieldErrors ?? [], fields), [error, fields]);
  const { placed } = result;
  useEffect(() => {
    for (const { path, code } of placed) setError(path as FieldPath<T>, { type: code, message: code });
  }, [placed, setError]);
  return result;
}
