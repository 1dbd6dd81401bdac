import { en, type Messages, type PartialMessages } from '../messages/en.js';

/** The English catalogue with what the host has said otherwise, key by key. */
export function mergeMessages(own: PartialMessages | undefined): Messages {
  return own ? merged(en, own) : en;
}

function merged<T extends object>(base: T, own: object): T {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(own)) {
    if (value === undefined) continue;
    const before = result[key];
    result[key] = isGroup(before) && isGroup(value) ? merged(before, value) : value;
  }
  return result as T;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
