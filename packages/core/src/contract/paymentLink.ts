import type { Money } from '../money/money.js';
import * as z from '../zod.js';
import type { InvoiceFile, SourceType } from './createLinkInput.js';
import type { PageQuery } from './page.js';
import { daySchema, decimalSchema, idSchema, moneySchema, urlSchema, utcInstantSchema } from './scalars.js';

/** Where a link is in its life. Where its money is, is {@link MoneyState}. A word that the kit does not know is `unknown`, with the provider's in `rawStatus`. */
export type PaymentLinkStatus = 'open' | 'processing' | 'paid' | 'expired' | 'canceled' | 'failed' | 'unknown';

/** Where the money is; apart from `status` on purpose. `received`: paid, not yet paid out to the merchant. `settled`: paid out. */
export type MoneyState =
  | 'none'
  | 'pending'
  | 'received'
  | 'settled'
  | 'refunded'
  | 'disputed'
  | 'payout_failed'
  | 'payout_canceled'
  | 'unknown';

/** How the payer's last try ended, apart from the link's status: a link with a failed attempt is still open. */
export type LastAttempt = 'none' | 'failed' | 'requires_action' | 'unknown';

/** What a list gives. Fields that a provider's list leaves out are null here and filled by `getLink` (Monite lists through payment intents: no url, no expiry). */
export interface PaymentLinkSummary {
  readonly id: string;
  readonly provider: string;
  readonly status: PaymentLinkStatus;
  readonly rawStatus: string;
  readonly money: MoneyState;
  /** The provider's word behind `money` (Monite: the payment intent's status). */
  readonly rawMoneyStatus: string | null;
  readonly lastAttempt: LastAttempt;
  /** The only test for offering the action. */
  readonly canExpire: boolean;
  /** `provider_unsure`: "Try to cancel" may be offered in the details (Commet after a failed attempt). */
  readonly canExpireReason: 'final' | 'attempt_running' | 'provider_unsure' | null;
  /** What was paid through it so far, where read: a reusable link stays open and counts. */
  readonly payments: { readonly count: number; readonly received: Money } | null;
  /** What the payer pays, tax included. */
  readonly amount: Money;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly expiresAt: string | null;
  /** Checked: https, or http on loopback; else null and `rawUrl` has the text. */
  readonly url: string | null;
  readonly paymentMethods: readonly string[];
  readonly reference: string | null;
  readonly description: string | null;
  /** Who receives. Often the user's own company: show `payer`, not this, as the other party. */
  readonly recipient: Party | null;
  /** Who pays. */
  readonly payer: Party | null;
  readonly source: LinkSource | null;
  readonly customerId: string | null;
  readonly paymentIntent: PaymentIntent | null;
  readonly paymentIntentId: string | null;
  readonly livemode: boolean | null;
}

/** A payment link, in the same words for every provider. Instants are ISO 8601 in UTC; what is not known is null, never left out. `status` and `money` are two facts: only both together say "paid". */
export interface PaymentLink extends PaymentLinkSummary {
  readonly rawUrl: string | null;
  readonly createdFrom: 'amount' | 'items' | 'source';
  /** Net and tax where the provider tells them. */
  readonly subtotal: Money | null;
  readonly tax: Money | null;
  readonly reusable: boolean;
  readonly returnUrl: string | null;
  readonly invoice: LinkInvoice | null;
  readonly items: readonly LineItem[];
  /** Values as the provider has them; strings where the kit wrote them. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Who moves the money behind the provider ('stripe', 'mollie'), where told. */
  readonly processor: string | null;
}

/** The document that a link or a record pays. */
export interface LinkSource {
  readonly type: SourceType | 'unknown';
  readonly id: string;
  readonly number: string | null;
}

/** The invoice that a link was made with. Days are 'YYYY-MM-DD'. */
export interface LinkInvoice {
  readonly issueDate: string | null;
  readonly dueDate: string | null;
  readonly file: InvoiceFile | null;
}

/** A line of a link, as the provider tells it. Unit price before tax, quantity and percent as decimal text. */
export interface LineItem {
  readonly title: string;
  readonly quantity: string;
  readonly unitPrice: Money;
  readonly vatPercent: string;
  readonly type: 'good' | 'service' | null;
  readonly description: string | null;
  readonly measureUnit: string | null;
}

/** Who receives, or who pays. */
export interface Party {
  readonly type: 'entity' | 'counterpart' | null;
  readonly id: string | null;
  readonly name: string | null;
  readonly bankAccounts: readonly BankAccount[];
}

/** A party's account. Through `createPaymentLinksHandler` a page sees the last four characters of the numbers. */
export interface BankAccount {
  readonly id: string;
  readonly accountHolderName: string | null;
  readonly accountNumber: string | null;
  readonly bic: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly currency: string | null;
  readonly displayName: string | null;
  readonly iban: string | null;
  readonly isDefault: boolean;
  readonly name: string | null;
  readonly routingNumber: string | null;
  readonly sortCode: string | null;
  readonly createdByUserId: string | null;
}

/** The payment behind a link (Monite), which tells where the money is. `rawStatus` is the provider's word. */
export interface PaymentIntent {
  readonly id: string;
  readonly rawStatus: string;
  readonly updatedAt: string;
  readonly applicationFee: Money | null;
  readonly source: LinkSource | null;
  readonly processor: string | null;
  readonly selectedPaymentMethod: string | null;
}

/** What lists of links can be sorted by; which of them a provider has is in `capabilities.links.sorts`. */
export type LinkSortBy = 'createdAt' | 'amount' | 'expiresAt';

/** What lists of links can be filtered by; which of them a provider has is in `capabilities.links.filters`. */
export type LinkFilter = 'status' | 'sourceId' | 'customerId';

/** A filter or sort that the capabilities do not name is refused with `invalid_input`, never ignored. */
export interface LinkQuery extends PageQuery<LinkSortBy> {
  readonly status?: readonly PaymentLinkStatus[] | undefined;
  readonly sourceId?: readonly string[] | undefined;
  readonly customerId?: string | undefined;
}

const orNull = <T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | null> => z.nullable(schema);
const textOrNull = orNull(z.string());

export const paymentLinkStatusSchema: z.ZodMiniType<PaymentLinkStatus> = z.enum([
  'open',
  'processing',
  'paid',
  'expired',
  'canceled',
  'failed',
  'unknown',
]);

export const moneyStateSchema: z.ZodMiniType<MoneyState> = z.enum([
  'none',
  'pending',
  'received',
  'settled',
  'refunded',
  'disputed',
  'payout_failed',
  'payout_canceled',
  'unknown',
]);

export const linkSourceSchema: z.ZodMiniType<LinkSource> = z.object({
  type: z.enum(['payable', 'receivable', 'invoice', 'unknown']),
  id: idSchema,
  number: textOrNull,
});

export const bankAccountSchema: z.ZodMiniType<BankAccount> = z.object({
  id: idSchema,
  accountHolderName: textOrNull,
  accountNumber: textOrNull,
  bic: textOrNull,
  country: textOrNull,
  currency: textOrNull,
  displayName: textOrNull,
  iban: textOrNull,
  isDefault: z.boolean(),
  name: textOrNull,
  routingNumber: textOrNull,
  sortCode: textOrNull,
  createdByUserId: textOrNull,
});

export const partySchema: z.ZodMiniType<Party> = z.object({
  type: z.nullable(z.enum(['entity', 'counterpart'])),
  id: textOrNull,
  name: textOrNull,
  bankAccounts: z.array(bankAccountSchema),
});

const paymentIntentSchema: z.ZodMiniType<PaymentIntent> = z.object({
  id: idSchema,
  rawStatus: z.string(),
  updatedAt: utcInstantSchema,
  applicationFee: orNull(moneySchema),
  source: orNull(linkSourceSchema),
  processor: textOrNull,
  selectedPaymentMethod: textOrNull,
});

const summaryShape = {
  id: idSchema,
  provider: idSchema,
  status: paymentLinkStatusSchema,
  rawStatus: z.string(),
  money: moneyStateSchema,
  rawMoneyStatus: textOrNull,
  lastAttempt: z.enum(['none', 'failed', 'requires_action', 'unknown']),
  canExpire: z.boolean(),
  canExpireReason: z.nullable(z.enum(['final', 'attempt_running', 'provider_unsure'])),
  payments: z.nullable(z.object({ count: z.int().check(z.gte(0)), received: moneySchema })),
  amount: moneySchema,
  createdAt: orNull(utcInstantSchema),
  updatedAt: orNull(utcInstantSchema),
  expiresAt: orNull(utcInstantSchema),
  url: orNull(urlSchema),
  paymentMethods: z.array(z.string()),
  reference: textOrNull,
  description: textOrNull,
  recipient: orNull(partySchema),
  payer: orNull(partySchema),
  source: orNull(linkSourceSchema),
  customerId: textOrNull,
  paymentIntent: orNull(paymentIntentSchema),
  paymentIntentId: textOrNull,
  livemode: z.nullable(z.boolean()),
};

export const paymentLinkSummarySchema: z.ZodMiniType<PaymentLinkSummary> = z.object(summaryShape);

const linkInvoiceSchema: z.ZodMiniType<LinkInvoice> = z.object({
  issueDate: orNull(daySchema),
  dueDate: orNull(daySchema),
  file: z.nullable(z.object({ name: z.string(), mimetype: z.string(), url: z.string() })),
});

const lineItemSchema: z.ZodMiniType<LineItem> = z.object({
  title: z.string(),
  quantity: decimalSchema,
  unitPrice: moneySchema,
  vatPercent: decimalSchema,
  type: z.nullable(z.enum(['good', 'service'])),
  description: textOrNull,
  measureUnit: textOrNull,
});

export const paymentLinkSchema: z.ZodMiniType<PaymentLink> = z.object({
  ...summaryShape,
  rawUrl: textOrNull,
  createdFrom: z.enum(['amount', 'items', 'source']),
  subtotal: orNull(moneySchema),
  tax: orNull(moneySchema),
  reusable: z.boolean(),
  returnUrl: textOrNull,
  invoice: orNull(linkInvoiceSchema),
  items: z.array(lineItemSchema),
  metadata: z.record(z.string(), z.unknown()),
  processor: textOrNull,
});
