import type { FieldError } from '../errors/PaymentLinksError.js';
import type { Verb } from '../errors/verbs.js';
import * as z from '../zod.js';
import type { Capabilities } from './capabilities.js';
import { type LinkPaymentQuery, linkPaymentStatusSchema } from './linkPayment.js';
import { invalidInput, parseInput } from './parseInput.js';
import { type LinkFilter, type LinkQuery, paymentLinkStatusSchema } from './paymentLink.js';
import type { RecordFilter, RecordQuery } from './paymentRecord.js';
import { daySchema, idSchema, instantSchema } from './scalars.js';

/** A query whose page size is settled: what was asked for, at most what the provider gives, 20 by default. */
export interface WithLimit {
  readonly limit: number;
}

const defaultLimit = 20;
const paging = { cursor: z.optional(z.string().check(z.minLength(1))), limit: z.optional(z.int().check(z.gte(1))) };
const direction = z.enum(['asc', 'desc']);

export const linkQuerySchema: z.ZodMiniType<LinkQuery> = z.strictObject({
  ...paging,
  sort: z.optional(z.strictObject({ by: z.enum(['createdAt', 'amount', 'expiresAt']), direction })),
  status: z.optional(z.array(paymentLinkStatusSchema)),
  sourceId: z.optional(z.array(idSchema)),
  customerId: z.optional(idSchema),
});

export const linkPaymentQuerySchema: z.ZodMiniType<LinkPaymentQuery> = z.strictObject({
  ...paging,
  sort: z.optional(z.strictObject({ by: z.literal('createdAt'), direction })),
  status: z.optional(z.array(linkPaymentStatusSchema)),
});

const between = z.optional(z.strictObject({ after: z.optional(instantSchema), before: z.optional(instantSchema) }));
const day = z.optional(daySchema);

const recordFilters = {
  sourceId: z.optional(z.array(idSchema)),
  sourceType: z.optional(z.enum(['payable', 'receivable'])),
  status: z.optional(z.enum(['created', 'processing', 'succeeded', 'canceled'])),
  external: z.optional(z.boolean()),
  paymentIntentStatus: z.optional(z.string()),
  paymentMethod: z.optional(z.string()),
  createdAt: between,
  updatedAt: between,
  paidAt: between,
  plannedPaymentDate: z.optional(z.strictObject({ on: day, from: day, to: day, after: day, before: day })),
} satisfies Record<RecordFilter, unknown>;

export const recordQuerySchema: z.ZodMiniType<RecordQuery> = z.strictObject({
  ...paging,
  ...recordFilters,
  sort: z.optional(z.strictObject({ by: z.enum(['paidAt', 'amount', 'overpaid']), direction })),
});

/** Reads the query of a list and fills in its limit. A filter, sort, status or limit that the capabilities do not name is refused with `invalid_input`, never ignored. */
export function checkLinkQuery(value: unknown, { links }: Pick<Capabilities, 'links'>): LinkQuery & WithLimit {
  const query = parseInput(linkQuerySchema, value ?? {}, 'listLinks');
  const filters: readonly LinkFilter[] = ['status', 'sourceId', 'customerId'];
  const wrong = filters
    .filter((name) => query[name] !== undefined && !links.filters.includes(name))
    .map((name) => notAllowed(name, `Links are not filtered by ${name} here.`));
  const statuses = links.filters.includes('status') ? links.statuses : [];
  if (wrong.length === 0) wrong.push(...statusProblems(query.status, statuses));
  return withLimit(query, links, wrong, 'listLinks');
}

/** The same for the payments of a link. */
export function checkLinkPaymentQuery(
  value: unknown,
  { linkPayments }: Pick<Capabilities, 'linkPayments'>,
): LinkPaymentQuery & WithLimit {
  const query = parseInput(linkPaymentQuerySchema, value ?? {}, 'listLinkPayments');
  const rules = linkPayments ?? { sorts: [], statuses: [], maxLimit: defaultLimit };
  return withLimit(query, rules, statusProblems(query.status, rules.statuses), 'listLinkPayments');
}

type RecordListRules = Pick<NonNullable<Capabilities['records']>, 'sorts' | 'filters' | 'maxLimit'>;

/** The same for records. Days of `plannedPaymentDate` are days, all other times are instants. */
export function checkRecordQuery(value: unknown, { records }: Pick<Capabilities, 'records'>): RecordQuery & WithLimit {
  const query = parseInput(recordQuerySchema, value ?? {}, 'listRecords');
  const rules: RecordListRules = records ?? { sorts: [], filters: [], maxLimit: defaultLimit };
  const wrong = (Object.keys(recordFilters) as RecordFilter[])
    .filter((name) => query[name] !== undefined && !rules.filters.includes(name))
    .map((name) => notAllowed(name, `Records are not filtered by ${name} here.`));
  return withLimit(query, rules, wrong, 'listRecords');
}

const notAllowed = (path: string, message: string): FieldError => ({ path, code: 'not_allowed', message });

const statusProblems = (asked: readonly string[] | undefined, offered: readonly string[]): FieldError[] =>
  (asked ?? [])
    .filter((status) => !offered.includes(status))
    .map((status) => notAllowed('status', `'${status}' cannot be asked for here.`));

function withLimit<
  Q extends { readonly limit?: number | undefined; readonly sort?: { readonly by: string } | undefined },
>(
  query: Q,
  { sorts, maxLimit }: { readonly sorts: readonly string[]; readonly maxLimit: number },
  wrong: FieldError[],
  verb: Verb,
): Q & WithLimit {
  const { limit = Math.min(defaultLimit, maxLimit), sort } = query;
  if (sort !== undefined && !sorts.includes(sort.by))
    wrong.push(notAllowed('sort', `There is no order by ${sort.by}.`));
  if (limit > maxLimit) wrong.push({ path: 'limit', code: 'too_large', message: `At most ${maxLimit}.` });
  if (wrong.length > 0) throw invalidInput(wrong, verb);
  return { ...query, limit };
}
