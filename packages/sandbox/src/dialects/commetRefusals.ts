import type { Issue } from '../validation.js';
import type { Reply } from './Dialect.js';

/** The seven types of errors, and the codes of each (commet docs, error-handling). */
const codesByType = {
  validation_error: ['validation_error', 'invalid_json'],
  authentication_error: ['unauthorized', 'forbidden', 'sandbox_only'],
  not_found_error: [
    'not_found',
    'payment_not_found',
    'customer_not_found',
    'no_active_subscription',
    'payment_method_not_found',
    'endpoint_not_available',
    'endpoint_deprecated',
  ],
  conflict_error: [
    'payment_not_cancelable',
    'provider_unsupported',
    'no_payment_method',
    'subscription_required',
    'subscription_not_active',
    'charge_in_progress',
    'idempotency_key_mismatch',
    'idempotency_in_progress',
    'duplicate',
  ],
  billing_error: ['payment_failed', 'charge_failed'],
  rate_limit_error: ['rate_limited'],
  internal_error: ['internal_error', 'idempotency_unavailable'],
} as const;
type Type = keyof typeof codesByType;
export type Code = (typeof codesByType)[Type][number];

const typeOf = (code: string): Type => {
  const found = Object.entries(codesByType).find(([, codes]: [string, readonly string[]]) => codes.includes(code));
  return found ? (found[0] as Type) : 'internal_error';
};

const usual: Readonly<Record<number, Code>> = {
  400: 'invalid_json',
  401: 'unauthorized',
  402: 'payment_failed',
  403: 'forbidden',
  404: 'not_found',
  405: 'endpoint_not_available',
  409: 'provider_unsupported',
  410: 'endpoint_deprecated',
  422: 'validation_error',
  429: 'rate_limited',
};

export function refusal(
  status: number,
  message: string,
  code: string = usual[status] ?? (status < 500 ? 'validation_error' : 'internal_error'),
  more: { readonly param?: string; readonly details?: unknown } = {},
): Reply {
  const address = `https://commet.example/errors/${code}.md`;
  return { status, body: { error: { type: typeOf(code), code, message, doc_url: address, ...more } } };
}

/** 422 with each field and what is wrong with it. A body that is no JSON is 400. */
export function unprocessable(issues: readonly Issue[]): Reply {
  const unreadable = issues.find(({ type }) => type === 'value_error.jsondecode');
  if (unreadable) return refusal(400, unreadable.msg, 'invalid_json');
  const details = issues.map(({ loc: [, ...path], msg }) => ({ field: path.join('.'), message: msg }));
  const param = details[0]?.field;
  const message = param ? `${param}: ${details[0]?.message}` : 'The request is not valid';
  return refusal(422, message, 'validation_error', param ? { param, details } : { details });
}
