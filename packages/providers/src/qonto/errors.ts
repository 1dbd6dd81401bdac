import type { FieldError } from '@paylinks/core';
import * as z from 'zod/mini';
import type { Explanation, HttpCall } from '../http/request.js';
import { errorsSchema, type WireError } from './schemas.js';

/** `{errors: [{code, detail, source: {pointer | parameter}}], trace_id}`: https://docs.qonto.com/get-started/general/errors */
export function explainQontoError(status: number, body: unknown, call: HttpCall): Explanation {
  const read = z.safeParse(errorsSchema, body);
  if (!read.success) return {};
  const errors = read.data.errors.filter((error) => error !== null);
  return {
    code: status === 422 && call.verb === 'expireLink' ? 'conflict' : undefined,
    words: errors.map(({ code, detail }) => detail ?? code ?? '').join('; ') || undefined,
    providerCode: errors[0]?.code ?? undefined,
    requestId: read.data.trace_id ?? undefined,
    // A missing token or scope is nobody's field.
    fieldErrors: status === 401 || status === 403 || status === 429 ? undefined : errors.flatMap(toFieldErrors),
  };
}

/** Qonto's places to the kit's fields; `$` is the number of an item. What has no counterpart belongs to no field. */
const paths: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    potential_payment_methods: 'paymentMethods',
    reusable: 'reusable',
    items: 'items',
    'items.$': 'items.$',
    'items.$.title': 'items.$.title',
    'items.$.quantity': 'items.$.quantity',
    'items.$.unit_price': 'items.$.unitPrice',
    'items.$.vat_rate': 'items.$.vatPercent',
    'items.$.type': 'items.$.type',
    'items.$.description': 'items.$.description',
    'items.$.measure_unit': 'items.$.measureUnit',
    amount: 'amount',
    invoice_id: 'source',
    invoice_number: 'source.number',
    debitor_name: 'payerName',
    partner_callback_url: 'callbackUrl',
    user_bank_account_id: 'bankAccountId',
    user_phone_number: 'phoneNumber',
    business_description: 'businessDescription',
    user_website_url: 'websiteUrl',
    'status[]': 'status',
    status: 'status',
    sort_by: 'sort',
    per_page: 'limit',
    page: 'cursor',
  }),
);

function toFieldErrors({ code, detail, source }: WireError): FieldError[] {
  const place = source?.pointer ?? source?.parameter ?? null;
  if (place === null) return [];
  return [{ path: toPath(place), code: toFieldCode(code ?? ''), message: detail ?? code ?? 'Refused.' }];
}

/** '/payment_link/items/0/unit_price/value' is 'items.0.unitPrice': the longest place that is known. */
function toPath(place: string): string {
  const parts = place.split('/').filter((part) => part !== '' && part !== 'payment_link');
  const index = parts[0] === 'items' ? (parts[1] ?? '') : '';
  const known = index === '' ? parts : ['items', '$', ...parts.slice(2)];
  for (let length = known.length; length > 0; length -= 1) {
    const path = paths.get(known.slice(0, length).join('.'));
    if (path !== undefined) return path.replace('$', index);
  }
  return '';
}

/** Only `not_in_list` is documented; the others are told by those who use the API. */
const codes: readonly (readonly [RegExp, FieldError['code']])[] = [
  [/not_in_list|not_allowed|forbidden|unsupported/, 'not_allowed'],
  [/required|missing|blank|empty/, 'required'],
  [/too_long/, 'too_long'],
  [/too_short/, 'too_short'],
  [/too_small|greater_than/, 'too_small'],
  [/too_large|too_big|less_than/, 'too_large'],
  [/not_found/, 'not_found'],
  [/format/, 'wrong_format'],
];

const toFieldCode = (code: string): FieldError['code'] =>
  codes.find(([pattern]) => pattern.test(code))?.[1] ?? 'invalid';
