import type { Dice } from './dice.js';
import { hostileKeys, hostileStrings } from './hostileStrings.js';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Between one and four things about a reply that a provider, a proxy or an attacker could change. */
export function mutateReply(reply: Reply, dice: Dice): Reply {
  let mutated = reply;
  const times = 1 + dice.below(4);
  for (let time = 0; time < times; time += 1) {
    const kind = dice.roll();
    if (kind < 0.7) mutated = { ...mutated, text: mutateTree(mutated.text, dice) };
    else if (kind < 0.85) mutated = { ...mutated, text: mutateText(mutated.text, dice) };
    else if (kind < 0.93) mutated = { ...mutated, status: dice.pick(statuses) };
    else mutated = { ...mutated, headers: { ...mutated.headers, [dice.pick(headerNames)]: dice.pick(headerValues) } };
  }
  return mutated;
}

const statuses = [
  200, 201, 202, 204, 206, 301, 302, 304, 400, 401, 402, 403, 404, 405, 408, 409, 410, 413, 415, 418,
].concat([422, 423, 425, 429, 451, 500, 501, 502, 503, 504, 520, 599]);
const headerNames = [
  'retry-after',
  'date',
  'content-type',
  'x-request-id',
  'x-tyk-trace-id',
  'location',
  'ratelimit-reset',
];
const headerValues = [
  '',
  '-1',
  '0',
  '1e9',
  '99999999999999999999',
  'NaN',
  'text/html',
  'Wed, 21 Oct 2099 07:28:00 GMT',
].concat(['tomorrow', 'javascript:alert(1)', 'x'.repeat(5000), '<script>', 'https://evil.example.net/']);

export function mutateText(text: string, dice: Dice): string {
  const at = dice.below(text.length + 1);
  return dice.pick([
    () => text.slice(0, at),
    () => text.slice(at),
    () => `${text.slice(0, at)}${dice.pick(hostileStrings)}${text.slice(at)}`,
    () => `\uFEFF${text}`,
    () => `${text}${text}`,
    () => `)]}',\n${text}`,
    () => `[${text}]`,
    () => `{"data":${text}}`,
    () => '<!doctype html><title>Sign in</title><form action="/login"></form>',
    () => '',
    () => dice.pick(['null', 'true', '0', '""', '[]', '{}', '-0', '1e999', '"ok"']),
    () => `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    () => `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
    () => text.replaceAll(',', ',,'),
    () => text.replaceAll('"', "'"),
  ])();
}

/** One place in a JSON text. A text that is no JSON, or too deep to be written again, stays as it is. */
export function mutateTree(text: string, dice: Dice): string {
  if (text.length > 30_000) return text;
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return text;
  }
  const holder = { root };
  const places: { readonly parent: Record<string, unknown>; readonly key: string }[] = [];
  const walk = (parent: object): void => {
    for (const key of Object.keys(parent)) {
      const place = { parent: parent as Record<string, unknown>, key };
      places.push(place);
      const value = place.parent[key];
      if (typeof value === 'object' && value !== null && places.length < 2000) walk(value);
    }
  };
  walk(holder);
  const { parent, key } = dice.pick(places);
  change(parent, key, dice);
  const changed = JSON.stringify(holder.root) ?? '';
  // As the provider would write it: an own property in the text, not the prototype of an object here.
  return changed.replaceAll('"(proto)"', '"__proto__"');
}

function change(parent: Record<string, unknown>, key: string, dice: Dice): void {
  const value = parent[key];
  const set = (other: unknown): void => {
    parent[key] = other;
  };
  const kinds: (() => void)[] = [
    () => {
      delete parent[key];
    },
    () => set(null),
    () => set(dice.pick<unknown>(['', 0, -1, false, true, [], {}, [null], [[]], { id: 1 }, 'x', 1.5, '1.5'])),
    () => set(dice.pick(hostileStrings)),
    () => {
      if (!Array.isArray(parent))
        parent[dice.pick(['(proto)', ...hostileKeys.slice(1), 'extra'])] = { polluted: true, id: 'x' };
    },
    () => {
      if (!Array.isArray(parent)) parent[dice.pick(hostileStrings)] = value;
    },
  ];
  if (typeof value === 'number') {
    kinds.push(() =>
      set(dice.pick([0, -1, -value, value + 0.5, value * 100, value / 100, 2 ** 53, 2 ** 53 + 2, 1e21])),
    );
    kinds.push(() => set(String(value)));
  }
  if (typeof value === 'string') {
    kinds.push(() => set(dice.pick(hostileStrings)));
    kinds.push(() => set(value.toUpperCase()));
    kinds.push(() => set(`${value} `));
    kinds.push(() =>
      set(dice.pick(['EUR', 'XYZ', 'eur', 'JPY', 'KWD', '2026-02-30T00:00:00Z', '0000-00-00', '+275760-09-13'])),
    );
    kinds.push(() => set(dice.pick(['-1.00', '1.005', '1,00', '1e3', '.5', '00.1', '9007199254740993.00'])));
    kinds.push(() => set(dice.pick(['paid', 'succeeded', 'expired', 'open', 'of the future', 'pending', 'canceled'])));
  }
  if (Array.isArray(value)) {
    kinds.push(() => set([]));
    kinds.push(() => set([...(value as unknown[]), ...(value as unknown[])]));
    kinds.push(() => set([null, ...(value as unknown[])]));
    kinds.push(() => set({ ...value }));
    kinds.push(() => set(Array.from({ length: 500 }, () => (value as unknown[])[0] ?? null)));
  }
  dice.pick(kinds)();
}
