import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RuleObject, RunOptions } from 'axe-core';
import { openStory, showStory, stories, test } from './book.js';
import { findLoss, findMotion } from './loss.js';

// Every story once more, after its play function, in each dress that a person may see it in.
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const desk = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };
/** Browser zoom is a viewport of fewer pixels. */
const zoomed = { width: desk.width / 2, height: desk.height / 2 };
/** A story is a part of a page: the rules about whole pages are held in the example host. */
const rules: RuleObject = {
  'target-size': { enabled: true },
  region: { enabled: false },
  'landmark-one-main': { enabled: false },
  'page-has-heading-one': { enabled: false },
};
/** What a person may set for all pages (WCAG 1.4.12). */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

test('Storybook has been built, and has stories', () => {
  expect(stories.length, 'run `npm run storybook:build` first').toBeGreaterThan(50);
});

test('what is cut off or stands out would be found, and an ellipsis with its title would not', async ({ page }) => {
  const cut = 'white-space: nowrap; overflow: hidden; inline-size: 20px';
  await page.setContent(`<!doctype html><div class="pl-root">
    <p style="${cut}">A long name</p><p style="${cut}; text-overflow: ellipsis">Without its title</p>
    <p style="${cut}; text-overflow: ellipsis" title="The whole of it">The whole of it</p>
    <p style="overflow: hidden; block-size: 10px">Half a line</p></div>`);
  expect(await page.evaluate(findLoss)).toEqual(['cut: A long name', 'cut: Without its title', 'cut: Half a line']);
  await page.setContent('<!doctype html><div style="inline-size: 110vw">Wide</div>');
  expect(await page.evaluate(findLoss)).toEqual([expect.stringMatching(/^the page is \d+ px too wide$/)]);
});

for (const { id, title, name } of stories) {
  test(`${title} / ${name}: in every dress`, async ({ stage: page, bookUrl }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(desk);
    // Nothing is on its way from one colour to the next, which would be measured half way.
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'none' });
    // Another story on the page that is there costs a fraction of a page.
    await (page.url().startsWith(bookUrl) ? showStory(page, id) : openStory(page, bookUrl, id));
    expect(await page.evaluate(findMotion), 'still').toEqual([]);
    await expectSound(page, 'light');
    await dress(page, { theme: 'dark', dir: 'ltr' });
    await expectSound(page, 'dark', { runOnly: ['color-contrast'] });
    await page.setViewportSize(zoomed);
    await expectNoLoss(page, 'at 200 %');
    await page.setViewportSize(narrow);
    await expectNoLoss(page, '320 px');
    await expectSound(page, '320 px', { runOnly: ['target-size'] });
    await dress(page, { theme: 'light', dir: 'rtl' });
    await expectNoLoss(page, '320 px from right to left');
    await expectSound(page, '320 px from right to left');
    const sheet = await page.addStyleTag({ content: spacing });
    await expectNoLoss(page, 'spaced out');
    await sheet.evaluate((element: Element) => element.remove());
    await page.emulateMedia({ forcedColors: 'active' });
    // The colours are the person's own then, and axe would measure ours.
    await expectSound(page, 'forced colours', { rules: { ...rules, 'color-contrast': { enabled: false } } });
  });
}

function dress(page: Page, { theme, dir }: { theme: string; dir: string }): Promise<void> {
  return page.evaluate(
    (next) => {
      document.documentElement.dataset['theme'] = next.theme;
      document.documentElement.dir = next.dir;
    },
    { theme, dir },
  );
}

/** Nothing that axe objects to, the target sizes of WCAG 2.2 with it. */
async function expectSound(page: Page, how: string, options: RunOptions = { rules }): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (more) =>
      (window as never as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        ...more,
      }),
    options,
  );
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
  expect.soft(found, how).toEqual([]);
}

async function expectNoLoss(page: Page, how: string): Promise<void> {
  expect.soft(await page.evaluate(findLoss), how).toEqual([]);
}
