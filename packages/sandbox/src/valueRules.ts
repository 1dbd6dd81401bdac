import { type Rule, wrong } from './validation.js';

export function text(limits: { readonly minLength?: number; readonly maxLength?: number } = {}): Rule<string> {
  return (value, loc, issues) => {
    if (typeof value !== 'string') return wrong(issues, loc, 'str type expected', 'type_error.str');
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = limits;
    const length = [...value].length;
    if (length < minLength)
      return wrong(
        issues,
        loc,
        `ensure this value has at least ${minLength} characters`,
        'value_error.any_str.min_length',
      );
    if (length > maxLength)
      return wrong(
        issues,
        loc,
        `ensure this value has at most ${maxLength} characters`,
        'value_error.any_str.max_length',
      );
    return value;
  };
}

export function integer(limits: { readonly minimum?: number } = {}): Rule<number> {
  return (value, loc, issues) => {
    if (typeof value !== 'number' || !Number.isInteger(value))
      return wrong(issues, loc, 'value is not a valid integer', 'type_error.integer');
    if (!Number.isSafeInteger(value)) return wrong(issues, loc, 'value is too large', 'value_error.number.too_large');
    if (limits.minimum !== undefined && value < limits.minimum) {
      return wrong(
        issues,
        loc,
        `ensure this value is greater than or equal to ${limits.minimum}`,
        'value_error.number.not_ge',
      );
    }
    return value;
  };
}

export function oneOf<const T extends string>(words: readonly T[]): Rule<T> {
  return (value, loc, issues) => {
    const found = words.find((word) => word === value);
    return (
      found ??
      wrong(issues, loc, `value is not a valid enumeration member; permitted: ${words.join(', ')}`, 'type_error.enum')
    );
  };
}

/** Any version: the contract says uuid and no more. */
export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);

export const uuid: Rule<string> = (value, loc, issues) =>
  isUuid(value) ? value.toLowerCase() : wrong(issues, loc, 'value is not a valid uuid', 'type_error.uuid');

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const instant = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/** 30 February has the shape of a date and is none. */
const exists = (given: string): boolean => {
  const [year = 0, month = 0, dayOfMonth = 0] = given.split('-').map(Number);
  return day.test(given) && new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDate() === dayOfMonth;
};

export const date: Rule<string> = (value, loc, issues) =>
  typeof value === 'string' && exists(value) ? value : wrong(issues, loc, 'invalid date format', 'value_error.date');

/** RFC 3339 with an offset. The result keeps the text. */
export const dateTime: Rule<string> = (value, loc, issues) =>
  typeof value === 'string' && exists(instant.exec(value)?.[1] ?? '')
    ? value
    : wrong(issues, loc, 'invalid datetime format', 'value_error.datetime');

export const webAddress: Rule<string> = (value, loc, issues) => {
  const address = text({ minLength: 1, maxLength: 2083 })(value, loc, issues);
  if (address === undefined) return undefined;
  if (!URL.canParse(address) || /\s/.test(address))
    return wrong(issues, loc, 'invalid or missing URL scheme', 'value_error.url.scheme');
  return /^https?:$/.test(new URL(address).protocol)
    ? address
    : wrong(issues, loc, 'URL scheme not permitted', 'value_error.url.scheme');
};

/** Any names, each with a text. */
export const textMap: Rule<Readonly<Record<string, string>>> = (value, loc, issues) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong(issues, loc, 'value is not a valid dict', 'type_error.dict');
  const read = Object.entries(value).map(([name, entry]) => [name, text()(entry, [...loc, name], issues)] as const);
  return Object.fromEntries(read.map(([name, entry]) => [name, entry ?? '']));
};

/** A whole number written in a query. */
export function wholeText(limits: { readonly minimum: number; readonly maximum: number }): Rule<number> {
  return (value, loc, issues) => {
    if (typeof value !== 'string' || !/^[+-]?\d{1,9}$/.test(value))
      return wrong(issues, loc, 'value is not a valid integer', 'type_error.integer');
    const number = Number(value);
    if (number < limits.minimum)
      return wrong(
        issues,
        loc,
        `ensure this value is greater than or equal to ${limits.minimum}`,
        'value_error.number.not_ge',
      );
    if (number > limits.maximum)
      return wrong(
        issues,
        loc,
        `ensure this value is less than or equal to ${limits.maximum}`,
        'value_error.number.not_le',
      );
    return number;
  };
}

export const boolean: Rule<boolean> = (value, loc, issues) =>
  typeof value === 'boolean' ? value : wrong(issues, loc, 'value is not a valid boolean', 'type_error.bool');

/** Text of a shape that `msg` describes. */
export function patternText(pattern: RegExp, msg: string): Rule<string> {
  return (value, loc, issues) =>
    typeof value === 'string' && pattern.test(value) ? value : wrong(issues, loc, msg, 'value_error.str.regex');
}

/** A number written as text, never as a JSON number. */
export function decimalWords(pattern: RegExp, fits: (value: string) => boolean, msg: string): Rule<string> {
  return (value, loc, issues) => {
    if (typeof value !== 'string') return wrong(issues, loc, 'is not a decimal string', 'type_error.str');
    return pattern.test(value) && fits(value) ? value : wrong(issues, loc, msg, 'value_error');
  };
}

export const booleanText: Rule<boolean> = (value, loc, issues) => {
  if (value === 'true' || value === 'false') return value === 'true';
  return wrong(issues, loc, 'value could not be parsed to a boolean', 'type_error.bool');
};
