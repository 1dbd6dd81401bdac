'use client';
import { useEffect, useRef, useState } from 'react';

/** A host's callback under one identity, so that rows are not drawn anew because the host was. undefined stays undefined. */
export function useLatest<A extends unknown[]>(
  callback: ((...args: A) => void) | undefined,
): ((...args: A) => void) | undefined {
  const latest = useRef(callback);
  useEffect(() => {
    latest.current = callback;
  });
  const [stable] = useState(
    () =>
      (...args: A) =>
        latest.current?.(...args),
  );
  return callback && stable;
}
