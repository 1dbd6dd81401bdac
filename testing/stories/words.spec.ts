import { fileURLToPath } from 'node:url';
import { en } from '@paylinks/components/messages/en';
import { expect } from '@playwright/test';
import { buildSync } from 'esbuild';
import { leavesOf } from '../languages.js';
import { openStory, showStory, stories, test, wear } from './book.js';

// Every story after its play function, in the words of nobody: two fifths longer, and in brackets.
/** What `Intl` writes holds no Latin letters there. */
const pseudo = { words: 'pseudo', locale: 'ja-JP' };
const english = leavesOf(en).map(([, leaf]) => String(leaf));
/** What stories give the kit to say: errors of a host. */
const own = [
  'Before tax. The provider adds the tax.',
  'More than is still to pay.',
  'Enter a title.',
  'Enter a quantity.',
  'Enter a price.',
  'This is too large.',
  'Too many decimals',
  'Not finished',
  'Below the least',
  'Above the most',
  'Nothing',
];
const script = buildSync({
  entryPoints: [fileURLToPath(new URL('wordsIn.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'looking',
  footer: { js: 'globalThis.looking = looking;' },
}).outputFiles[0]?.text;

for (const title of new Set(stories.map((story) => story.title))) {
  test(`${title}: longer words break nothing, and no word stands in a component`, async ({ page, bookUrl }) => {
    test.setTimeout(300_000);
    const found: string[] = [];
    const [first, ...rest] = stories.filter((story) => story.title === title);
    await page.addInitScript({ content: script ?? '' });
    if (first) await openStory(page, bookUrl, first.id);
    await look(first?.name);
    for (const { id, name } of rest) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await wear(page, { words: 'en', locale: 'en-GB' });
      await showStory(page, id);
      await look(name);
    }
    expect(found).toEqual([]);

    async function look(name = ''): Promise<void> {
      await wear(page, pseudo);
      for (const width of [560, 320]) {
        await page.setViewportSize({ width, height: 720 });
        const problems = await page.evaluate(
          (given) => (window as never as { looking: typeof import('./wordsIn.js') }).looking.wordsIn(...given),
          [english, own] as const,
        );
        found.push(...problems.map((problem) => `${name}, ${width} px: ${problem}`));
      }
    }
  });
}
