/** A catalogue with what the host says otherwise, key by key. What belongs to another catalogue is left to that one. */
export function mergeMessages<T extends object>(base: T, own: object | undefined): T {
  if (own === undefined) return base;
  // Same keys, same kinds of values: the type of a part is made from the type of the whole.
  return merged(base, Object.fromEntries(Object.entries(own).filter(([key]) => key in base))) as T;
}

function merged(base: unknown, own: unknown): unknown {
  if (!isGroup(base) || !isGroup(own)) return own ?? base;
  const changed = Object.entries(own).map(([key, value]) => [key, merged(base[key], value)]);
  return { ...base, ...Object.fromEntries(changed) };
}

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
