import {
  type AttemptVerb,
  type Capabilities,
  type FieldError,
  invalidInput,
  type Verb,
  type WriteAttempt,
} from '@paylinks/core';
import type { RouteName } from '@paylinks/core/wire';
import type { Grant } from './Grant.js';

export interface InputRules {
  readonly grant: Grant;
  readonly returnOrigins: ReadonlySet<string>;
}

/** What a page may not say for itself: who it is, and to which site people are sent back. Throws `invalid_input`. */
export function checkInput(verb: RouteName, input: unknown, { grant, returnOrigins }: InputRules): void {
  const fields = fieldsOf(verb, input);
  const wrong: FieldError[] = [];
  if (grant.userId !== undefined && fields['entityUserId'] !== undefined) {
    wrong.push({ path: pathIn(verb, 'entityUserId'), code: 'not_allowed', message: 'The server says who records.' });
  }
  const backTo = verb === 'createLink' ? 'returnUrl' : verb === 'connect' ? 'callbackUrl' : null;
  const url = backTo === null ? undefined : fields[backTo];
  if (backTo !== null && typeof url === 'string' && !returnOrigins.has(new URL(url).origin)) {
    const message = `${new URL(url).origin} is not one of returnOrigins. People are sent back to the handler's own origin, unless the host lists others.`;
    wrong.push({ path: backTo, code: 'not_allowed', message });
  }
  if (wrong.length > 0) throw invalidInput(wrong, verb);
}

/** The same input with the user's id, where the provider keeps one. */
export function stamped<T>(verb: Verb, input: T, { userId }: Grant, { records }: Capabilities): T {
  const isNamed = records?.fields.entityUserId !== undefined;
  return verb === 'createRecord' && isNamed && userId !== undefined ? { ...input, entityUserId: userId } : input;
}

/** Of an attempt that is looked up, those of its input. */
function fieldsOf(verb: RouteName, input: unknown): Readonly<Record<string, unknown>> {
  const fields = verb === 'lookUpAttempt' ? (input as WriteAttempt<AttemptVerb>).input : input;
  return (fields ?? {}) as Readonly<Record<string, unknown>>;
}

const pathIn = (verb: RouteName, field: string): string => (verb === 'lookUpAttempt' ? `input.${field}` : field);
