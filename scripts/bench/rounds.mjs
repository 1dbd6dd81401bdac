// The middle of several rounds, in which every subject has its turn: a slow moment of the machine counts for all of them.

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The best of three: the one that another process interrupted least. */
export async function best(measure) {
  return Math.min(await measure(), await measure(), await measure());
}

/** Calls `measure(name)` for each name in each round. The first two rounds warm the machine up; in each the order turns, so that no one always follows the same other. */
export async function interleaved(names, rounds, measure) {
  const values = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round + 2) % names.length];
      const value = await measure(name);
      if (round >= 0) values[name].push(value);
    }
  }
  return {
    of: (name) => median(values[name]),
    /** Of the pairs within each round. */
    added: (name, to) => median(values[name].map((value, round) => value - values[to][round])),
    times: (name, base) => median(values[name].map((value, round) => value / values[base][round])),
  };
}

/** Below these, a difference is noise and is not claimed. */
export const noise = { msPerKey: 0.15, mountShare: 0.25 };

/** One figure with its limit. `share`: how much of the limit is noise. */
export function check(what, value, limit, share = 0) {
  const within = value <= limit ? 'yes' : value <= limit * (1 + share) ? 'over, by less than noise' : 'NO';
  return { what, value: rounded(value), limit, within };
}

export const rounded = (value) => Number(value.toFixed(3));
