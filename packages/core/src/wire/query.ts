/** Where each part of an input stands in a query, `sort.by` for `{ sort: { by } }`, and how it is read back. A list is one parameter for each item; an empty one is one empty parameter. */
export type QueryFields = Readonly<Record<string, 'text' | 'integer' | 'flag' | 'list'>>;

/** '?limit=20&status=open&status=paid', or '' for nothing. The input has been parsed, so that it has no field but those of the table. */
export function writeQuery(fields: QueryFields, input: unknown): string {
  const params = new URLSearchParams();
  for (const [name, kind] of Object.entries(fields)) {
    const value = name.split('.').reduce<unknown>((part, key) => (part as Parts | undefined)?.[key], input);
    if (value === undefined) continue;
    const items = kind === 'list' ? (value as readonly string[]) : [value];
    for (const item of items.length === 0 ? [''] : items) params.append(name, String(item));
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The input that {@link writeQuery} wrote. What it would not have written stays as it is, for the schema to refuse: nothing in a query is ignored. */
export function readQuery(fields: QueryFields, params: URLSearchParams): Parts {
  const top = new Map<string, unknown>();
  for (const name of new Set(params.keys())) {
    const kind = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const value = readValue(kind, params.getAll(name));
    const [first = name, second] = kind === undefined ? [name] : name.split('.');
    top.set(first, second === undefined ? value : { ...(top.get(first) as Parts | undefined), [second]: value });
  }
  // As own properties, so that a parameter with the name of a prototype's is one more unknown field.
  return Object.fromEntries(top);
}

type Parts = Readonly<Record<string, unknown>>;

function readValue(kind: QueryFields[string] | undefined, given: readonly string[]): unknown {
  if (kind === 'list') return given.length === 1 && given[0] === '' ? [] : given;
  const [text = ''] = given;
  if (given.length > 1) return given;
  if (kind === 'integer' && /^-?\d{1,16}$/.test(text)) return Number(text);
  if (kind === 'flag' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
