'use client';
import type { AttemptVerb, PaymentLinksError } from '@paylinks/core';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Attempt } from './attempt.js';
import type { AttemptWriteState } from './attemptWriteState.js';
import { idleSnapshot } from './idleSnapshot.js';
import { notLoaded } from './loadOnce.js';
import { loadWriting, type Writing } from './loadWriting.js';
import type { WriteAttempts } from './WriteAttempts.js';

const retryMs = 2000;

/**
 * Draws the attempts of one form, and takes up what a former page left unsettled. What sends is fetched when the form is first drawn: a press that is
 * faster waits for it, and where it cannot be had nothing is sent. `of` has to be stable.
 */
export function useAttempts<Input extends object, Made extends { readonly id: string }, Field extends string>(
  verb: AttemptVerb,
  of: (writing: Writing) => WriteAttempts<Input, Made, Field>,
): AttemptWriteState<Input, Made, Attempt<Input, Made, Field>> {
  const [, setLoaded] = useState(false);
  const [loadError, setLoadError] = useState<PaymentLinksError | null>(null);
  const attempts = loadWriting.loaded && of(loadWriting.loaded);
  const snapshot = useSyncExternalStore(attempts?.subscribe ?? never, attempts?.getSnapshot ?? getIdle, getIdle);
  const isLoaded = attempts !== null;
  useEffect(() => {
    if (isLoaded) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const load = (): void =>
      void loadWriting().then(
        () => !left && setLoaded(true),
        () => {
          if (!left) timer = setTimeout(load, retryMs);
        },
      );
    load();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [isLoaded]);
  useEffect(() => attempts?.start(), [attempts]);

  const verbs = useMemo(() => {
    const known = (): WriteAttempts<Input, Made, Field> | null => loadWriting.loaded && of(loadWriting.loaded);
    async function loaded(): Promise<WriteAttempts<Input, Made, Field>> {
      try {
        return of(await loadWriting());
      } catch (cause) {
        const error = notLoaded(verb, cause);
        setLoadError(error);
        throw error;
      }
    }
    return {
      run: (input: Input) => known()?.run(input) ?? loaded().then((it) => it.run(input)),
      lookUp: () => known()?.lookUp() ?? loaded().then((it) => it.lookUp()),
      retry: () => known()?.retry() ?? loaded().then((it) => it.retry()),
      createNew: (input?: Input) => known()?.createNew(input) ?? loaded().then((it) => it.createNew(input)),
      reset() {
        setLoadError(null);
        known()?.reset();
      },
      forget: () => known()?.forget(),
      choose: (made: Made | null) => known()?.choose(made),
      accept: () => known()?.accept(),
      dismissFoundLate: () => known()?.dismissFoundLate(),
    };
  }, [verb, of]);
  return useMemo(() => {
    const { attempt, foundLate } = snapshot;
    const error = snapshot.error ?? (isLoaded ? null : loadError);
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
  }, [verbs, snapshot, isLoaded, loadError]);
}

const never = () => () => {};
const getIdle = (): typeof idleSnapshot => idleSnapshot;
