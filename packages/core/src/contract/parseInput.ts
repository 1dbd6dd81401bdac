import { type FieldError, PaymentLinksError } from '../errors/PaymentLinksError.js';
import type { Verb } from '../errors/verbs.js';
import * as z from '../zod.js';

type Issue = z.core.$ZodIssue;

/** Reads a verb's input, or throws `invalid_input` with one field error for each thing that is wrong. */
export function parseInput<T>(schema: z.ZodMiniType<T>, value: unknown, verb: Verb | 'getCapabilities'): T {
  const result = z.safeParse(schema, value, { reportInput: true });
  if (result.success) return result.data;
  throw invalidInput(result.error.issues.flatMap(toFieldErrors), verb);
}

/** The error for input that is refused before it is sent, with one sentence for each place. */
export function invalidInput(fieldErrors: readonly FieldError[], verb: Verb | 'getCapabilities'): PaymentLinksError {
  const places = fieldErrors.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join(' ');
  return new PaymentLinksError({
    code: 'invalid_input',
    message: `${verb} was not sent. ${places}`,
    fieldErrors,
    verb,
  });
}

function toFieldErrors(issue: Issue): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: toPath([...issue.path, key]),
      code: 'not_allowed',
      message: 'There is no such field.',
    }));
  }
  const code = toCode(issue);
  return [{ path: toPath(issue.path), code, message: sentence(code, issue) }];
}

function toCode(issue: Issue): FieldError['code'] {
  if (issue.input === undefined || issue.input === null) return 'required';
  switch (issue.code) {
    case 'too_small':
      if (issue.origin !== 'string' && issue.origin !== 'array') return 'too_small';
      return issue.input === '' || (Array.isArray(issue.input) && issue.input.length === 0) ? 'required' : 'too_short';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too_long' : 'too_large';
    case 'invalid_format':
      return 'wrong_format';
    case 'invalid_type':
      return typeof issue.input === 'number' && !Number.isSafeInteger(issue.input) && Number.isInteger(issue.input)
        ? 'too_large'
        : 'wrong_format';
    case 'invalid_value':
      return 'not_allowed';
    case 'custom':
      return isFieldCode(issue.params?.['code']) ? issue.params['code'] : 'invalid';
    default:
      return 'invalid';
  }
}

const sentences: Readonly<Record<FieldError['code'], string>> = {
  required: 'It is required.',
  too_small: 'It is too small.',
  too_large: 'It is too large.',
  too_short: 'It is too short.',
  too_long: 'It is too long.',
  not_allowed: 'This value is not allowed.',
  wrong_format: 'It has not the right format.',
  in_past: 'It is in the past.',
  not_found: 'It does not exist.',
  invalid: 'It is not valid.',
};

function sentence(code: FieldError['code'], issue: Issue): string {
  if (issue.code === 'invalid_type' && code === 'wrong_format') return `It has to be of type ${issue.expected}.`;
  if (issue.code === 'invalid_value') return `It has to be one of ${issue.values.map(String).join(', ')}.`;
  return sentences[code];
}

const isFieldCode = (value: unknown): value is FieldError['code'] =>
  typeof value === 'string' && Object.hasOwn(sentences, value);

/** Money is one thing to a form, so that an error within it belongs to the field that holds it. */
function toPath(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  const parts = last === 'minorUnits' || last === 'currency' ? path.slice(0, -1) : path;
  return parts.map(String).join('.');
}
