import { invalidInput, type Verb } from '@paylinks/core';

/** Under this name every payment carries the key that it was made with, so that a lost reply can be looked up exactly. People never see it. */
export const attemptKey = 'paylinks_key';

type Metadata = Readonly<Record<string, string>> | undefined;

export function withAttemptKey(metadata: Metadata, key: string | undefined, verb: Verb): Metadata {
  if (metadata !== undefined && Object.hasOwn(metadata, attemptKey)) {
    const message = `'${attemptKey}' is kept for the key of the attempt.`;
    throw invalidInput([{ path: `metadata.${attemptKey}`, code: 'not_allowed', message }], verb);
  }
  return key === undefined ? metadata : { ...metadata, [attemptKey]: key };
}

export function withoutAttemptKey(
  metadata: Readonly<Record<string, unknown>> | null,
): Readonly<Record<string, unknown>> {
  const { [attemptKey]: _, ...rest } = metadata ?? {};
  return rest;
}
