import type { FieldError } from '@paylinks/core';
import * as z from 'zod/mini';
import type { Explanation, HttpCall } from '../http/request.js';
import { errorsSchema, type WireErrors } from './schemas.js';

/** `{error: {message, type?}}`, and for 422 `{detail: [{loc, msg, type}]}`: https://docs.monite.com/api/concepts/versioning and the published description of 2024-05-25. */
export function explainMoniteError(status: number, body: unknown, call: HttpCall): Explanation {
  const read = z.safeParse(errorsSchema, body);
  if (!read.success) return {};
  const { error, detail } = read.data;
  const details = (detail ?? []).filter((item) => item !== null);
  const fieldErrors = details.map(toFieldError);
  const type = error?.type ?? undefined;
  return {
    code: toCode(status, type, details),
    words: error?.message ?? (details.map(quote).join('; ') || undefined),
    type,
    fieldErrors: fieldErrors.length === 0 ? referenceErrors(status, call, error?.message ?? '') : fieldErrors,
  };
}

type Detail = NonNullable<NonNullable<WireErrors['detail']>[number]>;

function toCode(status: number, type: string | undefined, details: readonly Detail[]): Explanation['code'] {
  // The client's configuration is wrong, nothing that a person typed.
  if (type === 'missing_api_version') return 'unexpected';
  // An id that is no UUID is refused by the path's format: for the caller there is no such thing.
  if (status === 422 && details.length > 0 && details.every(({ loc }) => loc[0] === 'path')) return 'not_found';
  return undefined;
}

const quote = ({ loc, msg }: Detail): string => `${loc.join('.')}: ${msg ?? ''}`;

/** A create can be answered with 404 only for something that its body names. */
function referenceErrors(status: number, { verb, body }: HttpCall, words: string): FieldError[] {
  if (typeof body !== 'object' || body === null || (status !== 404 && status !== 400)) return [];
  if (verb === 'createRecord' && 'payment_intent_id' in body && /payment[ _]intent/i.test(words)) {
    return [{ path: 'paymentIntentId', code: status === 404 ? 'not_found' : 'invalid', message: words }];
  }
  if (status === 400 || (verb !== 'createLink' && verb !== 'createRecord') || !('object' in body)) return [];
  return [{ path: 'source', code: 'not_found', message: 'Monite does not know this payable or receivable.' }];
}

/** Monite's place in the body to the kit's field. The longest that fits wins; what has no counterpart belongs to no field. */
const paths: readonly (readonly [place: string, path: string])[] = [
  ['invoice.file.name', 'invoice.file.name'],
  ['invoice.file.mimetype', 'invoice.file.mimetype'],
  ['invoice.file.url', 'invoice.file.url'],
  ['invoice.file', 'invoice.file'],
  ['invoice.due_date', 'invoice.dueDate'],
  ['invoice.issue_date', 'invoice.issueDate'],
  ['invoice', 'invoice'],
  ['amount', 'amount'],
  ['currency', 'amount'],
  ['payment_methods', 'paymentMethods'],
  ['payment_reference', 'reference'],
  ['expires_at', 'expiresAt'],
  ['return_url', 'returnUrl'],
  ['recipient', 'recipient'],
  ['object', 'source'],
  ['payment_intent_id', 'paymentIntentId'],
  ['payment_intent_status', 'paymentIntentStatus'],
  ['payment_method', 'paymentMethod'],
  ['paid_at', 'paidAt'],
  ['planned_payment_date', 'plannedPaymentDate'],
  ['entity_user_id', 'entityUserId'],
  ['status', 'status'],
];

/** The same for what a list is asked with. `created_at__gt` is one end of `createdAt`. */
const queryPaths: Readonly<Record<string, string>> = {
  limit: 'limit',
  pagination_token: 'cursor',
  sort: 'sort',
  order: 'sort',
  object_id: 'sourceId',
  object_type: 'sourceType',
  is_external: 'external',
  status: 'status',
  payment_intent_status: 'paymentIntentStatus',
  payment_method: 'paymentMethod',
  created_at: 'createdAt',
  updated_at: 'updatedAt',
  paid_at: 'paidAt',
  planned_payment_date: 'plannedPaymentDate',
};

function toFieldError({ loc, msg, type }: Detail): FieldError {
  const path = toPath(loc);
  return { path, code: toFieldCode(path, type ?? '', msg ?? ''), message: msg ?? type ?? 'Refused.' };
}

function toPath(loc: Detail['loc']): string {
  if (loc[0] === 'query') return queryPaths[String(loc[1]).split('__')[0] ?? ''] ?? '';
  const place = loc[0] === 'body' ? loc.slice(1).join('.') : '';
  return paths.find(([start]) => place === start || place.startsWith(`${start}.`))?.[1] ?? '';
}

/** The types are those of pydantic, in its first and its second version. */
function toFieldCode(path: string, type: string, message: string): FieldError['code'] {
  const byType = types.find(([pattern]) => pattern.test(type))?.[1];
  if (byType !== undefined && byType !== 'too_short') return byType;
  if (byType === 'too_short') return path === 'paymentMethods' ? 'required' : 'too_short';
  if (path === 'expiresAt') {
    if (/past|future/i.test(message)) return 'in_past';
    if (/later|far|exceed|at most|more than|\b70\b/i.test(message)) return 'too_large';
  }
  if (path === 'amount' && /exceed|at most|more than|greater than|left|due|amount_to_pay/i.test(message))
    return 'too_large';
  return 'invalid';
}

const types: readonly (readonly [RegExp, FieldError['code']])[] = [
  [/missing|none\.not_allowed/, 'required'],
  [/not_g[et]|greater_than/, 'too_small'],
  [/not_l[et]|less_than/, 'too_large'],
  [/min_length|min_items|too_short/, 'too_short'],
  [/max_length|max_items|too_long/, 'too_long'],
  [/enum|literal|const|extra|unique|forbidden|not_allowed/, 'not_allowed'],
  [/in_past|in_the_future|date_future|datetime_future/, 'in_past'],
  [/not_found/, 'not_found'],
  [/url|uuid|datetime|date|json|regex|pattern|parsing|type_error|_type$/, 'wrong_format'],
];
