// The README's picture, from the built Storybook: docs/paylinks.png.
import { chromium } from 'playwright';
import { tsImport } from 'tsx/esm/api';
import { browserLaunch } from './browser.mjs';

const { openStory, serveBook } = await tsImport('../testing/stories/book.ts', import.meta.url);
const { url, close } = await serveBook();
const browser = await chromium.launch(browserLaunch());
const page = await browser.newPage({ viewport: { width: 1080, height: 600 }, deviceScaleFactor: 2 });
await openStory(page, url, 'guides-first-screen--form-and-cards');
await page.mouse.move(0, 0);
await page.evaluate(() => document.activeElement?.blur());
await page.screenshot({ path: 'docs/paylinks.png', fullPage: true, animations: 'disabled' });
await browser.close();
close();
