import type { Count } from '../messages/count.js';

/** A number of things, as a catalogue takes it: '1,234', in the reader's digits. */
export function countOf(value: number, locale: string): Count {
  return { value, text: value.toLocaleString(locale) };
}
