import type { Dice } from '../adversarial/dice.js';
import { connectionBroke, type Life } from './life.js';
import { sleep } from './virtualTime.js';

/** What stands between a page and its server. */
export interface Network {
  calm(): void;
  /** For one page: what it had asked for goes on without it. */
  fetchOf(life: Life): typeof globalThis.fetch;
}

const sorry = (): Response => new Response('<!doctype html><h1>502 Bad Gateway</h1>', { status: 502 });

/** Loses requests and replies, holds both back, and has a proxy that says sorry. */
export function shakyNetwork(dice: Dice, server: (request: Request) => Promise<Response>): Network {
  let isCalm = false;
  const happens = (probability: number): boolean => !isCalm && dice.chance(probability);

  async function carry(request: Request): Promise<Response> {
    if (happens(0.03)) await sleep(20_000 + dice.below(180_000));
    else if (happens(0.1)) await sleep(dice.below(8_000));
    if (happens(0.04)) throw connectionBroke();
    if (happens(0.02)) return sorry();
    const response = await server(request);
    if (happens(0.05)) throw connectionBroke();
    if (happens(0.02)) return sorry();
    if (happens(0.05)) await sleep(dice.below(40_000));
    return response;
  }
  return {
    calm() {
      isCalm = true;
    },
    fetchOf: (life) => (input, init) => {
      if (life.isOver()) return new Promise(() => {});
      const { signal, ...rest } = init ?? {};
      const work = carry(new Request(input, rest));
      // Who gives up lets go of the reply, not of what was sent.
      const aborted = new Promise<never>((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
      aborted.catch(() => undefined);
      return life.during(Promise.race([work, aborted]));
    },
  };
}
