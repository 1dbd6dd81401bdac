import { createSandbox } from '@paylinks/sandbox';
import { expect, it } from 'vitest';
import { sandboxProviders } from '../providers/sandboxClients.js';
import { hostileWords } from './hostileStrings.js';
import { endOf } from './judge.js';
import { callsAt, providerCalls, providerPeer } from './providerCalls.js';
import { replay } from './tape.js';

it.each(sandboxProviders)(
  'a text in any place of any reply of %s is text, or the reply is refused',
  async (provider) => {
    const peerOf = providerPeer(provider);
    const { client } = peerOf(createSandbox({ now: callsAt }));
    const problems: string[] = [];
    const tried = new Set<string>();
    for (const { name, tape, run } of await providerCalls(provider, peerOf)) {
      for (const [index, { text }] of tape.exchanges.entries()) {
        for (const place of placesOf(JSON.parse(text))) {
          const where = `${name}, reply ${index}, ${place.join('.')}`;
          if (tried.has(where)) continue;
          tried.add(where);
          for (const hostile of hostileWords) {
            const changed = withText(text, place, hostile);
            const world = replay(tape, (reply, at) => (at === index ? { ...reply, text: changed } : reply));
            const { problem } = await endOf(name, () => run(client(world.fetch)), world.executed);
            if (problem !== null) problems.push(`${where}: ${JSON.stringify(hostile)} ${problem}`);
          }
        }
      }
    }
    console.log(`${provider}: ${hostileWords.length} texts in each of ${tried.size} places`);
    expect(problems).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
  // Some ten thousand calls: half a minute where nothing else runs.
  300_000,
);

type Place = readonly string[];

/** Where a JSON body has a text. Of many rows the first stands for all. */
function placesOf(body: unknown): Place[] {
  if (typeof body === 'string') return [[]];
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body)
    .slice(0, Array.isArray(body) ? 1 : undefined)
    .flatMap(([name, value]) => placesOf(value).map((place) => [name, ...place]));
}

function withText(json: string, place: Place, text: string): string {
  const root = { body: JSON.parse(json) as unknown };
  const path = ['body', ...place];
  let parent = root as Record<string, unknown>;
  for (const name of path.slice(0, -1)) parent = parent[name] as Record<string, unknown>;
  parent[path.at(-1) ?? ''] = text;
  return JSON.stringify(root.body);
}
