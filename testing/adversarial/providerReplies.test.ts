import { createHttpClient } from '@paylinks/core';
import { createSandbox, type Sandbox, type SandboxProvider } from '@paylinks/sandbox';
import { expect, it } from 'vitest';
import { sandboxProviders } from '../providers/sandboxClients.js';
import { handled, origin, pageFetch } from '../server/handled.js';
import { createDice } from './dice.js';
import { endOf } from './judge.js';
import { mutateReply } from './mutate.js';
import { callsAt, type Peer, providerCalls, providerPeer } from './providerCalls.js';
import { mostRequests, replay } from './tape.js';

const mutations = 10_000;

/** Calls with replies of which one at a time is another than was given; how many were understood for all that, and what must never happen. */
async function tryReplies(provider: SandboxProvider, who: string, peerOf: (sandbox: Sandbox) => Peer) {
  const calls = await providerCalls(provider, peerOf);
  const { client } = peerOf(createSandbox({ now: callsAt }));
  const ends: Record<string, number> = {};
  const problems: string[] = [];
  for (let seed = 0; seed < mutations; seed += 1) {
    const dice = createDice(seed);
    const { name, tape, run } = dice.pick(calls);
    const at = dice.below(tape.exchanges.length || 1);
    const world = replay(tape, (reply, index) => (index === at ? mutateReply(reply, dice) : reply));
    const end = await endOf(name, () => run(client(world.fetch)), world.executed);
    if (end.problem !== null) problems.push(`seed ${seed}, reply ${at}: ${name} ${end.problem}`);
    if (world.asked() > mostRequests) problems.push(`seed ${seed}, reply ${at}: ${name} asks for ever`);
    ends[end.name] = (ends[end.name] ?? 0) + 1;
  }
  console.log(`${who}: ${mutations} replies`, ends);
  expect(Object.keys(Object.prototype)).toEqual([]);
  // Else the replies themselves would not have arrived.
  expect(ends['network']).toBeUndefined();
  return { problems, understood: ends['understood'] ?? 0 };
}

it.each(sandboxProviders)(
  'no reply of %s breaks its client, and none proves more to it than it says',
  async (provider) => {
    const { problems, understood } = await tryReplies(provider, provider, providerPeer(provider));
    expect(problems).toEqual([]);
    expect(understood).toBeGreaterThan(mutations / 10);
  },
);

it('no reply of a server breaks the client of its pages, and none proves more to it than it says', async () => {
  const { problems, understood } = await tryReplies('monite', 'a server', (sandbox) => ({
    fetch: pageFetch(handled({ sandbox }).handler),
    client: (fetch) => createHttpClient({ url: `${origin}/api/paylinks`, fetch }),
  }));
  expect(problems).toEqual([]);
  expect(understood).toBeGreaterThan(mutations / 10);
});
