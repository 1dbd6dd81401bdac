import type { CurrencyCode } from '@paylinks/core';

/** A pay request as this API tells it. */
export interface PayRequest {
  readonly ref: string;
  /** Decimal text. */
  readonly total: string;
  readonly currency: CurrencyCode;
  /** waiting, paid, withdrawn, lapsed */
  readonly state: string;
  readonly note: string;
  readonly payAt: string;
  /** ISO 8601 */
  readonly madeAt: string;
  readonly until: string;
  readonly backTo: string | null;
}

interface Asked {
  readonly total: string;
  readonly currency: CurrencyCode;
  readonly note: string;
  readonly until?: string;
  readonly backTo?: string;
}

const week = 7 * 86_400_000;

/** A host's REST API in memory, with words of its own: `fetch` to talk to it, `requests` to see what it holds, `next` for what goes wrong. */
export function createOwnApi() {
  const requests: PayRequest[] = [];
  const byKey = new Map<string, { readonly ref: string; readonly asked: string }>();
  const faults: ('lost before' | 'lost after' | 503)[] = [];

  const find = (ref: string): PayRequest | undefined => requests.find((it) => it.ref === ref);
  const change = (ref: string, state: string): void => {
    const index = requests.findIndex((it) => it.ref === ref);
    const before = requests[index];
    if (before) requests[index] = { ...before, state };
  };

  function create(asked: Asked, key: string | null): [number, unknown] {
    const known = key === null ? undefined : byKey.get(key);
    if (known) {
      if (known.asked !== JSON.stringify(asked)) return [409, problem('This key was used for something else.')];
      return [201, { data: find(known.ref) }];
    }
    if (asked.note.includes('@')) return [422, problem('No addresses, please.', 'note')];
    const ref = `PR-${requests.length + 1}`;
    const { total, currency, note, backTo = null, until = new Date(Date.now() + week).toISOString() } = asked;
    const payAt = `https://pay.host.example/${ref}`;
    const made = {
      ref,
      total,
      currency,
      note,
      backTo,
      until,
      payAt,
      state: 'waiting',
      madeAt: new Date().toISOString(),
    };
    requests.push(made);
    if (key !== null) byKey.set(key, { ref, asked: JSON.stringify(asked) });
    return [201, { data: made }];
  }

  function answer(method: string, { pathname, searchParams }: URL, init: RequestInit): [number, unknown] {
    const [, , ref, verb] = pathname.split('/');
    const key = new Headers(init.headers).get('x-request-key');
    if (ref === undefined && method === 'POST') return create(JSON.parse(String(init.body)) as Asked, key);
    if (ref === undefined) {
      const of = searchParams.get('key');
      if (of !== null) return [200, { data: requests.filter((it) => it.ref === byKey.get(of)?.ref) }];
      const newest = requests.toReversed();
      const from = newest.findIndex((it) => it.ref === searchParams.get('after')) + 1;
      return [200, { data: newest.slice(from, from + Number(searchParams.get('size'))) }];
    }
    const found = find(ref);
    if (found === undefined) return [404, problem('There is no such pay request.')];
    if (verb === 'withdraw') {
      if (found.state !== 'waiting') return [409, problem(`It is ${found.state}.`)];
      change(ref, 'withdrawn');
    }
    return [200, { data: find(ref) }];
  }

  return {
    requests,
    change,
    next: (fault: (typeof faults)[number]) => void faults.push(fault),
    async fetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
      await Promise.resolve();
      init.signal?.throwIfAborted();
      const fault = faults.shift();
      if (fault === 'lost before') throw new TypeError('fetch failed');
      if (fault === 503) return Response.json(problem('Busy.'), { status: 503 });
      const [status, body] = answer(init.method ?? 'GET', new URL(String(input)), init);
      if (fault === 'lost after') throw new TypeError('fetch failed');
      return Response.json(body, { status });
    },
  };
}

const problem = (words: string, field?: string): unknown => ({ problem: { words, ...(field && { field }) } });
