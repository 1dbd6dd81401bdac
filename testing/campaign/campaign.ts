import { createHttpClient, type PaymentLinksClient } from '@paylinks/core';
import { createSandbox, type SandboxProvider } from '@paylinks/sandbox';
import { loadTotals } from '../../packages/hooks/src/attempts/loadTotals.js';
import { createDice } from '../adversarial/dice.js';
import { sandboxClient } from '../providers/sandboxClients.js';
import { origin, pageFetch } from '../server/handled.js';
import type { Life } from './life.js';
import { shakyNetwork } from './network.js';
import { openTab } from './page.js';
import { create, type Expiry, expire, type Submission } from './person.js';
import { crashingServer } from './server.js';
import { blindRepeats, markedLink, markedRecord, providerFaults, whatExists } from './truth.js';
import { createMoment, sleep } from './virtualTime.js';

export interface CampaignOptions {
  readonly provider: SandboxProvider;
  /** With a server between page and provider. */
  readonly withServer: boolean;
  readonly people: number;
  readonly seed: number;
}

export interface Truth {
  /** What exists at the provider in the end, by its marker. */
  readonly made: ReadonlyMap<string, readonly string[]>;
  readonly submissions: readonly Submission[];
  readonly expiries: readonly Expiry[];
  /** Creates that were sent again although nothing made that harmless. */
  readonly blindRepeats: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

const everyMs = 1_500;
const total = { minorUnits: 90_000_000, currency: 'EUR' } as const;

// What a page loads when it first needs it takes real time, in which nobody knows how much of the other passes.
await loadTotals();

/** People who create, expire and record while everything breaks, and what is true after it. */
export async function runCampaign({ provider, withServer, people, seed }: CampaignOptions): Promise<Truth> {
  const dice = createDice(seed);
  const sandbox = createSandbox({ seed });
  const { control } = sandbox;
  const clean = sandboxClient(provider, sandbox);
  const counts: Record<string, number> = {};
  const count = (what: string): void => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const source = provider === 'monite' ? control.addSource({ type: 'receivable', total }).id : null;

  const server = crashingServer({
    dice,
    clientOver: (fetch) => sandboxClient(provider, sandbox, fetch),
    providerFetch: sandbox.fetch,
  });
  const network = shakyNetwork(dice, (request) => pageFetch(server.fetch)(request));
  const clientOf = (life: Life): PaymentLinksClient => {
    if (withServer) return createHttpClient({ url: `${origin}/api/paylinks`, fetch: network.fetchOf(life) });
    const fetch: typeof globalThis.fetch = (input, init) =>
      life.isOver() ? new Promise(() => {}) : life.during(sandbox.fetch(input, init));
    return sandboxClient(provider, sandbox, fetch);
  };
  const firstLook = createHttpClient({ url: `${origin}/api/paylinks`, fetch: pageFetch(server.fetch) });
  const capabilities = await (withServer ? firstLook : clean).getCapabilities();

  const statusOf = (linkId: string): string => control.links().find(({ id }) => id === linkId)?.status ?? 'unknown';
  const calm = createMoment();

  const toEnd: string[] = [];
  for (let index = 0; index < people / 4; index += 1) {
    toEnd.push((await clean.createLink(markedLink(provider, `to-end-${index}`))).id);
    await sleep(100);
  }
  control.faults(providerFaults(seed, withServer ? 0.5 : 1));

  const submissions: Submission[] = [];
  const expiries: Expiry[] = [];
  const all: Promise<unknown>[] = [];
  for (let index = 0; index < people; index += 1) {
    const personal = createDice(seed * 100_003 + index);
    const tab = openTab({ dice: personal, capabilities, clientOf });
    const linkId = toEnd[Math.floor(index / 4)] ?? '';
    const isRecord = source !== null && index % 4 === 3;
    const kind = index % 4 === 1 ? 'expire' : isRecord ? 'record' : 'create';
    count(kind);
    if (kind === 'expire') {
      const page = tab.open();
      all.push(expire(page, linkId, statusOf).then((expiry) => expiries.push(expiry)));
      // A colleague has the same idea.
      if (personal.chance(0.2)) {
        await sleep(personal.below(3000));
        all.push(
          expire(openTab({ dice: personal, capabilities, clientOf }).open(), linkId, statusOf).then((expiry) =>
            expiries.push(expiry),
          ),
        );
      }
    } else {
      const person = create({
        dice: personal,
        tab,
        attemptsOf: (page) => (isRecord ? page.records() : page.links()),
        input: (marker) => (isRecord ? markedRecord(marker, source) : markedLink(provider, marker)),
        marker: isRecord ? `record-${1000 + index}` : `link-${index}`,
        nextMarker: isRecord ? `record-${100_000 + index}` : `link-${index}-2`,
        calm,
        count,
      });
      all.push(person.then((those) => submissions.push(...those)));
    }
    await sleep(personal.below(2 * everyMs));
  }
  await sleep(300_000);
  control.faults([]);
  network.calm();
  server.calm();
  // A server that is just starting, and a request that is held back longest.
  await sleep(300_000);
  calm.come();
  await Promise.all(all);
  counts['crashes'] = server.crashes();

  const requests = control.requests();
  counts['requests'] = requests.length;
  const made = await whatExists(provider, sandbox, clean, source);
  return { made, submissions, expiries, blindRepeats: blindRepeats(requests), counts };
}
