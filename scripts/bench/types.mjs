// What a host's type-check costs that uses every component, beside React alone, and beside the libraries that the kit stands on: counts, the same in each run.
import { execFileSync } from 'node:child_process';
import { check } from './rounds.mjs';

const hosts = {
  'React alone': 'tsconfig.react.json',
  'a form and a card on react-hook-form and TanStack Query': 'tsconfig.libraries.json',
  'every component of the kit': 'tsconfig.json',
};
const limits = { types: 5000, instantiations: 20_000 };

export const title = 'Type-check of a host';

export async function run() {
  const costs = Object.fromEntries(Object.entries(hosts).map(([name, config]) => [name, costOf(config)]));
  const [alone, libraries, kit] = Object.values(costs);
  const beside = (what) => `(React alone: ${alone[what]}, with the libraries: ${libraries[what]})`;
  return {
    on: `TypeScript ${tsc('--version').trim().split(' ').at(-1)}`,
    rows: Object.entries(costs).map(([name, cost]) => ({ name, ...cost })),
    checks: [
      check(`every component: instantiations ${beside('Instantiations')}`, kit.Instantiations, limits.instantiations),
      check(`every component: types ${beside('Types')}`, kit.Types, limits.types),
    ],
  };
}

const tsc = (...args) => execFileSync('node_modules/.bin/tsc', args, { encoding: 'utf8' });

function costOf(config) {
  const told = tsc('-p', `testing/types-host/${config}`, '--extendedDiagnostics', '--singleThreaded');
  const figure = (what) => Number(new RegExp(`^${what}: +([\\d.]+)`, 'm').exec(told)[1]);
  return Object.fromEntries(['Files', 'Types', 'Instantiations'].map((what) => [what, figure(what)]));
}
