export interface Sent {
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Parsed JSON; null without one. */
  readonly body: unknown;
}

/** What a provider answers: a body for 200, or a whole reply. */
export type Answer = (sent: Sent) => unknown;

/** A provider that answers what a contract's page shows, and what was sent to it. For replies that a sandbox never gives. */
export function answering(answer: Answer): { readonly fetch: typeof globalThis.fetch; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: async (input, init) => {
      const url = new URL(String(input));
      const { method = 'GET', body } = init ?? {};
      const call: Sent = {
        method,
        origin: url.origin,
        path: url.pathname,
        query: url.searchParams,
        headers: new Headers(init?.headers),
        body: typeof body === 'string' ? JSON.parse(body) : null,
      };
      sent.push(call);
      const reply = answer(call);
      return reply instanceof Response ? reply : Response.json(reply);
    },
  };
}

/** The value at 'items.0.title'. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], value);
}

/** A copy with the value at the path left out, or put in place of what was there. */
export function changed(value: object, path: string, ...put: readonly unknown[]): object {
  const copy = structuredClone(value);
  const dot = path.lastIndexOf('.');
  const parent = (dot < 0 ? copy : at(copy, path.slice(0, dot))) as object;
  const key = path.slice(dot + 1);
  if (put.length === 0) Reflect.deleteProperty(parent, key);
  else Reflect.set(parent, key, put[0]);
  return copy;
}
