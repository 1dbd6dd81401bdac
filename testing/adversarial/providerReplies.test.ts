import { createSandbox } from '@paylinks/sandbox';
import { expect, it } from 'vitest';
import { sandboxClient, sandboxProviders } from '../providers/sandboxClients.js';
import { createDice } from './dice.js';
import { endOf } from './judge.js';
import { mutateReply } from './mutate.js';
import { callsAt, providerCalls } from './providerCalls.js';
import { mostRequests, replay } from './tape.js';

const mutations = 10_000;

it.each(sandboxProviders)(
  'no reply of %s breaks its client, and none proves more to it than it says',
  async (provider) => {
    const sandbox = createSandbox({ now: callsAt });
    const calls = await providerCalls(provider);
    const ends: Record<string, number> = {};
    const problems: string[] = [];
    for (let seed = 0; seed < mutations; seed += 1) {
      const dice = createDice(seed);
      const { name, tape, run } = dice.pick(calls);
      const at = dice.below(tape.exchanges.length || 1);
      const world = replay(tape, (reply, index) => (index === at ? mutateReply(reply, dice) : reply));
      const end = await endOf(name, () => run(sandboxClient(provider, sandbox, world.fetch)), world.executed);
      if (end.problem !== null) problems.push(`seed ${seed}, reply ${at}: ${name} ${end.problem}`);
      if (world.asked() > mostRequests) problems.push(`seed ${seed}, reply ${at}: ${name} asks for ever`);
      ends[end.name] = (ends[end.name] ?? 0) + 1;
    }
    console.log(`${provider}: ${mutations} replies`, ends);
    expect(problems).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    // Else the replies themselves would not have arrived, or nothing would have been tried.
    expect(ends['network']).toBeUndefined();
    expect(ends['understood']).toBeGreaterThan(mutations / 10);
  },
);
