import type { CreateLinkInput, Money, PaymentLinksClient, RecordPaymentInput } from '@paylinks/core';
import type { FaultRule, Sandbox, SandboxProvider, SandboxRequest } from '@paylinks/sandbox';
import { sandboxInput } from '../providers/sandboxClients.js';
import { sleep } from './virtualTime.js';

const amount: Money = { minorUnits: 1250, currency: 'EUR' };

/** A link that says in its own words which submission it is of. */
export function markedLink(provider: SandboxProvider, marker: string): CreateLinkInput {
  const input = sandboxInput(provider, amount);
  if (provider === 'monite') return { ...input, reference: marker };
  if (provider === 'commet') return { ...input, description: marker };
  return { ...input, items: input.items?.map((item) => ({ ...item, title: marker })) } as CreateLinkInput;
}

/** A record has no words of its own: its amount is its marker. */
export function markedRecord(marker: string, sourceId: string): RecordPaymentInput {
  return {
    amount: { minorUnits: Number(marker.replace('record-', '')), currency: 'EUR' },
    source: { type: 'receivable', id: sourceId },
    paymentMethod: 'cash',
    paidAt: new Date().toISOString(),
  };
}

/** Everything that exists in the end, by its marker. */
export async function whatExists(
  provider: SandboxProvider,
  { control }: Sandbox,
  client: PaymentLinksClient,
  sourceId: string | null,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  const add = (marker: string, id: string): void => void found.set(marker, [...(found.get(marker) ?? []), id]);
  for (const { id } of control.links().filter((link) => link.provider === provider)) {
    const link = await client.getLink(id);
    add(link.items[0]?.title ?? link.reference ?? link.description ?? '', id);
    await sleep(100);
  }
  for (let cursor: string | null | undefined = sourceId === null ? null : undefined; cursor !== null; ) {
    const page = await client.listRecords({ sourceId: [sourceId ?? ''], cursor });
    for (const record of page.items) add(`record-${record.amount.minorUnits}`, record.id);
    cursor = page.nextCursor;
  }
  return found;
}

/** Creates that went out again although nothing proved the one before to be refused, and no memory of the provider made the repeat harmless. */
export function blindRepeats(requests: readonly SandboxRequest[]): readonly string[] {
  const before = new Map<string, SandboxRequest>();
  const blind: string[] = [];
  for (const request of requests) {
    const marker = markerOf(request);
    if (marker === null) continue;
    const last = before.get(marker);
    before.set(marker, request);
    if (last === undefined || isRefusal(last.status)) continue;
    const key = keyOf(request);
    if (key === undefined || key !== keyOf(last))
      blind.push(`${request.provider} ${marker}: sent again after ${last.status ?? 'no reply'}`);
  }
  return blind;
}

function markerOf({ method, path, body }: SandboxRequest): string | null {
  const place = path.split('?')[0] ?? '';
  if (method !== 'POST' || !['/payment_links', '/v2/payment_links', '/payments', '/payment_records'].includes(place))
    return null;
  const text = JSON.stringify(body);
  const amountOfRecord = place === '/payment_records' ? (body as { readonly amount: number }).amount : null;
  return amountOfRecord === null ? (/"(link-\d+(-2)?)"/.exec(text)?.[1] ?? null) : `record-${amountOfRecord}`;
}
const isRefusal = (status: number | null): boolean =>
  status !== null && status >= 400 && status < 500 && status !== 408;
const keyOf = ({ headers }: SandboxRequest): string | undefined =>
  headers['idempotency-key'] ?? headers['x-qonto-idempotency-key'];

/** What goes wrong at a provider, each with its own dice. */
export function providerFaults(seed: number, often: number): readonly FaultRule[] {
  const rules: readonly Omit<FaultRule, 'route' | 'seed'>[] = [
    { drop: 'before', probability: 0.04 },
    { drop: 'after', probability: 0.05 },
    { status: 429, retryAfterSeconds: 2, probability: 0.03 },
    { status: 429, probability: 0.01 },
    { status: 500, probability: 0.03 },
    { status: 503, drop: 'after', probability: 0.02 },
    { status: 401, probability: 0.005 },
    { body: 'malformed', probability: 0.02 },
    { body: 'html', probability: 0.02 },
    { body: 'empty', probability: 0.01 },
    { delayMs: 45_000, probability: 0.02 },
    { delayMs: 150_000, probability: 0.01 },
    { delayMs: 4_000, probability: 0.1 },
  ];
  return rules.map((rule, index) => ({
    ...rule,
    route: '*',
    seed: seed * 100 + index,
    probability: (rule.probability ?? 0) * often,
  }));
}
