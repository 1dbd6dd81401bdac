/** A catalogue with what the host says otherwise, key by key. What belongs to another catalogue is left to that one. */
export function mergeMessages<T extends object>(base: T, own: object | undefined): T {
  if (own === undefined) return base;
  return merged(base, Object.fromEntries(Object.entries(own).filter(([key]) => key in base)));
}

function merged<T extends object>(base: T, own: object): T {
  const result = new Map<string, unknown>(Object.entries(base));
  for (const [key, value] of Object.entries(own)) {
    const before = result.get(key);
    if (value !== undefined) result.set(key, isGroup(before) && isGroup(value) ? merged(before, value) : value);
  }
  // Same keys, same kinds of values: the type of a part is made from the type of the whole.
  return Object.fromEntries(result) as T;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
