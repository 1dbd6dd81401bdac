import type { PaymentLinksClient } from '@paylinks/core';
import { createMemoryStore, createPaymentLinksHandler, type HandlerStore } from '@paylinks/server';
import type { Dice } from '../adversarial/dice.js';
import { everything, origin } from '../server/handled.js';
import { connectionBroke, createLife, type Life } from './life.js';
import { sleep } from './virtualTime.js';

export interface CrashingServer {
  fetch(request: Request): Promise<Response>;
  crashes(): number;
  /** From now on it stays up. */
  calm(): void;
}

export interface CrashingServerOptions {
  readonly dice: Dice;
  /** The provider's client over a fetch. */
  readonly clientOver: (fetch: typeof globalThis.fetch) => PaymentLinksClient;
  readonly providerFetch: typeof globalThis.fetch;
}

/** A host whose process ends at any moment: before it asks the provider, after that, before it writes down what came of it. Its store lives on, as a shared one does. */
export function crashingServer({ dice, clientOver, providerFetch }: CrashingServerOptions): CrashingServer {
  const shared = createMemoryStore();
  let isCalm = false;
  let crashes = 0;
  let current = boot();

  function boot(): { readonly life: Life; readonly handler: (request: Request) => Promise<Response> } {
    const life = createLife();
    const mayCrash = (probability: number): void => {
      if (!isCalm && !life.isOver() && dice.chance(probability)) crash(life);
    };
    const store: HandlerStore = {
      get: (key) => life.during(shared.get(key)),
      async set(key, value, options) {
        const isOfWrite = key.startsWith('pl:w:');
        if (isOfWrite) mayCrash(0.01);
        // What was not written before the end is not written.
        if (life.isOver()) return new Promise(() => {});
        const isSet = await life.during(shared.set(key, value, options));
        if (isOfWrite) mayCrash(0.01);
        return life.during(Promise.resolve(isSet));
      },
      publish: (channel, message) => shared.publish(channel, message),
      subscribe: shared.subscribe,
    };
    const client = clientOver(async (input, init) => {
      const isWrite = init?.method !== 'GET';
      if (isWrite) mayCrash(0.01);
      if (life.isOver()) return new Promise(() => {});
      const response = await life.during(providerFetch(input, init));
      if (isWrite) mayCrash(0.02);
      return life.during(Promise.resolve(response));
    });
    const handler = createPaymentLinksHandler({
      basePath: '/api/paylinks',
      store,
      returnOrigins: [origin],
      authorize: () => ({ client, scope: 'tenant-1', allow: everything }),
    });
    return { life, handler };
  }

  function crash(life: Life): void {
    crashes += 1;
    life.end();
    // Nobody listens until it is up again.
    current = { life, handler: () => Promise.reject(connectionBroke()) };
    void sleep(dice.below(5_000)).then(() => {
      current = boot();
    });
  }

  return {
    fetch(request) {
      const { life, handler } = current;
      if (life.isOver()) return Promise.reject(connectionBroke());
      return Promise.race([handler(request), life.ended]);
    },
    crashes: () => crashes,
    calm() {
      isCalm = true;
    },
  };
}
