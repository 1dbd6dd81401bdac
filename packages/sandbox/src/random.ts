/** Numbers from 0 up to 1 that are the same on every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One row of ids per kind, so that a link's id does not depend on how many requests came before it. */
export function createIds(seed: number): (kind: string) => string {
  const rows = new Map<string, () => number>();
  return (kind) => {
    const row = rows.get(kind) ?? createRandom(seed ^ hash(kind));
    rows.set(kind, row);
    const digits = Array.from({ length: 32 }, () => Math.floor(row() * 16).toString(16));
    digits[12] = '4';
    digits[16] = '89ab'.charAt(Math.floor(row() * 4));
    const text = digits.join('');
    return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
