import type { FieldError } from '../errors/PaymentLinksError.js';
import type { FieldRules } from './capabilities.js';

/** Holds the fields of an input to the rules that the capabilities give to a form: named ones only, required ones present, lengths. */
export function fieldProblems<F extends string>(
  fields: readonly F[],
  rules: FieldRules<F>,
  valueOf: (field: F) => unknown,
): FieldError[] {
  return fields.flatMap((path): FieldError[] => {
    const rule = rules[path];
    const value = valueOf(path);
    if (value === undefined || value === '') {
      return rule?.required ? [{ path, code: 'required', message: 'It is required.' }] : [];
    }
    if (rule === undefined) {
      return [{ path, code: 'not_allowed', message: 'The provider does not take this field here.' }];
    }
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = rule;
    if (typeof value !== 'string' && !Array.isArray(value)) return [];
    if (value.length < minLength) return [{ path, code: 'too_short', message: `At least ${minLength}.` }];
    return value.length > maxLength ? [{ path, code: 'too_long', message: `At most ${maxLength}.` }] : [];
  });
}
