/** The later value, in which everything that is equal is the earlier object: who draws it sees what has changed, and nothing else. */
export function keepSame<T>(before: unknown, now: T): T {
  if (before === now) return before as T;
  if (Array.isArray(now)) {
    if (!Array.isArray(before)) return now;
    const items = now.map((item, index) => keepSame(before[index], item));
    return (before.length === items.length && items.every((item, index) => item === before[index])
      ? before
      : items) as unknown as T;
  }
  if (!isPlain(before) || !isPlain(now)) return now;
  const keys = Object.keys(now);
  const parts = Object.fromEntries(keys.map((key) => [key, keepSame(before[key], now[key])]));
  const isSame =
    Object.keys(before).length === keys.length && keys.every((key) => key in before && parts[key] === before[key]);
  return (isSame ? before : parts) as T;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
