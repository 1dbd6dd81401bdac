import type { Reply } from './mutate.js';

interface Exchange extends Reply {
  readonly request: string;
}

/** What a provider said during one call of a client, to be said again. */
export interface Tape {
  readonly exchanges: readonly Exchange[];
}

const place = (input: RequestInfo | URL, init: RequestInit | undefined): string => {
  const { pathname, search } = new URL(String(input));
  return `${init?.method ?? 'GET'} ${pathname}${search}`;
};

const pathOf = (request: string): string | undefined => request.split('?')[0];

export async function record<T>(
  fetch: typeof globalThis.fetch,
  run: (recording: typeof globalThis.fetch) => Promise<T>,
): Promise<{ tape: Tape; result: T }> {
  const exchanges: Exchange[] = [];
  const result = await run(async (input, init) => {
    const response = await fetch(input, init);
    const text = await response.clone().text();
    const headers = Object.fromEntries(response.headers);
    exchanges.push({ request: place(input, init), status: response.status, headers, text });
    return response;
  });
  return { tape: { exchanges }, result };
}

export interface Replay {
  readonly fetch: typeof globalThis.fetch;
  /** How many requests were answered. */
  asked(): number;
  /** A write was answered as a success. */
  executed(): boolean;
}

/** Far more than any call needs: beyond it, it would go on for ever. */
export const mostRequests = 600;

/** Answers each request with what was said to it before; `change` may say something else. What was never asked has the last answer to the same path, else 404. */
export function replay({ exchanges }: Tape, change: (reply: Reply, index: number) => Reply): Replay {
  let asked = 0;
  let executed = false;
  const used = new Set<number>();
  const find = (request: string): number => {
    const fresh = exchanges.findIndex((each, index) => each.request === request && !used.has(index));
    return fresh >= 0 ? fresh : exchanges.findLastIndex((each) => pathOf(each.request) === pathOf(request));
  };
  return {
    asked: () => asked,
    executed: () => executed,
    async fetch(input, init) {
      asked += 1;
      if (asked > mostRequests) throw new Error('This call asks for ever.');
      const index = find(place(input, init));
      used.add(index);
      const given = exchanges[index] ?? { status: 404, headers: {}, text: '{}' };
      const { status, headers, text } = change(given, index);
      if (init?.method !== 'GET' && status >= 200 && status < 300) executed = true;
      const isBare = [204, 205, 304].includes(status);
      return new Response(isBare ? null : text, { status, headers: sendable(headers) });
    },
  };
}

/** What a header may hold at all; the rest never reaches a client. */
function sendable(headers: Readonly<Record<string, string>>): Headers {
  const sent = new Headers();
  for (const [name, value] of Object.entries(headers)) if (/^[\t\u0020-\u007E]*$/.test(value)) sent.set(name, value);
  return sent;
}
