'use client';
import type { PaymentLinksError } from '@paylinks/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { Attempt } from '../attempts/attempt.js';
import { fingerprint } from '../attempts/attemptKey.js';

/** The last press of a form that was not refused. */
export interface Press<Values, Input> {
  isOpen(): boolean;
  /** Whether a press of these values would join it. */
  isOf(values: Values): boolean;
  /** Sends the input of the open press where nothing else was typed since: the instant of "in 7 days" is another one each time it is made. */
  send(values: Values, makeInput: () => Input, verb: (input: Input) => Promise<unknown>): void;
  end(): void;
}

/**
 * A press is recognised by what was typed. An attempt that was open before this form was drawn brings back what had been typed, and is its press.
 * `valuesOf` is null as long as the values cannot be told.
 */
export function usePress<Values extends FieldValues, Input>(
  { getValues, reset }: Pick<UseFormReturn<Values>, 'getValues' | 'reset'>,
  attempt: Pick<Attempt<Input, never, never>, 'key' | 'state' | 'input' | 'restored'> | null,
  valuesOf: ((input: Input) => Values) | null,
): Press<Values, Input> {
  const open = useRef<{ readonly typed: string; readonly input: Input } | null>(null);

  const [keyAtFirst] = useState(attempt?.key);
  useEffect(() => {
    if (attempt === null || attempt.state === 'done' || open.current !== null || valuesOf === null) return;
    if (!attempt.restored && attempt.key !== keyAtFirst) return;
    reset(valuesOf(attempt.input));
    open.current = { typed: fingerprint(getValues()), input: attempt.input };
  }, [attempt, keyAtFirst, valuesOf, reset, getValues]);

  return useMemo(
    () => ({
      isOpen: () => open.current !== null,
      isOf: (values) => open.current?.typed === fingerprint(values),
      send(values, makeInput, verb) {
        const before = open.current;
        const typed = fingerprint(values);
        const press = before?.typed === typed ? before : { typed, input: makeInput() };
        open.current = press;
        verb(press.input).catch(({ code }: PaymentLinksError) => {
          // Not sent, because another one is unsettled: that one is still the press. Refused: the next press is another one.
          if (code === 'conflict') open.current = before;
          else if (code !== 'outcome_unknown') open.current = null;
        });
      },
      end() {
        open.current = null;
      },
    }),
    [],
  );
}
