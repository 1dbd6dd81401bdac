import type { Sandbox } from '@paylinks/sandbox';
import type { Conformance } from './conformance.js';
import { describedBy } from './conformance.js';
import type { Answer } from './moniteCaller.js';

export interface CommetCaller {
  readonly conformance: Conformance;
  /** `path` below `/payments`. A header that is null is left out. */
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string | null>>,
  ): Promise<Answer>;
  get(path: string): Promise<Answer>;
  /** A link over 100.00 EUR and tax; `changes` go over it, undefined takes a field out. */
  create(
    changes?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer & { readonly id: string }>;
  charge(customerId: string, headers?: Readonly<Record<string, string>>): Promise<Answer & { readonly id: string }>;
  status(id: string): Promise<unknown>;
}

/** Speaks to the sandbox in the current version, as any program would, and holds each request that it accepts, and each reply, against the description. */
export function commetCaller(sandbox: Sandbox, fetch: typeof globalThis.fetch = sandbox.fetch): CommetCaller {
  const conformance = describedBy('commet');
  const watched = conformance.watch(fetch, { baseUrl: sandbox.urls.commet, requests: 'accepted' });
  const workshop = { amount: 10_000, currency: 'eur', description: 'Workshop' };
  const caller: CommetCaller = {
    conformance,
    async call(method, path, body, changes = {}) {
      const headers = new Headers({ 'x-api-key': sandbox.credentials.commet.apiKey });
      if (body !== undefined) headers.set('content-type', 'application/json');
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) headers.delete(name);
        else headers.set(name, value);
      }
      const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
      const response = await watched(`${sandbox.urls.commet}/payments${path}`, { method, headers, body: text });
      return { status: response.status, body: (await response.json()) as Answer['body'], headers: response.headers };
    },
    get: (path) => caller.call('GET', path),
    async create(changes = {}, headers = {}) {
      const answer = await caller.call('POST', '', { ...workshop, ...changes }, headers);
      return { ...answer, id: String(answer.body['id']) };
    },
    async charge(customerId, headers = {}) {
      const answer = await caller.call('POST', '/charge', { ...workshop, customerId }, headers);
      return { ...answer, id: String(answer.body['id']) };
    },
    status: async (id) => (await caller.get(`/${id}`)).body['status'],
  };
  return caller;
}
