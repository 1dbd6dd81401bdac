import { createIds } from './random.js';
import type { SandboxRequest, SandboxSource } from './Sandbox.js';

export interface LoggedRequest extends SandboxRequest {
  status: number | null;
}

/** What all providers share. What only one of them knows lives in its dialect. */
export interface Store {
  /** A UUID v4, the same on every run with the same seed. */
  id(kind: string): string;
  readonly sources: Map<string, SandboxSource>;
  readonly requests: LoggedRequest[];
  reset(): void;
}

export function createStore(seed: number): Store {
  let ids = createIds(seed);
  const store: Store = {
    id: (kind) => ids(kind),
    sources: new Map(),
    requests: [],
    reset() {
      ids = createIds(seed);
      store.sources.clear();
      store.requests.length = 0;
    },
  };
  return store;
}
