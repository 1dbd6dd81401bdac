import { type Verb, verbs } from '../errors/verbs.js';
import type { CurrencyCode } from '../money/currencies.js';
import type { ItemRounding } from '../money/money.js';
import * as z from '../zod.js';
import type { ChargeCustomerInput } from './charge.js';
import type { ConnectInput } from './connection.js';
import type { SourceType } from './createLinkInput.js';
import type { LinkPaymentStatus } from './linkPayment.js';
import { linkPaymentStatusSchema } from './linkPayment.js';
import type { LinkFilter, LinkSortBy, MoneyState, PaymentLinkStatus } from './paymentLink.js';
import { moneyStateSchema, paymentLinkStatusSchema } from './paymentLink.js';
import type { RecordField, RecordFilter, RecordSortBy } from './paymentRecord.js';
import { currencySchema } from './scalars.js';

/** What a provider can do for this user, as plain JSON: a server may render it into a page. Forms, filters and actions are drawn from it; nothing asks for a provider's name. */
export interface Capabilities {
  /** 'monite' | 'qonto' | 'commet', or the host's own word. For labels and logs; never branch on it. */
  readonly provider: string;
  readonly can: Readonly<Record<Verb, 'yes' | 'forbidden' | 'unsupported'>>;
  /** Ways to create. Empty: no form. The first is the default. */
  readonly create: readonly CreateMode[];
  readonly links: {
    readonly sorts: readonly LinkSortBy[];
    readonly filters: readonly LinkFilter[];
    /** Kit words that can be filtered by; empty without the `status` filter. */
    readonly statuses: readonly PaymentLinkStatus[];
    readonly maxLimit: number;
  };
  readonly linkPayments: {
    readonly sorts: readonly 'createdAt'[];
    readonly statuses: readonly LinkPaymentStatus[];
    readonly maxLimit: number;
  } | null;
  readonly records: {
    readonly fields: FieldRules<RecordField>;
    readonly sorts: readonly RecordSortBy[];
    readonly filters: readonly RecordFilter[];
    /** Statuses that a new record may have. */
    readonly initialStatuses: readonly ('created' | 'processing' | 'succeeded')[];
    readonly negativeAmounts: boolean;
    readonly maxLimit: number;
  } | null;
  readonly connection: { readonly fields: FieldRules<keyof ConnectInput> } | null;
  readonly charge: { readonly fields: FieldRules<keyof ChargeCustomerInput> } | null;
  readonly idempotency: {
    /** provider: the provider keeps keys. server: the handler keeps them. none: a repeat may make a second link; after `outcome_unknown` only `lookUpAttempt` helps. */
    readonly by: 'provider' | 'server' | 'none';
    /** How long a key protects; null for none. */
    readonly ttlMs: number | null;
    /** What the same key with another input does. replay: the first answer comes back. refuse: `conflict`. */
    readonly onChangedInput: 'replay' | 'refuse' | null;
  };
  /** Fewer decimals than ISO 4217 where the provider takes fewer (Monite: { MGA: 0 }). Only narrows what may be typed. */
  readonly maxDecimals: Readonly<Partial<Record<CurrencyCode, number>>>;
  /** What this provider is able to report about money. Where refunds and disputes are missing, the details say that they are not reported here. */
  readonly moneyStates: readonly MoneyState[];
}

/** One way to create a link: what its amount comes from, which fields it takes, and within which limits. Times are milliseconds ahead of now, by the provider's clock. */
export interface CreateMode {
  /** What the amount comes from. */
  readonly from: 'amount' | 'items' | SourceType;
  /** Every field that may be sent in this mode. A field that is not named is not drawn and is refused. */
  readonly fields: FieldRules<CreateField>;
  readonly currencies: readonly CurrencyCode[];
  /** total: what the payer pays. net: tax is added on top by the provider, and the form says so. */
  readonly amountIs: 'total' | 'net';
  /** Words of the provider in its order; null: ask `listPaymentMethods`. */
  readonly paymentMethods: readonly string[] | null;
  /** null: the provider sets the expiry, or there is none (`expires` tells which). */
  readonly expiry: {
    readonly minAheadMs: number;
    readonly maxAheadMs: number | null;
    readonly defaultAheadMs: number | null;
  } | null;
  readonly expires: boolean;
  readonly items: {
    readonly types: readonly ('good' | 'service')[];
    readonly measureUnits: readonly string[];
    /** null: the provider's rule is not known; totals are shown as a range where the rules disagree. */
    readonly rounding: ItemRounding | null;
    readonly maxCount: number | null;
  } | null;
  /** Content types of the invoice file; null: any. */
  readonly invoiceFileTypes: readonly string[] | null;
}

/** What a field asks for. Lengths are characters of a text, entries of a list; left out: no rule. */
export interface FieldRule {
  readonly required: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** The fields that may be sent, by name. A field that is not named is not drawn, and is refused with `invalid_input`. */
export type FieldRules<F extends string> = Readonly<Partial<Record<F, FieldRule>>>;

/** Also the beginning of a field error's path. */
export type CreateField =
  | 'amount'
  | 'items'
  | 'source'
  | 'paymentMethods'
  | 'recipient'
  | 'payerName'
  | 'reference'
  | 'description'
  | 'expiresAt'
  | 'returnUrl'
  | 'reusable'
  | 'invoice.issueDate'
  | 'invoice.dueDate'
  | 'invoice.file'
  | 'customerId'
  | 'metadata';

const permission = z.enum(['yes', 'forbidden', 'unsupported']);
const canShape = Object.fromEntries(verbs.map((verb) => [verb, permission])) as Record<Verb, typeof permission>;
const milliseconds = z.int().check(z.gte(0));
const limit = z.int().check(z.gte(1));

const ruleSchema: z.ZodMiniType<FieldRule> = z.strictObject({
  required: z.boolean(),
  minLength: z.exactOptional(limit),
  maxLength: z.exactOptional(limit),
});
const rulesFor = <F extends string>(...fields: readonly F[]): z.ZodMiniType<FieldRules<F>> =>
  z.partialRecord(z.enum(fields), ruleSchema);

const createModeSchema: z.ZodMiniType<CreateMode> = z.object({
  from: z.enum(['amount', 'items', 'payable', 'receivable', 'invoice']),
  fields: rulesFor<CreateField>(
    'amount',
    'items',
    'source',
    'paymentMethods',
    'recipient',
    'payerName',
    'reference',
    'description',
    'expiresAt',
    'returnUrl',
    'reusable',
    'invoice.issueDate',
    'invoice.dueDate',
    'invoice.file',
    'customerId',
    'metadata',
  ),
  currencies: z.array(currencySchema).check(z.minLength(1)),
  amountIs: z.enum(['total', 'net']),
  paymentMethods: z.nullable(z.array(z.string())),
  expiry: z.nullable(
    z.object({
      minAheadMs: milliseconds,
      maxAheadMs: z.nullable(milliseconds),
      defaultAheadMs: z.nullable(milliseconds),
    }),
  ),
  expires: z.boolean(),
  items: z.nullable(
    z.object({
      types: z.array(z.enum(['good', 'service'])),
      measureUnits: z.array(z.string()),
      rounding: z.nullable(
        z.object({
          per: z.enum(['line', 'rate', 'total', 'unit_gross']),
          mode: z.enum(['half_up', 'half_even', 'down', 'up']),
        }),
      ),
      maxCount: z.nullable(limit),
    }),
  ),
  invoiceFileTypes: z.nullable(z.array(z.string())),
});

export const capabilitiesSchema: z.ZodMiniType<Capabilities> = z.object({
  provider: z.string().check(z.minLength(1)),
  can: z.strictObject(canShape),
  create: z.array(createModeSchema),
  links: z.object({
    sorts: z.array(z.enum(['createdAt', 'amount', 'expiresAt'])),
    filters: z.array(z.enum(['status', 'sourceId', 'customerId'])),
    statuses: z.array(paymentLinkStatusSchema),
    maxLimit: limit,
  }),
  linkPayments: z.nullable(
    z.object({
      sorts: z.array(z.literal('createdAt')),
      statuses: z.array(linkPaymentStatusSchema),
      maxLimit: limit,
    }),
  ),
  records: z.nullable(
    z.object({
      fields: rulesFor<RecordField>(
        'amount',
        'source',
        'paymentIntentId',
        'paymentIntentStatus',
        'paymentMethod',
        'paidAt',
        'plannedPaymentDate',
        'status',
        'entityUserId',
      ),
      sorts: z.array(z.enum(['paidAt', 'amount', 'overpaid'])),
      filters: z.array(
        z.enum([
          'sourceId',
          'sourceType',
          'status',
          'external',
          'paymentIntentStatus',
          'paymentMethod',
          'createdAt',
          'updatedAt',
          'paidAt',
          'plannedPaymentDate',
        ]),
      ),
      initialStatuses: z.array(z.enum(['created', 'processing', 'succeeded'])),
      negativeAmounts: z.boolean(),
      maxLimit: limit,
    }),
  ),
  connection: z.nullable(
    z.object({
      fields: rulesFor<keyof ConnectInput>(
        'callbackUrl',
        'bankAccountId',
        'phoneNumber',
        'businessDescription',
        'websiteUrl',
      ),
    }),
  ),
  charge: z.nullable(
    z.object({
      fields: rulesFor<keyof ChargeCustomerInput>('customerId', 'amount', 'description', 'metadata'),
    }),
  ),
  idempotency: z.object({
    by: z.enum(['provider', 'server', 'none']),
    ttlMs: z.nullable(milliseconds),
    onChangedInput: z.nullable(z.enum(['replay', 'refuse'])),
  }),
  maxDecimals: z.partialRecord(currencySchema, z.int().check(z.gte(0))),
  moneyStates: z.array(moneyStateSchema),
});
