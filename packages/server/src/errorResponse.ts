import {
  isPaymentLinksError,
  PaymentLinksError,
  type PaymentLinksErrorCode,
  type PaymentLinksErrorJson,
  type Verb,
} from '@paylinks/core';
import { changedError, isWriteVerb, verdictOf } from '@paylinks/core/wire';
import type { HandlerCall } from './HandlerCall.js';

/** The status of the reply. The status within the error is the provider's, where it answered, because that is what proves whether a write was executed. */
export const statusOf = ({ code, status }: PaymentLinksError): number =>
  code === 'invalid_input' && (status === 413 || status === 415) ? status : statuses[code];

const statuses: Readonly<Record<PaymentLinksErrorCode, number>> = {
  invalid_input: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  rate_limited: 429,
  unsupported: 501,
  provider_unavailable: 502,
  network: 503,
  timeout: 504,
  outcome_unknown: 502,
  aborted: 503,
  unexpected: 500,
};

/** The error as a page may see it: the fields of its JSON, and of the provider only its words for the error. No cause, stack, URL or header. */
export function errorJson(
  error: PaymentLinksError,
  {
    call,
    requestId,
    exposeProviderErrors,
  }: { call: HandlerCall | null; requestId: string; exposeProviderErrors: boolean },
): PaymentLinksErrorJson {
  const json = error.toJSON();
  const verb = json.verb ?? (call === null || call.verb === 'events' ? null : call.verb);
  // What a host's code or its client threw may quote anything: an address, a query, a key.
  const isForeign = json.code === 'unexpected' && json.status === null;
  const message = isForeign
    ? `The server could not answer${verb === null ? '' : ` ${verb}`}. Its log has the reason, under request ${requestId}.`
    : json.message;
  const provider = json.provider && { ...json.provider, body: exposeProviderErrors ? json.provider.body : null };
  return { ...json, verb, message, provider, requestId: json.requestId ?? requestId };
}

/** What fails before a write has begun proves that nothing was sent, whatever it is: the page must not take it for a lost reply. */
export function beforeSending(error: PaymentLinksError, { verb }: HandlerCall): PaymentLinksError {
  if (verb === 'events' || !isWriteVerb(verb) || verdictOf(error) === 'refused') return error;
  const message = `The server could not prepare ${verb}, and nothing was sent. Its log has the reason.`;
  return new PaymentLinksError({ code: 'network', message, verb: verb as Verb, cause: error });
}

/** A throw that is no PaymentLinksError is a defect of the host's code or of this one, and nobody else's business. */
export function asPaymentLinksError(error: unknown, call: HandlerCall | null): PaymentLinksError {
  if (isPaymentLinksError(error)) return error;
  const verb = call === null || call.verb === 'events' ? undefined : call.verb;
  const words = error instanceof Error ? error.message : String(error);
  return new PaymentLinksError({ code: 'unexpected', message: `"${words}" was thrown.`, verb, cause: error });
}

/** An error that no provider gave an id is found by that of the reply, in the host's log as on the page. */
export function underRequest(error: PaymentLinksError, requestId: string): PaymentLinksError {
  if (error.requestId !== null) return error;
  const { cause = error } = error;
  return changedError(error, { requestId, cause });
}
