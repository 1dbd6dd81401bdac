import type { Clock } from './clock.js';
import type { SandboxEvent } from './dialects/Dialect.js';
import type { SandboxProvider } from './Sandbox.js';

export interface Webhooks {
  target(target: { readonly url: string; readonly secret: string } | null): void;
  notify(provider: SandboxProvider, event: SandboxEvent): void;
}

/** Posts events in the order they happen, one at a time. What cannot be delivered is lost: a receiver has to cope with that anyway. */
export function createWebhooks(clock: Clock): Webhooks {
  let current: { readonly url: string; readonly secret: string } | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  return {
    target(target) {
      current = target;
    },
    notify(provider, event) {
      if (!current) return;
      const { secret } = current;
      const url = current.url.replaceAll('{provider}', provider);
      const text = JSON.stringify(event.body);
      const timestamp = Math.floor(clock.now() / 1000);
      queue = queue
        .then(() => event.sign(secret, timestamp, text))
        .then((headers) =>
          fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...headers },
            body: text,
            redirect: 'manual',
          }),
        )
        .catch(() => undefined);
    },
  };
}
