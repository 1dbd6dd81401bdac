import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { openStory, stories, test } from './book.js';

// Every story once more, after its play function, in each dress that a person may see it in.
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('Storybook has been built, and has stories', () => {
  expect(stories.length, 'run `npm run storybook:build` first').toBeGreaterThan(50);
});

for (const { id, title, name } of stories) {
  test(`${title} / ${name}: in dark, forced colours, from right to left and at 320 px`, async ({ page, bookUrl }) => {
    test.setTimeout(120_000);
    await openStory(page, bookUrl, id);
    await page.evaluate(axeSource);
    await expectSound(page, 'light');
    await dress(page, { theme: 'dark' });
    await expectSound(page, 'dark');
    await dress(page, { theme: 'light', dir: 'rtl' });
    await expectSound(page, 'right to left');
    await page.setViewportSize({ width: 320, height: 640 });
    await expectSound(page, 'right to left at 320 px');
    await expectFits(page, 'right to left at 320 px');
    await dress(page, { dir: 'ltr' });
    await expectFits(page, '320 px');
    await page.emulateMedia({ forcedColors: 'active' });
    // The colours are the browser's own then, and axe would measure ours.
    await expectSound(page, 'forced colours', { 'color-contrast': { enabled: false } });
  });
}

async function dress(page: Page, { theme, dir }: { theme?: string; dir?: string }): Promise<void> {
  await page.evaluate(
    ([nextTheme, nextDir]) => {
      const root = document.documentElement;
      if (nextTheme) root.dataset.theme = nextTheme;
      if (nextDir) root.dir = nextDir;
    },
    [theme, dir] as const,
  );
  // What is on its way from one colour to the next would be measured half way. A skeleton's shimmer has no end.
  await page.evaluate(() => {
    const ending = document.getAnimations().filter((it) => it.effect?.getComputedTiming().endTime !== Infinity);
    return Promise.all(ending.map((it) => it.finished.catch(() => {})));
  });
}

/** Nothing that axe objects to, the target sizes of WCAG 2.2 with it. A story is a part of a page: the rules about whole pages are held in the example host. */
async function expectSound(page: Page, how: string, rules: Record<string, { enabled: boolean }> = {}): Promise<void> {
  const { violations } = await page.evaluate(
    (more) =>
      (window as never as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        rules: {
          'target-size': { enabled: true },
          region: { enabled: false },
          'landmark-one-main': { enabled: false },
          'page-has-heading-one': { enabled: false },
          ...more,
        },
      }),
    rules,
  );
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
  expect(found, how).toEqual([]);
}

async function expectFits(page: Page, how: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${how}: pixels that stand out`).toBeLessThanOrEqual(0);
}
