import type { Sandbox } from '@paylinks/sandbox';
import type { Conformance } from './conformance.js';
import { describedBy } from './conformance.js';

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}
export interface MoniteCaller {
  readonly conformance: Conformance;
  /** A header that is null is left out. */
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string | null>>,
  ): Promise<Answer>;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
  patch(path: string, body: unknown): Promise<Answer>;
  /** An external link over 12.50 EUR, by card or SEPA debit, to the entity; `changes` go over it, undefined takes a field out. */
  create(
    changes?: Readonly<Record<string, unknown>>,
  ): Promise<Answer & { readonly id: string; readonly intentId: string }>;
  /** A link for a stored object. */
  createFor(
    source: { readonly id: string; readonly type: string },
    changes?: Readonly<Record<string, unknown>>,
  ): Promise<Answer & { readonly id: string; readonly intentId: string }>;
  /** The words of the link and of its payment, read over the wire. */
  words(link: { readonly id: string; readonly intentId: string }): Promise<readonly [unknown, unknown]>;
}

/** Speaks to the sandbox as any program would, and holds each request that it accepts, and each reply, against the description. */
export function moniteCaller(sandbox: Sandbox, fetch: typeof globalThis.fetch = sandbox.fetch): MoniteCaller {
  const conformance = describedBy('monite');
  const watched = conformance.watch(fetch, { baseUrl: sandbox.urls.monite, requests: 'accepted' });
  const { entityId, token } = sandbox.credentials.monite;
  const caller: MoniteCaller = {
    conformance,
    async call(method, path, body, changes = {}) {
      const headers = new Headers({
        authorization: `Bearer ${token}`,
        'x-monite-version': '2024-05-25',
        'x-monite-entity-id': entityId,
      });
      if (body !== undefined) headers.set('content-type', 'application/json');
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) headers.delete(name);
        else headers.set(name, value);
      }
      const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
      const response = await watched(`${sandbox.urls.monite}${path}`, { method, headers, body: text });
      return { status: response.status, body: (await response.json()) as Answer['body'], headers: response.headers };
    },
    get: (path) => caller.call('GET', path),
    post: (path, body) => caller.call('POST', path, body),
    patch: (path, body) => caller.call('PATCH', path, body),
    async create(changes = {}) {
      const answer = await caller.post('/payment_links', {
        payment_methods: ['card', 'sepa_debit'],
        recipient: { id: entityId, type: 'entity' },
        amount: 1250,
        currency: 'EUR',
        payment_reference: 'ORD-77',
        ...changes,
      });
      return { ...answer, id: String(answer.body['id']), intentId: String(answer.body['payment_intent_id']) };
    },
    createFor: ({ id, type }, changes = {}) =>
      caller.create({
        amount: undefined,
        currency: undefined,
        payment_reference: undefined,
        object: { id, type },
        ...changes,
      }),
    async words({ id, intentId }) {
      const link = await caller.get(`/payment_links/${id}`);
      const intent = await caller.get(`/payment_intents/${intentId}`);
      return [link.body['status'], intent.body['status']];
    },
  };
  return caller;
}
