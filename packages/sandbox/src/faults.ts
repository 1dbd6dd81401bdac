import { createRandom } from './random.js';
import type { FaultRule, SandboxProvider, SandboxRoute } from './Sandbox.js';

export interface Faults {
  set(rules: readonly FaultRule[]): void;
  /** The rule that strikes this request, counted as used; null: all is well. */
  strike(provider: SandboxProvider, route: SandboxRoute | null): FaultRule | null;
}

export function createFaults(seed: number): Faults {
  let armed: { readonly rule: FaultRule; left: number; readonly dice: () => number }[] = [];
  return {
    set(rules) {
      armed = rules.map((rule) => ({
        rule,
        left: rule.times ?? Number.POSITIVE_INFINITY,
        dice: createRandom(rule.seed ?? seed),
      }));
    },
    strike(provider, route) {
      for (const trap of armed) {
        const { rule } = trap;
        if (rule.route !== '*' && rule.route !== route) continue;
        if (rule.provider !== undefined && rule.provider !== provider) continue;
        if (trap.left <= 0 || trap.dice() >= (rule.probability ?? 1)) continue;
        trap.left -= 1;
        return rule;
      }
      return null;
    },
  };
}

/** Nothing came back. To the caller it looks like any broken connection: whether the request took effect cannot be told. */
export class ConnectionDropped extends TypeError {
  constructor() {
    super('fetch failed', { cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }) });
    this.name = 'TypeError';
  }
}

/** The body that a fault puts in the place of the real one. */
export function faultyBody(
  kind: NonNullable<FaultRule['body']>,
  body: unknown,
): { readonly text: string; readonly type: string } {
  const json = JSON.stringify(body) ?? '';
  switch (kind) {
    case 'empty':
      return { text: '', type: 'application/json' };
    case 'html':
      return { text: '<!doctype html><title>Sign in</title><h1>Sign in</h1>', type: 'text/html; charset=utf-8' };
    case 'malformed':
      // Cut in the middle of the first key, so that no parser finds an id in it.
      return { text: json.slice(0, 3), type: 'application/json' };
    case 'unknown_status':
      return { text: JSON.stringify(withUnknownStatus(body)), type: 'application/json' };
  }
}

/** Where the providers keep what a reply is about. */
const wrappers: ReadonlySet<string> = new Set(['data', 'payment_link', 'payment_links', 'payments']);

function withUnknownStatus(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withUnknownStatus);
  if (typeof body !== 'object' || body === null) return body;
  const entries = Object.entries(body).map(([key, value]): [string, unknown] => {
    if (key === 'status' && typeof value === 'string') return [key, 'awaiting_oracle'];
    return [key, wrappers.has(key) ? withUnknownStatus(value) : value];
  });
  return Object.fromEntries(entries);
}
