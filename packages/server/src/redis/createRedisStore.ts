import { createChannels } from '../store/channels.js';
import type { HandlerStore } from '../store/HandlerStore.js';

/** What is used of a client of node-redis (5 and newer). */
export interface RedisClient {
  sendCommand(command: string[]): Promise<unknown>;
  duplicate(): RedisSubscriber;
}
export interface RedisSubscriber {
  on(event: 'error', listener: (error: unknown) => void): unknown;
  connect(): Promise<unknown>;
  subscribe(channel: string, listener: (message: string) => void): Promise<void>;
  unsubscribe(channel: string): Promise<void>;
  destroy(): void;
}

/** The connection, and what its keys begin with. */
export interface RedisStoreOptions {
  /** `createClient({ url })`: the host connects it, listens to its errors and closes it. */
  readonly client: RedisClient;
  /** Before every key and channel, for a Redis that serves others too. Default none: they start with 'pl:'. */
  readonly prefix?: string | undefined;
}

/**
 * A store for several processes. Redis has to run with `maxmemory-policy noeviction`: a key record that is evicted is a write that cannot be told from a new one.
 * While somebody listens there is one more connection, which comes back by itself; what was published in between is not heard.
 */
export function createRedisStore({ client, prefix = '' }: RedisStoreOptions): HandlerStore {
  if (typeof client?.sendCommand !== 'function') {
    throw new TypeError(
      'createRedisStore takes a connected client of node-redis: { client: await createClient({ url }).connect() }.',
    );
  }
  let ear: Ear | null = null;
  let heard = 0;
  let isPolicyKnown = false;
  const channels = createChannels(
    (channel) => {
      heard += 1;
      ear ??= createEar(client);
      ear.next((to) => to.subscribe(prefix + channel, (message) => channels.tell(channel, message)));
    },
    (channel) => {
      heard -= 1;
      if (heard > 0) return ear?.next((to) => to.unsubscribe(prefix + channel));
      ear?.close();
      ear = null;
    },
  );
  return {
    async get(key) {
      const value = await client.sendCommand(['GET', prefix + key]);
      return value === null ? null : String(value);
    },
    async set(key, value, { ttlMs, onlyIfAbsent = false }) {
      if (!isPolicyKnown) void warnOfEviction(client);
      isPolicyKnown = true;
      const command = ['SET', prefix + key, value, 'PX', String(Math.max(1, Math.ceil(ttlMs)))];
      return (await client.sendCommand(onlyIfAbsent ? [...command, 'NX'] : command)) !== null;
    },
    async publish(channel, message) {
      await client.sendCommand(['PUBLISH', prefix + channel, message]);
    },
    subscribe: channels.listen,
  };
}

interface Ear {
  /** One after another: a channel that is left and joined again stays joined. */
  next(act: (subscriber: RedisSubscriber) => Promise<void>): void;
  close(): void;
}

/** A connection that subscribes can do nothing else, hence one of its own. It joins its channels again by itself when it was lost. */
function createEar(client: RedisClient): Ear {
  const subscriber = client.duplicate();
  // Without a listener it would end the process. The host hears of the same trouble from its own client.
  subscriber.on('error', ignore);
  const connected = subscriber.connect().catch(ignore);
  let turn: Promise<unknown> = connected;
  const destroy = (): void => {
    try {
      subscriber.destroy();
    } catch {
      // It is closed already.
    }
  };
  return {
    next(act) {
      turn = turn.then(() => act(subscriber)).catch(ignore);
    },
    close() {
      destroy();
      // One that was just being connected comes up all the same.
      void connected.then(destroy);
    },
  };
}

/** Once, at the first write. Hosts that may not ask are not told. */
async function warnOfEviction(client: RedisClient): Promise<void> {
  const memory = await client.sendCommand(['INFO', 'memory']).catch(() => '');
  const policy = /maxmemory_policy:(\S+)/.exec(String(memory))?.[1];
  if (policy === undefined || policy === 'noeviction') return;
  console.warn(
    `Paylinks: this Redis runs with maxmemory-policy ${policy}. Set it to noeviction: a key record that is evicted lets a repeated create make a second link.`,
  );
}

function ignore(): void {}
