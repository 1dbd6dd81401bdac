import type { HandlerStore } from '@paylinks/server';

/** The process dies after it has begun to send: what it would write down is never written. */
export const dying = (store: HandlerStore): HandlerStore => ({
  ...store,
  set: (name, value, options) =>
    name.startsWith('pl:w:') && options.onlyIfAbsent !== true ? new Promise(() => {}) : store.set(name, value, options),
});

export const unreachable: HandlerStore = {
  get: () => Promise.reject(new Error('ECONNREFUSED')),
  set: () => Promise.reject(new Error('ECONNREFUSED')),
  publish: () => Promise.reject(new Error('ECONNREFUSED')),
  subscribe: () => () => {},
};
