import { PaymentLinksError, type PaymentLinksErrorJson } from '@paylinks/core';
import { isWriteVerb, type Route, type RouteName, routes } from '@paylinks/core/wire';
import * as z from 'zod/mini';

/** The result as the contract has it, and nothing that a client has put beside it. */
export function resultOf(name: RouteName, result: unknown): unknown {
  const route: Route = routes[name];
  const read = z.safeParse(route.output, result);
  if (read.success) return read.data;
  const places = read.error.issues.map((issue) => issue.path.map(String).join('.')).join(', ');
  const message = `The client's ${name} answered something that is not its result (at ${places}).`;
  throw new PaymentLinksError({ code: isWriteVerb(name) ? 'outcome_unknown' : 'unexpected', message, verb: name });
}

/** `status` above 299: an error. */
export function errorReply(error: PaymentLinksErrorJson, status: number): Response {
  const { retryAfterMs } = error;
  const headers = retryAfterMs === null ? {} : { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) };
  return Response.json(error, { status, headers });
}

/** What every reply carries, also one of the host's own: kept by nobody, read as what it is, embedded by no other site. */
export function dressed(response: Response, headers: Readonly<Record<string, string>>): Response {
  const all = new Headers(response.headers);
  const isStream = all.get('content-type')?.startsWith('text/event-stream') ?? false;
  const fixed = {
    // What passes bit by bit must not be gathered on the way, to be compressed.
    'cache-control': isStream ? 'no-store, no-transform' : 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    // Pages take the server's time from it, where the clock of their machine is wrong.
    date: new Date().toUTCString(),
    ...headers,
  };
  for (const [name, value] of Object.entries(fixed)) all.set(name, value);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers: all });
}

export const noRoute = (what: string): PaymentLinksError =>
  new PaymentLinksError({
    code: 'not_found',
    status: 404,
    message: `There is no ${what} here. basePath and the client's url have to name the same place.`,
  });
