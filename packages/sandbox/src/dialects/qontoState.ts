import type { ItemRounding, SandboxConnection, SandboxQontoOptions } from '../Sandbox.js';
import type { World } from './Dialect.js';

/** An amount as it came, and as it is sent: decimal text. */
export interface Amount {
  readonly value: string;
  readonly currency: string;
}
export interface Item {
  readonly title: string;
  readonly quantity: number;
  readonly unit_price: Amount;
  readonly vat_rate: string;
  readonly type?: 'good' | 'service' | undefined;
  readonly description?: string | undefined;
  readonly measure_unit?: string | undefined;
}
export interface InvoiceRef {
  readonly id: string;
  readonly number: string;
  readonly debitorName: string;
}
export interface Payment {
  readonly id: string;
  readonly createdAt: string;
  readonly method: MethodName;
  readonly debitorEmail: string;
  status: string;
  paidAt: string | null;
}
export interface Link {
  readonly id: string;
  /** Of the basket or the invoice. */
  readonly resourceId: string;
  readonly minorUnits: number;
  readonly currency: string;
  readonly expiresAt: string;
  readonly createdAt: string;
  readonly methods: readonly MethodName[];
  readonly reusable: boolean;
  /** null for an invoice. */
  readonly items: readonly Item[] | null;
  /** null for a basket. */
  readonly invoice: InvoiceRef | null;
  /** Oldest first. */
  readonly payments: Payment[];
  updatedAt: string;
  status: string;
}
export interface QontoConnection {
  status: Exclude<SandboxConnection, null>;
  bankAccountId: string;
  /** Where the person goes on, and comes back to. */
  callbackUrl: string | null;
}

/** Everything that the pretended provider remembers. */
export interface QontoState extends World {
  readonly token: string;
  readonly stagingToken: string;
  readonly bankAccountId: string;
  readonly organizationId: string;
  readonly membershipId: string;
  readonly subscriptionId: string;
  readonly rounding: ItemRounding;
  readonly options: SandboxQontoOptions;
  readonly links: Map<string, Link>;
  connection: QontoConnection | null;
}

export const methodNames = { credit_card: 'Card', apple_pay: 'Apple Pay', paypal: 'PayPal', ideal: 'iDEAL' } as const;
export type MethodName = keyof typeof methodNames;
export const methodTypes = ['credit_card', 'apple_pay', 'paypal', 'ideal'] as const;

/** The 29 currencies that the provider's own kit names. All have two decimals. */
export const currencies: readonly string[] =
  'AED AUD BGN CAD CHF CNY CZK DKK EUR GBP GHS HKD HUF ILS INR MXN NOK NZD PEN PLN RON RSD SAR SEK SGD TRY USD ZAR ZMW'.split(
    ' ',
  );

export function createQontoState(
  world: World,
  { rounding, options }: { readonly rounding: ItemRounding; readonly options: SandboxQontoOptions },
): QontoState {
  const { store } = world;
  const bankAccountId = store.id('qonto.bankAccount');
  const state: QontoState = {
    ...world,
    token: `sandbox_qonto_${store.id('qonto.token')}`,
    stagingToken: `sandbox_staging_${store.id('qonto.stagingToken')}`,
    bankAccountId,
    organizationId: store.id('qonto.organization'),
    membershipId: store.id('qonto.membership'),
    subscriptionId: store.id('qonto.subscription'),
    rounding,
    options,
    links: new Map(),
    connection: null,
  };
  resetConnection(state);
  return state;
}

export function resetConnection(state: QontoState): void {
  const { connection: status = 'enabled' } = state.options;
  state.connection = status === null ? null : { status, bankAccountId: state.bankAccountId, callbackUrl: null };
}
