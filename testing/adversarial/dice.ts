import { createRandom } from '../../packages/sandbox/src/random.js';

export interface Dice {
  /** From 0 to below 1. */
  roll(): number;
  /** From 0 to below `count`. */
  below(count: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
}

/** The same throws on every run with one seed. */
export function createDice(seed: number): Dice {
  const roll = createRandom(seed);
  const below = (count: number): number => Math.floor(roll() * count);
  return {
    roll,
    below,
    chance: (probability) => roll() < probability,
    pick: <T>(from: readonly T[]): T => from[below(from.length)] as T,
  };
}
