import type { World } from './Dialect.js';
import { seedMonite } from './moniteSeed.js';
import type { MethodType } from './moniteWords.js';

export interface AccountRef {
  readonly id: string;
  readonly type: 'entity' | 'counterpart';
}
export interface BankAccount {
  readonly id: string;
  readonly [field: string]: string | boolean;
}
export interface Account extends AccountRef {
  readonly name: string;
  readonly bankAccounts: readonly BankAccount[];
}
export interface Invoice {
  readonly due_date?: string | undefined;
  readonly issue_date?: string | undefined;
  readonly file?: { readonly mimetype: string; readonly name: string; readonly url: string } | undefined;
}
export interface ObjectRef {
  readonly id: string;
  readonly type: 'payable' | 'receivable';
}
export interface Link {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly expiresAt: string;
  readonly methods: readonly MethodType[];
  readonly recipient: AccountRef;
  readonly object: ObjectRef | null;
  readonly invoice: Invoice | null;
  readonly reference: string | null;
  readonly returnUrl: string | null;
  readonly intent: Intent;
  status: string;
}
export interface Intent {
  readonly id: string;
  readonly createdAt: string;
  updatedAt: string;
  status: string;
  selectedMethod: MethodType | null;
  /** A payment was accepted and its money is expected, whatever the status says: after a failed attempt it says so until the money is there. */
  underWay: boolean;
  readonly history: { readonly id: string; readonly at: string; readonly status: string }[];
}
export type RecordStatus = 'created' | 'processing' | 'succeeded' | 'canceled';
export interface PaymentRecord {
  readonly id: string;
  readonly createdAt: string;
  readonly isExternal: boolean;
  readonly history: {
    readonly status: RecordStatus;
    readonly timestamp: string;
    readonly entityUserId: string | null;
  }[];
  updatedAt: string;
  status: RecordStatus;
  amount: number;
  currency: string;
  object: ObjectRef;
  oldStatus: string;
  newStatus: string;
  overpaid: number;
  entityUserId: string | null;
  paidAt: string | null;
  intentId: string | null;
  intentStatus: string | null;
  method: string | null;
  plannedDate: string | null;
}
export interface EntityMethod {
  readonly type: MethodType;
  readonly direction: 'receive' | 'send';
  readonly status: 'active' | 'inactive';
}

/** Everything that the pretended provider remembers. */
export interface MoniteState extends World {
  readonly entity: Account;
  readonly entityUserId: string;
  readonly token: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly counterparts: readonly Account[];
  readonly methods: readonly EntityMethod[];
  readonly links: Map<string, Link>;
  readonly records: Map<string, PaymentRecord>;
  /** Tokens given out, and when they run out. */
  readonly tokens: Map<string, number>;
}

export function createMoniteState(world: World): MoniteState {
  return { ...world, ...seedMonite(world), links: new Map(), records: new Map(), tokens: new Map() };
}

export const accountOf = (state: MoniteState, ref: AccountRef): Account | undefined =>
  [state.entity, ...state.counterparts].find((account) => account.id === ref.id && account.type === ref.type);
