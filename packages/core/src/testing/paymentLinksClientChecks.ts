import type { PaymentLinksClient } from '../contract/PaymentLinksClient.js';
import { capabilityChecks } from './capabilityChecks.js';
import { createChecks } from './createChecks.js';
import { linkChecks } from './linkChecks.js';
import { listChecks } from './listChecks.js';
import { recordChecks } from './recordChecks.js';
import { recordListChecks } from './recordListChecks.js';
import type { CheckSamples } from './sampleInputs.js';

/** One promise of the contract, to be run as one test. */
export interface PaymentLinksClientCheck {
  readonly name: string;
  /** Rejects with what is wrong. What the client's capabilities do not offer is not tried. */
  run(): Promise<void>;
}

/** One promise of the contract; each gets a client of its own. */
export type Check = readonly [name: string, run: (client: PaymentLinksClient, samples: CheckSamples) => Promise<void>];

/**
 * The suite that every {@link PaymentLinksClient} passes, on any test runner. It creates and expires links and records payments: give it a sandbox or a test account.
 * ```ts
 * for (const { name, run } of paymentLinksClientChecks(() => createMyClient())) test(name, run);
 * ```
 * `samples`: what only the host knows, for create modes that need it.
 */
export function paymentLinksClientChecks(
  make: () => PaymentLinksClient | Promise<PaymentLinksClient>,
  samples: CheckSamples = {},
): PaymentLinksClientCheck[] {
  const checks: readonly Check[] = [
    ...capabilityChecks,
    ...createChecks,
    ...linkChecks,
    ...listChecks,
    ...recordChecks,
    ...recordListChecks,
  ];
  return checks.map(([name, run]) => ({ name, run: async () => run(await make(), samples) }));
}
