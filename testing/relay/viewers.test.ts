import { createMemoryStore, publishLinkEvent } from '@paylinks/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDice } from '../adversarial/dice.js';
import { sandboxInput, sandboxProviders } from '../providers/sandboxClients.js';
import { FetchedEventSource } from '../server/eventSource.js';
import { handled, origin, pageFetch } from '../server/handled.js';

const people = 1000;
const cacheMs = 2000;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A link that many look at through one handler, and how often its provider was asked for it. */
async function watchedLink(provider: (typeof sandboxProviders)[number]) {
  const store = createMemoryStore();
  const { sandbox, page, handler } = handled({ provider, store, handler: { cacheMs } });
  const { id } = await page.createLink(sandboxInput(provider));
  const reads = (): number =>
    sandbox.control.requests().filter(({ method, path }) => method === 'GET' && path.endsWith(`/${id}`)).length;
  return { sandbox, store, page, handler, id, reads };
}

it.each(sandboxProviders)(
  'a thousand people who look at one link of %s for a minute cost one call a window',
  async (provider) => {
    const { page, id, reads } = await watchedLink(provider);
    const dice = createDice(1);
    const nextAt = Array.from({ length: people }, () => dice.below(50) * 100);
    let answers = 0;
    for (let now = 0; now < 60_000; now += 100) {
      for (let person = 0; person < people; person += 1) {
        if ((nextAt[person] ?? 0) > now) continue;
        // As often as a card reads by itself at most.
        nextAt[person] = now + 5000;
        void page.getLink(id).then((link) => {
          expect(link.id).toBe(id);
          answers += 1;
        });
      }
      await vi.advanceTimersByTimeAsync(100);
    }
    console.log(`${provider}: ${answers} answers to ${people} people in 60 s, ${reads()} reads at the provider`);
    expect(answers).toBe(people * 12);
    expect(reads()).toBeGreaterThan(1);
    expect(reads()).toBeLessThanOrEqual(60_000 / cacheMs);
  },
);

it('one event makes a thousand pages read again, with one call', async () => {
  const { sandbox, store, page, handler, id, reads } = await watchedLink('commet');
  const heard: number[] = [];
  const seen: string[] = [];
  const streams = Array.from({ length: people }, (_, person) => {
    const stream = new FetchedEventSource(`${origin}/api/paylinks/events?links=${id}`, pageRequest(handler));
    stream.addEventListener('message', () => {
      heard[person] = (heard[person] ?? 0) + 1;
      void page.getLink(id).then(({ status }) => seen.push(status));
    });
    return stream;
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await page.getLink(id)).status).toBe('open');
  const before = reads();
  sandbox.control.pay(id, { arrivesAfterMs: 0 });
  const event = { id: 'e', type: 'link_changed', linkId: id, paymentIntentId: null, at: '' } as const;
  await Promise.all([1, 2, 3].map(() => publishLinkEvent(store, 'tenant-1', event)));
  await vi.advanceTimersByTimeAsync(1000);
  expect(heard).toEqual(Array.from({ length: people }, () => 1));
  expect(seen).toEqual(Array.from({ length: people }, () => 'paid'));
  expect(reads() - before).toBe(1);
  for (const stream of streams) stream.close();
});

const pageRequest = (handler: (request: Request) => Promise<Response>) => {
  const fetch = pageFetch(handler);
  return (request: Request): Promise<Response> => fetch(request);
};
