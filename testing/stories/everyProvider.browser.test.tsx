import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import preview from '../../.storybook/preview.js';
import type { ProviderParameters } from '../../stories/support/provider.js';
import { can, providersOf } from '../../stories/support/provider.js';
import { sandboxProviders } from '../providers/sandboxClients.js';
import { connectedComponents } from './connectedComponents.js';

// Every story that reads from a provider, on each further one that can do it: its play function runs to its end there. On the first, the stories
// are tests by themselves.
setProjectAnnotations(preview);
beforeAll(() => page.viewport(1200, 900));

type Stories = Parameters<typeof composeStories>[0];
interface Composed {
  readonly parameters: ProviderParameters;
  readonly globals: Readonly<Record<string, unknown>>;
  readonly run: (context: { globals: object }) => Promise<void>;
}

const files = import.meta.glob<Stories>('../../stories/*.stories.tsx', { eager: true });
const told = Object.entries(files).flatMap(([file, module]) =>
  Object.entries(composeStories(module) as Readonly<Record<string, Composed>>).map(([name, story]) => ({
    component: /(\w+)\.stories/.exec(file)?.[1] ?? file,
    name,
    parameters: story.parameters,
    /** With the toolbar set to that provider. */
    runOn: (provider: string) => story.run({ globals: { ...story.globals, provider } }),
  })),
);
const connected = told.filter(({ parameters }) => parameters.needs);

const further = connected.flatMap(({ component, name, parameters, runOn }) =>
  providersOf(parameters)
    .slice(1)
    .map((provider) => [`${component} / ${name} on ${provider}`, () => runOn(provider)] as const),
);
it.each(further)('%s', async (_, run) => {
  expect(await run()).toBeUndefined();
});

describe('the stories', () => {
  it.each(Object.entries(connectedComponents))('of %s are told on each provider that can do it', (component, needs) => {
    const own = connected.filter((story) => story.component === component);
    const on = sandboxProviders.filter((provider) =>
      own.some(({ parameters }) => providersOf(parameters).includes(provider)),
    );
    expect(on).toEqual(expect.arrayContaining(sandboxProviders.filter((provider) => can(provider, needs))));
  });

  it('that are told of one provider say why, and the rest find a provider that can do what they need', () => {
    const nowhere = told.filter(({ parameters }) => providersOf(parameters).length === 0);
    const unreasoned = told.filter(({ parameters: { only } }) => only && only.because.length < 20);
    expect([...nowhere, ...unreasoned].map(({ component, name }) => `${component} / ${name}`)).toEqual([]);
  });
});
