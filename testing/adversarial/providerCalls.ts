import type { PaymentLinksClient } from '@paylinks/core';
import type { RouteName } from '@paylinks/core/wire';
import { createSandbox, type Sandbox, type SandboxProvider } from '@paylinks/sandbox';
import { sandboxClient, sandboxInput } from '../providers/sandboxClients.js';
import { record, type Tape } from './tape.js';

/** One call of a client, and what the provider said during it. */
export interface ProviderCall {
  readonly name: RouteName;
  readonly tape: Tape;
  run(client: PaymentLinksClient): Promise<unknown>;
}

export const callsAt = '2026-11-20T09:00:00.000Z';

export type Call = readonly [name: RouteName, run: (client: PaymentLinksClient) => Promise<unknown>];

/** What answers, and the client that asks it through whichever fetch. */
export interface Peer {
  readonly fetch: typeof globalThis.fetch;
  client(fetch: typeof globalThis.fetch): PaymentLinksClient;
}

/** The sandbox, and the provider's own client. */
export const providerPeer =
  (provider: SandboxProvider) =>
  (sandbox: Sandbox): Peer => ({
    fetch: sandbox.fetch,
    client: (fetch) => sandboxClient(provider, sandbox, fetch),
  });

/** Every verb that a provider has, in a world in which each has something to tell. */
export async function providerCalls(
  provider: SandboxProvider,
  peerOf: (sandbox: Sandbox) => Peer,
): Promise<readonly ProviderCall[]> {
  const sandbox = createSandbox({ now: callsAt });
  const client = sandboxClient(provider, sandbox);
  const peer = peerOf(sandbox);
  const { can } = await client.getCapabilities();
  const calls: ProviderCall[] = [];
  for (const [name, run] of await callsOf(provider, sandbox, client, callsAt)) {
    if (name !== 'getCapabilities' && can[name] !== 'yes') continue;
    const { tape } = await record(peer.fetch, (recording) => run(peer.client(recording)));
    calls.push({ name, tape, run });
  }
  return calls;
}

export async function callsOf(
  provider: SandboxProvider,
  { control, credentials }: Sandbox,
  client: PaymentLinksClient,
  at: string,
): Promise<readonly Call[]> {
  const plannedPaymentDate = new Date(Date.parse(at) + 10 * 86_400_000).toISOString().slice(0, 10);
  const input = sandboxInput(provider);
  const make = async (): Promise<string> => (await client.createLink(input)).id;
  const [open, paid, failed, over] = [await make(), await make(), await make(), await make()];
  control.pay(paid, { arrivesAfterMs: 0 });
  if (provider === 'monite') control.settle(paid);
  control.failPayment(failed);
  const attempt = { idempotencyKey: 'attempt-1', startedAt: at };
  const customerId = credentials.commet.customers[0]?.id ?? '';
  const charge = { customerId, amount: { minorUnits: 500, currency: 'EUR' }, description: 'Seat' } as const;
  const links: Call[] = [
    ['getCapabilities', (of) => of.getCapabilities()],
    ['createLink', (of) => of.createLink(input, { idempotencyKey: 'attempt-0' })],
    ['getLink', (of) => of.getLink(open)],
    ['getLink', (of) => of.getLink(paid)],
    ['getLink', (of) => of.getLink(failed)],
    ['expireLink', (of) => of.expireLink(over, { idempotencyKey: 'attempt-2' })],
    ['listLinks', (of) => of.listLinks({ limit: 2 })],
    ['listLinkPayments', (of) => of.listLinkPayments(paid)],
    ['getLinkTimeline', (of) => of.getLinkTimeline(paid)],
    ['listPaymentMethods', (of) => of.listPaymentMethods()],
    ['getConnection', (of) => of.getConnection()],
    ['lookUpAttempt', (of) => of.lookUpAttempt({ verb: 'createLink', input, ...attempt })],
    ['chargeCustomer', (of) => of.chargeCustomer(charge, { idempotencyKey: 'attempt-3' })],
  ];
  if (provider === 'commet') {
    return [
      ...links,
      ['lookUpAttempt', (of) => of.lookUpAttempt({ verb: 'chargeCustomer', input: charge, ...attempt })],
    ];
  }
  if (provider === 'qonto') return links;
  const source = { type: 'receivable', id: control.addSource({ type: 'receivable', total }).id } as const;
  const recorded = { amount: total, source, status: 'created', plannedPaymentDate } as const;
  const keep = async (): Promise<string> => (await client.createRecord(recorded)).id;
  const [one, two, three] = [await keep(), await keep(), await keep()];
  return [
    ...links,
    ['createRecord', (of) => of.createRecord(recorded, { idempotencyKey: 'attempt-4' })],
    ['getRecord', (of) => of.getRecord(one)],
    ['listRecords', (of) => of.listRecords({ limit: 2 })],
    ['updateRecord', (of) => of.updateRecord(one, { paymentMethod: 'cash' })],
    ['startRecord', (of) => of.startRecord(one)],
    ['completeRecord', (of) => of.completeRecord(two, { paidAt: at })],
    ['cancelRecord', (of) => of.cancelRecord(three)],
    ['lookUpAttempt', (of) => of.lookUpAttempt({ verb: 'createRecord', input: recorded, ...attempt })],
  ];
}

const total = { minorUnits: 10_000, currency: 'EUR' } as const;
