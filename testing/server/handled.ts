import { createHttpClient, type HttpClientOptions, type PaymentLinksClient } from '@paylinks/core';
import { createSandbox, type Sandbox, type SandboxProvider } from '@paylinks/sandbox';
import {
  type AuditEvent,
  createMemoryStore,
  createPaymentLinksHandler,
  type Grant,
  type HandlerStore,
  type PaymentLinksHandlerOptions,
} from '@paylinks/server';
import { sandboxClient } from '../providers/sandboxClients.js';

export const origin = 'https://shop.example.com';

export const everything: Grant['allow'] = [
  'reads',
  'createLink',
  'expireLink',
  'createRecord',
  'updateRecord',
  'startRecord',
  'completeRecord',
  'cancelRecord',
  'connect',
  'chargeCustomer',
];

export interface Handled {
  readonly sandbox: Sandbox;
  readonly store: HandlerStore;
  /** The client of the page. */
  readonly page: PaymentLinksClient;
  readonly handler: (request: Request) => Promise<Response>;
  readonly audit: readonly AuditEvent[];
}

export interface HandledOptions {
  readonly provider?: SandboxProvider | undefined;
  readonly sandbox?: Sandbox | undefined;
  readonly store?: HandlerStore | undefined;
  /** Default: may do everything, in one scope. */
  readonly grant?: Partial<Grant> | ((request: Request) => Partial<Grant>) | undefined;
  readonly handler?: Partial<PaymentLinksHandlerOptions> | undefined;
  readonly page?: Partial<HttpClientOptions> | undefined;
}

/** A page over the handler over a provider's client over the sandbox: everything that stands between a press and the provider. */
export function handled(options: HandledOptions = {}): Handled {
  const { provider = 'monite', sandbox = createSandbox(), store = createMemoryStore(), grant = {} } = options;
  const client = sandboxClient(provider, sandbox);
  const audit: AuditEvent[] = [];
  const handler = createPaymentLinksHandler({
    basePath: '/api/paylinks',
    store,
    cacheMs: 0,
    // A test makes more calls in a second than a page does.
    callsPerSecond: Number.POSITIVE_INFINITY,
    returnOrigins: [origin],
    authorize: (request) => ({
      client,
      allow: everything,
      scope: 'tenant-1',
      ...(typeof grant === 'function' ? grant(request) : grant),
    }),
    onAudit: (event) => audit.push(event),
    ...options.handler,
  });
  const page = createHttpClient({ url: `${origin}/api/paylinks`, fetch: pageFetch(handler), ...options.page });
  return { sandbox, store, page, handler, audit };
}

/** What a browser does with a page's request to its own server: it names the origin. */
export const pageFetch =
  (handler: (request: Request) => Promise<Response>, from = origin): typeof globalThis.fetch =>
  (input, init) => {
    const request = new Request(input, init);
    if (request.method !== 'GET') request.headers.set('origin', from);
    request.headers.set('sec-fetch-site', 'same-origin');
    return handler(request);
  };

export interface RawRequest {
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** An object is sent as JSON. */
  readonly body?: unknown;
}

/** A request as anybody can write it, with nothing that a browser or the HTTP client would add. */
export function rawRequest(path: string, { method = 'GET', headers = {}, body }: RawRequest = {}): Request {
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const type = method === 'GET' ? {} : { 'content-type': 'application/json' };
  return new Request(`${origin}/api/paylinks${path}`, { method, headers: { ...type, ...headers }, body: text ?? null });
}
