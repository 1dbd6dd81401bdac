import type { FieldError } from '@paylinks/core';
import * as z from 'zod/mini';
import { type Explanation, type HttpCall, isWrite } from '../http/request.js';
import { errorSchema, type WireError } from './schemas.js';

/** `{success?: false, error: {type, code, message, param, details, doc_url}}`: https://commet.co/docs/api-reference/errors */
export function explainCommetError(status: number, body: unknown, call: HttpCall): Explanation {
  const read = z.safeParse(errorSchema, body);
  if (!read.success) return {};
  const { error } = read.data;
  return {
    code: codeOf(error, call),
    words: error.message ?? error.code ?? undefined,
    type: error.type ?? undefined,
    providerCode: error.code ?? undefined,
    docUrl: error.doc_url ?? undefined,
    fieldErrors: toFieldErrors(error, status, call),
    // The same key will be answered once the first request is: come back, with nothing new.
    retryAfterMs: running.includes(error.code ?? '') ? 2000 : undefined,
  };
}

const running: readonly string[] = ['idempotency_in_progress', 'charge_in_progress'];

/** The seven types say what went wrong; the statuses are documented for few of them. */
const types: ReadonlyMap<string, Explanation['code']> = new Map(
  Object.entries<Explanation['code']>({
    authentication_error: 'unauthorized',
    billing_error: 'conflict',
    conflict_error: 'conflict',
    not_found_error: 'not_found',
    rate_limit_error: 'rate_limited',
    validation_error: 'invalid_input',
  }),
);

function codeOf({ type, code }: WireError, call: HttpCall): Explanation['code'] {
  switch (code) {
    case 'forbidden':
    case 'sandbox_only':
      return 'forbidden';
    // The client's configuration is too old or its account too small: nothing that a person did.
    case 'endpoint_deprecated':
    case 'endpoint_not_available':
      return 'unexpected';
    // It exists already, maybe by this very attempt.
    case 'duplicate':
      return isWrite(call) ? 'outcome_unknown' : 'conflict';
    default:
  }
  if (type === 'internal_error') return isWrite(call) ? 'outcome_unknown' : 'provider_unavailable';
  return types.get(type ?? '');
}

const paths: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    amount: 'amount',
    currency: 'amount',
    description: 'description',
    customerId: 'customerId',
    successUrl: 'returnUrl',
    metadata: 'metadata',
    limit: 'limit',
    cursor: 'cursor',
  }),
);

function toFieldErrors(error: WireError, status: number, { verb, body }: HttpCall): FieldError[] {
  const { code, message, param, details } = error;
  const words = message ?? code ?? 'Refused.';
  const places = (details ?? []).filter((detail) => detail !== null);
  if (places.length > 0) return places.map((detail) => toFieldError(detail.field, detail.message ?? words));
  if (param !== null) return [toFieldError(param, words)];
  const named = code === 'customer_not_found' || (status === 404 && verb === 'chargeCustomer');
  return named && body !== undefined ? [{ path: 'customerId', code: 'not_found', message: words }] : [];
}

function toFieldError(field: string, message: string): FieldError {
  const path = paths.get(field) ?? paths.get(field.split(/[.[]/)[0] ?? '') ?? '';
  return { path, code: toFieldCode(message), message };
}

/** Only words come with a field: https://commet.co/docs/api-reference/errors */
const toFieldCode = (message: string): FieldError['code'] =>
  codes.find(([words]) => words.test(message))?.[1] ?? 'invalid';

const codes: readonly (readonly [RegExp, FieldError['code']])[] = [
  [/required|missing/i, 'required'],
  [/at least \d+ char/i, 'too_short'],
  [/at most \d+ char|too long/i, 'too_long'],
  [/>=? ?\d|greater than|at least|positive|too small/i, 'too_small'],
  [/<=? ?\d|less than|at most|too (large|big)/i, 'too_large'],
  [/one of|not supported|unsupported|not allowed/i, 'not_allowed'],
  [/\burl\b|\buri\b|format|must be an? (integer|string|number)/i, 'wrong_format'],
  [/not found|does not exist|no such/i, 'not_found'],
];
