'use client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { idleSnapshot } from './AttemptStates.js';
import type { Attempt } from './attempt.js';
import type { AttemptWriteState } from './attemptWriteState.js';
import type { WriteAttempts } from './WriteAttempts.js';

/** Draws the attempts of one form, and takes up what a former page left unsettled. */
export function useAttempts<Input extends object, Made extends { readonly id: string }, Field extends string>(
  attempts: WriteAttempts<Input, Made, Field>,
): AttemptWriteState<Input, Made, Attempt<Input, Made, Field>> {
  const snapshot = useSyncExternalStore(attempts.subscribe, attempts.getSnapshot, getIdle);
  useEffect(() => attempts.start(), [attempts]);

  const verbs = useMemo(
    () => ({
      run: attempts.run.bind(attempts),
      reset: attempts.reset.bind(attempts),
      lookUp: attempts.lookUp.bind(attempts),
      retry: attempts.retry.bind(attempts),
      forget: attempts.forget.bind(attempts),
      choose: attempts.choose.bind(attempts),
      accept: attempts.accept.bind(attempts),
      createNew: attempts.createNew.bind(attempts),
      dismissFoundLate: attempts.dismissFoundLate.bind(attempts),
    }),
    [attempts],
  );
  return useMemo(() => {
    const { attempt, error, foundLate } = snapshot;
    const state = attempt?.state ?? null;
    return {
      ...verbs,
      status:
        error !== null
          ? 'error'
          : state === null
            ? 'idle'
            : state === 'done'
              ? ('success' as const)
              : ('pending' as const),
      data: (state === 'done' && attempt?.made) || undefined,
      error,
      outcome: state === 'checking' || state === 'choose' || state === 'unresolved' ? 'unknown' : null,
      attempt,
      foundLate,
    };
  }, [verbs, snapshot]);
}

const getIdle = (): typeof idleSnapshot => idleSnapshot;
