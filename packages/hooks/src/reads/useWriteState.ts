'use client';
import type { PaymentLinksError, Verb } from '@paylinks/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import { asPaymentLinksError } from '../attempts/verdict.js';
import type { WriteState } from './readState.js';

/** What became of the last press of this `write`: another one (of another record, through another client) has not been pressed. It has to be stable; leaving the component does not stop it. */
export function useWriteState<Args extends readonly unknown[], R>(
  verb: Verb,
  write: (...args: Args) => Promise<R>,
): WriteState<Args, R> {
  const [last, setLast] = useState<{ readonly of: unknown; readonly state: State<R> } | null>(null);
  const press = useRef(0);

  const run = useCallback(
    async (...args: Args): Promise<R> => {
      press.current += 1;
      const own = press.current;
      const show = (next: State<R>): void => {
        if (press.current === own) setLast({ of: write, state: next });
      };
      show({ status: 'pending', data: undefined, error: null });
      try {
        const data = await write(...args);
        show({ status: 'success', data, error: null });
        return data;
      } catch (thrown) {
        const error = asPaymentLinksError(thrown, verb);
        show({ status: 'error', data: undefined, error });
        throw error;
      }
    },
    [verb, write],
  );
  const reset = useCallback(() => {
    press.current += 1;
    setLast(null);
  }, []);
  const state: State<R> = last?.of === write ? last.state : idle;
  return useMemo(() => ({ ...state, run, reset }), [state, run, reset]);
}

interface State<R> {
  readonly status: WriteState<readonly [], R>['status'];
  readonly data: R | undefined;
  readonly error: PaymentLinksError | null;
}
const idle: State<never> = { status: 'idle', data: undefined, error: null };
