export interface Channels {
  /** Returns what ends it. */
  listen(channel: string, listener: (message: string) => void): () => void;
  tell(channel: string, message: string): void;
}

/** Who listens to which channel in this process. `onFirst` and `onLast`: when the first begins, and when nobody is left. */
export function createChannels(
  onFirst: (channel: string) => void = () => {},
  onLast: (channel: string) => void = () => {},
): Channels {
  const channels = new Map<string, Set<(message: string) => void>>();
  return {
    listen(channel, given) {
      // One of its own for each call: the same function may listen twice.
      const listener = (message: string): void => given(message);
      const known = channels.get(channel);
      const listeners = known ?? new Set();
      listeners.add(listener);
      if (known === undefined) {
        channels.set(channel, listeners);
        onFirst(channel);
      }
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return;
        channels.delete(channel);
        onLast(channel);
      };
    },
    tell(channel, message) {
      for (const listener of channels.get(channel) ?? []) listener(message);
    },
  };
}
