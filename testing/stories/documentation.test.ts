import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as components from '../../packages/components/src/index.js';
import { accessibility } from '../../stories/support/accessibility.js';

const names = Object.keys(components).filter(
  (name) => /^[A-Z]\w+$/.test(name) && !/View$|^PaymentLinksKit$/.test(name),
);
const file = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname;

it.each(names)('%s has a page: stories, and what a person meets who does not see', (name) => {
  expect(existsSync(file(`stories/${name}.stories.tsx`))).toBe(true);
  expect(accessibility[name]?.length).toBeGreaterThan(0);
});

it('has no notes about what does not exist', () => {
  expect(Object.keys(accessibility).filter((name) => !names.includes(name))).toEqual([]);
});

it('says in each guide nothing of an export that there is not', async () => {
  const known = new Map<string, Record<string, unknown>>([
    ['@paylinks/components', components],
    ['@paylinks/components/messages/de', await import('../../packages/components/src/messages/de.js')],
    ['@paylinks/components/messages/en', await import('../../packages/components/src/messages/en.js')],
    ['@paylinks/core', await import('../../packages/core/src/index.js')],
    ['@paylinks/core/testing', await import('../../packages/core/src/testing/index.js')],
    ['@paylinks/hooks', await import('../../packages/hooks/src/index.js')],
    ['@paylinks/server', await import('../../packages/server/src/index.js')],
    ['@paylinks/sandbox', await import('../../packages/sandbox/src/index.js')],
    ['@paylinks/sandbox/node', await import('../../packages/sandbox/src/node/index.js')],
    ['@paylinks/providers/monite', await import('../../packages/providers/src/monite/index.js')],
    ['@paylinks/providers/qonto', await import('../../packages/providers/src/qonto/index.js')],
    ['@paylinks/providers/commet', await import('../../packages/providers/src/commet/index.js')],
  ]);
  const guides = [
    'EmbedIn5Minutes',
    'Headless',
    'YourOwnApi',
    'Testing',
    'Security',
    'Migrating',
    'Theming',
    'Languages',
  ];
  const wrong = guides.flatMap((guide) => {
    const text = readFileSync(file(`stories/guides/${guide}.mdx`), 'utf8');
    return [...text.matchAll(/import \{ ([^}]+) \} from '(@paylinks\/[\w/]+)'/g)].flatMap(([, list = '', from = '']) =>
      list
        .split(',')
        .flatMap((name) => (known.get(from)?.[name.trim()] === undefined ? [`${guide}: ${name} of ${from}`] : [])),
    );
  });
  expect(wrong).toEqual([]);
});
