import { en, type Messages, type PartialMessages } from '../messages/en.js';

/** The English catalogue with what the host has said otherwise, key by key. */
export function mergeMessages(own: PartialMessages | undefined): Messages {
  return own ? merged(en, own) : en;
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
