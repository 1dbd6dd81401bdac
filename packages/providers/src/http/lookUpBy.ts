import {
  type AttemptLookUp,
  type AttemptVerb,
  type CallOptions,
  PaymentLinksError,
  type WriteAttempt,
} from '@paylinks/core';

type LookUpAttempt = <V extends AttemptVerb>(
  attempt: WriteAttempt<V>,
  options?: CallOptions,
) => Promise<AttemptLookUp<V>>;
type LookUp<V extends AttemptVerb> = (
  attempt: WriteAttempt<V>,
  signal: AbortSignal | undefined,
) => Promise<AttemptLookUp<V>>;

/** `lookUpAttempt` from one look-up for each verb that has one; the others reject with `unsupported`. */
export function lookUpBy(lookUps: { readonly [V in AttemptVerb]?: LookUp<V> }): LookUpAttempt {
  return async <V extends AttemptVerb>(
    attempt: WriteAttempt<V>,
    options: CallOptions = {},
  ): Promise<AttemptLookUp<V>> => {
    const lookUp = lookUps[attempt.verb] as LookUp<V> | undefined;
    if (lookUp !== undefined) return lookUp(attempt, options.signal);
    throw new PaymentLinksError({
      code: 'unsupported',
      message: `Only a ${Object.keys(lookUps).join(' or a ')} can be looked up here, not a ${attempt.verb}.`,
    });
  };
}
