import type { Sandbox } from '@paylinks/sandbox';
import type { Conformance } from './conformance.js';
import { describedBy } from './conformance.js';
import type { Answer } from './moniteCaller.js';

export interface QontoCaller {
  readonly conformance: Conformance;
  /** `path` below `/v2/payment_links`. A header that is null is left out. */
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string | null>>,
  ): Promise<Answer>;
  get(path: string): Promise<Answer>;
  /** A basket of one item, 10.99 EUR at 21 %, by card or PayPal; `changes` go over it, undefined takes a field out. */
  create(
    changes?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer & { readonly id: string; readonly link: Answer['body'] }>;
  status(id: string): Promise<unknown>;
}

/** One line of a basket: 10.99 EUR at 21 %, unless `changes` say otherwise. */
export const basketItem = (changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  title: 'Audit',
  quantity: 1,
  unit_price: { value: '10.99', currency: 'EUR' },
  vat_rate: '21.0',
  ...changes,
});

/** Speaks to the sandbox as any program would, and holds each request that it accepts, and each reply, against the description. */
export function qontoCaller(sandbox: Sandbox, fetch: typeof globalThis.fetch = sandbox.fetch): QontoCaller {
  const conformance = describedBy('qonto');
  const watched = conformance.watch(fetch, { baseUrl: sandbox.urls.qonto, requests: 'accepted' });
  const caller: QontoCaller = {
    conformance,
    async call(method, path, body, changes = {}) {
      const headers = new Headers({ authorization: `Bearer ${sandbox.credentials.qonto.token}` });
      if (body !== undefined) headers.set('content-type', 'application/json');
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) headers.delete(name);
        else headers.set(name, value);
      }
      const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
      const response = await watched(`${sandbox.urls.qonto}/v2/payment_links${path}`, { method, headers, body: text });
      return { status: response.status, body: (await response.json()) as Answer['body'], headers: response.headers };
    },
    get: (path) => caller.call('GET', path),
    async create(changes = {}, headers = {}) {
      const paymentLink = {
        potential_payment_methods: ['credit_card', 'paypal'],
        reusable: false,
        items: [basketItem()],
        ...changes,
      };
      const answer = await caller.call('POST', '', { payment_link: paymentLink }, headers);
      const link = (answer.body['payment_link'] ?? {}) as Answer['body'];
      return { ...answer, link, id: String(link['id']) };
    },
    status: async (id) => (await caller.get(`/${id}`)).body['status'],
  };
  return caller;
}
