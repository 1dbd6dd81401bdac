import { expect, type Page } from '@playwright/test';
import { openStory, test } from './book.js';

// What the browser is asked for: paper, and less motion.
const details = 'components-paymentlinkdetails--open';
const dialog = 'components-paymentlinkdetails--in-a-dialog';
const table = 'components-paymentlinkstable--rows';

test.describe('on paper', () => {
  for (const id of [details, table, 'components-paymentlinkcard--open']) {
    test(`${id} is dark on white, with nothing to press, whatever the screen was`, async ({ page, bookUrl }) => {
      await openStory(page, bookUrl, id, 'theme:dark');
      await page.emulateMedia({ media: 'print' });
      await expectOnPaper(page);
    });
  }

  test('has whole addresses, and the code that leads there', async ({ page, bookUrl }) => {
    await openStory(page, bookUrl, details);
    const end = page.locator('.pl-url-head').first();
    await page.setViewportSize({ width: 420, height: 900 });
    expect(await end.evaluate((it) => it.scrollWidth > it.clientWidth), 'cut on a screen').toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await end.evaluate((it) => getComputedStyle(it).display)).toBe('inline');
    const after = (name: string): Promise<string> =>
      page.getByRole('link', { name }).evaluate((it) => getComputedStyle(it, '::after').content);
    expect(await after('INV-1042.pdf')).toContain('https://files.example.com/INV-1042.pdf');
    expect(await after('https://shop.example.com/thanks')).toBe('none');
    await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
  });

  test('does not cut a row in two', async ({ page, bookUrl }) => {
    await openStory(page, bookUrl, table);
    await page.emulateMedia({ media: 'print' });
    const row = page.getByRole('row').nth(2);
    expect(await row.evaluate((it) => getComputedStyle(it).breakInside)).toBe('avoid');
  });

  test('shows an open dialog, and not the page behind it', async ({ page, bookUrl }) => {
    await openStory(page, bookUrl, dialog, 'theme:dark');
    await page.getByRole('button', { name: 'Look closer' }).click();
    await expect(page.getByRole('region', { name: 'Activity' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expectOnPaper(page);
    await expect(page.getByRole('region', { name: 'Activity' })).toBeVisible();
    await expect(page.locator('#storybook-root')).toBeHidden();
  });
});

test('nothing moves for who asked for less motion', async ({ page, bookUrl }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const id of [details, dialog, 'components-createlinkform--sending', 'components-paymentlinkcard--loading']) {
    await openStory(page, bookUrl, id);
    expect(await page.evaluate(moving), id).toEqual([]);
  }
});

/** What has a duration. Runs in the page. */
function moving(): string[] {
  return [...document.querySelectorAll('.pl-root, .pl-root *')].flatMap((element) => {
    const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
    const durations = animationName === 'none' ? transitionDuration : `${animationDuration},${transitionDuration}`;
    const longest = Math.max(...durations.split(',').map(Number.parseFloat));
    return longest > 0.001 ? [`${element.tagName} ${element.className}`] : [];
  });
}

async function expectOnPaper(page: Page): Promise<void> {
  const look = await printed(page);
  expect(look.texts).toBeGreaterThan(5);
  expect(look.light).toEqual([]);
  expect(look.shadows).toEqual([]);
  expect(look.buttons).toEqual([]);
}

interface Printed {
  readonly texts: number;
  readonly light: readonly string[];
  readonly shadows: readonly string[];
  readonly buttons: readonly string[];
}

function printed(page: Page): Promise<Printed> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const parts = [...document.querySelectorAll('.pl-root, .pl-root *')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { color, boxShadow } = getComputedStyle(element);
        if (canvas) canvas.fillStyle = color;
        canvas?.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
        return {
          name: `${element.className} “${element.textContent?.slice(0, 40)}”`,
          hasText: [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
          isLight: 0.2126 * red + 0.7152 * green + 0.0722 * blue > 128,
          hasShadow: boxShadow !== 'none' && !boxShadow.includes('inset'),
          isButton: element.matches('.pl-button'),
        };
      });
    const names = (some: typeof parts): string[] => some.map(({ name }) => name);
    return {
      texts: parts.filter(({ hasText }) => hasText).length,
      light: names(parts.filter(({ hasText, isLight }) => hasText && isLight)),
      shadows: names(parts.filter(({ hasShadow }) => hasShadow)),
      buttons: names(parts.filter(({ isButton }) => isButton)),
    };
  });
}
