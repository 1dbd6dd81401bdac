/** One thing that is wrong with a request, as FastAPI services spell it. */
export interface Issue {
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly type: string;
}

export type Loc = readonly (string | number)[];

/** Reads a value of unknown shape. What is wrong goes into `issues`, and the result is then undefined. */
export type Rule<T> = (value: unknown, loc: Loc, issues: Issue[]) => T | undefined;

/** Says what is wrong; the value is then none. */
export const wrong = (issues: Issue[], loc: Loc, msg: string, type: string): undefined => {
  issues.push({ loc, msg, type });
  return undefined;
};

export function listOf<T>(
  rule: Rule<T>,
  limits: { readonly minItems?: number; readonly unique?: boolean } = {},
): Rule<readonly T[]> {
  return (value, loc, issues) => {
    if (!Array.isArray(value)) return wrong(issues, loc, 'value is not a valid list', 'type_error.list');
    if (value.length < (limits.minItems ?? 0)) {
      return wrong(
        issues,
        loc,
        `ensure this value has at least ${limits.minItems} items`,
        'value_error.list.min_items',
      );
    }
    if (limits.unique && new Set(value).size < value.length)
      return wrong(issues, loc, 'the list has duplicated items', 'value_error.list.unique_items');
    const items = value.map((item, index) => rule(item, [...loc, index], issues));
    return items.flatMap((item) => (item === undefined ? [] : [item]));
  };
}

export type Fields<T> = {
  readonly [K in keyof T]-?: { readonly rule: Rule<Exclude<T[K], undefined>>; readonly required: boolean };
};

export const required = <T>(rule: Rule<T>): { readonly rule: Rule<T>; readonly required: boolean } => ({
  rule,
  required: true,
});

export const optional = <T>(rule: Rule<T>): { readonly rule: Rule<T>; readonly required: boolean } => ({
  rule,
  required: false,
});

/** An object with these fields and no others. A field that is null is refused: the contracts know "left out" and no null in requests, except through the field's own rule. */
export function record<T extends object>(fields: Fields<T>): Rule<T> {
  const rules = new Map(Object.entries<{ readonly rule: Rule<unknown>; readonly required: boolean }>(fields));
  return (value, loc, issues) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return wrong(issues, loc, 'value is not a valid dict', 'type_error.dict');
    const before = issues.length;
    const given = new Map(Object.entries(value));
    const read: Record<string, unknown> = {};
    for (const [name, field] of rules) {
      if (given.has(name)) read[name] = field.rule(given.get(name), [...loc, name], issues);
      else if (field.required) wrong(issues, [...loc, name], 'field required', 'value_error.missing');
    }
    for (const name of given.keys()) {
      if (!rules.has(name)) wrong(issues, [...loc, name], 'extra fields not permitted', 'value_error.extra');
    }
    return issues.length > before ? undefined : (read as T);
  };
}

export function nullable<T>(rule: Rule<T>): Rule<T | null> {
  return (value, loc, issues) => (value === null ? null : rule(value, loc, issues));
}

/** A query, read by rules. Names that nobody knows are passed over, as FastAPI does. `lists`: names that may repeat. */
export function readQuery<T extends object>(
  query: URLSearchParams,
  fields: Fields<T>,
  lists: readonly string[] = [],
): Read<T> {
  const given = Object.keys(fields).flatMap((name): [string, unknown][] => {
    if (!query.has(name)) return [];
    return [[name, lists.includes(name) ? query.getAll(name) : query.get(name)]];
  });
  const issues: Issue[] = [];
  const value = record<T>(fields)(Object.fromEntries(given), ['query'], issues);
  return value === undefined ? { ok: false, issues } : { ok: true, value };
}

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A JSON body, read by a rule. */
export function readBody<T>(body: string, rule: Rule<T>): Read<T> {
  const issues: Issue[] = [];
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    const missing = body === '';
    issues.push({
      loc: ['body'],
      msg: missing ? 'field required' : 'the body is not valid JSON',
      type: missing ? 'value_error.missing' : 'value_error.jsondecode',
    });
    return { ok: false, issues };
  }
  const value = rule(json, ['body'], issues);
  return value === undefined || issues.length > 0 ? { ok: false, issues } : { ok: true, value };
}
