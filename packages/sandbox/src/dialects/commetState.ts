import type { SandboxCustomer } from '../Sandbox.js';
import type { World } from './Dialect.js';

export type PaymentStatus = 'pending' | 'processing' | 'succeeded' | 'requires_action' | 'failed' | 'canceled';
export interface Payment {
  readonly id: string;
  readonly kind: 'link' | 'charge';
  readonly customerId: string | null;
  readonly subtotal: number;
  readonly tax: number;
  /** In lower case, as on this wire. */
  readonly currency: string;
  readonly description: string;
  readonly metadata: Readonly<Record<string, string>> | null;
  readonly successUrl: string | null;
  readonly createdAt: string;
  updatedAt: string;
  /** How often somebody has begun to pay. */
  tries: number;
  /** One of PaymentStatus, unless `control.setStatus` has put another word here. */
  status: string;
}

/** Everything that the pretended provider remembers. */
export interface CommetState extends World {
  readonly apiKey: string;
  readonly organizationId: string;
  readonly customers: readonly SandboxCustomer[];
  /** Links and charges share one list, oldest first. */
  readonly payments: Map<string, Payment>;
}

/** An id in this provider's manner: `pay_` and letters that say nothing. */
export const newId = ({ store }: Pick<World, 'store'>, prefix: 'pay' | 'cus' | 'org' | 'whev'): string =>
  `${prefix}_${store.id(`commet.${prefix}`).replaceAll('-', '').slice(0, 24)}`;

export function createCommetState(world: World): CommetState {
  const customer = (name: string, charge: SandboxCustomer['charge']): SandboxCustomer => ({
    id: newId(world, 'cus'),
    name,
    charge,
  });
  return {
    ...world,
    apiKey: `ck_sandbox_${world.store.id('commet.key').replaceAll('-', '')}`,
    organizationId: newId(world, 'org'),
    customers: [
      customer('Boekhandel De Reiger', 'succeeded'),
      customer('Festival des Lanternes', 'processing'),
      customer('Nordlys Architects', 'requires_action'),
      customer('Café Zafferano', 'payment_failed'),
      customer('Studio Halcyon', 'no_payment_method'),
      customer('Taller Azul', 'subscription_required'),
    ],
    payments: new Map(),
  };
}

const taxPercent = 20n;

/** Tax on top of the net amount, half up. The provider reckons it from where the customer is; here it is always 20 %. */
export const taxOn = (subtotal: number): number => Number((BigInt(subtotal) * taxPercent * 2n + 100n) / 200n);
