import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Page, test as playwright } from '@playwright/test';

export const bookFolder: string = fileURLToPath(new URL('../../storybook-static/', import.meta.url));

interface Story {
  readonly type: string;
  readonly id: string;
  readonly title: string;
  readonly name: string;
}
const indexFile = `${bookFolder}index.json`;
const index: { readonly entries: Readonly<Record<string, Story>> } = existsSync(indexFile)
  ? JSON.parse(readFileSync(indexFile, 'utf8'))
  : { entries: {} };
/** None where Storybook has not been built. */
export const stories: readonly Story[] = Object.values(index.entries).filter(({ type }) => type === 'story');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The built Storybook, served on this machine; one server a worker. */
export async function serveBook(): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(bookFolder, path)).then(
      (body) =>
        response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** `stage`: one page a worker, on which one story after another is opened. */
export const test = playwright.extend<object, { bookUrl: string; stage: Page }>({
  bookUrl: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from this pattern what a fixture needs: nothing.
    async ({}, provide) => {
      const { url, close } = await serveBook();
      await provide(url);
      close();
    },
    { scope: 'worker' },
  ],
  stage: [
    async ({ browser }, provide) => {
      const page = await browser.newPage();
      await provide(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

interface Channel {
  last(event: string): unknown;
  emit(event: string, data: object): void;
}
interface Preview {
  /** Storybook's own name. */
  readonly ['__STORYBOOK_ADDONS_CHANNEL__']?: Channel;
}

/** Runs in the page. */
const isFinished = (id: string): boolean => {
  const { ['__STORYBOOK_ADDONS_CHANNEL__']: channel } = window as never as Preview;
  const finished = channel?.last('storyFinished') as readonly [{ readonly storyId: string }] | undefined;
  return finished?.[0].storyId === id;
};

/** In place of a story that cannot be drawn Storybook shows why, which looks well in any dress. */
async function untilItStands(page: Page, id: string): Promise<void> {
  await page.waitForFunction(isFinished, id, { timeout: 60_000 });
  const isBroken = await page.evaluate(() => document.body.classList.contains('sb-show-errordisplay'));
  if (isBroken) throw new Error(`The story ${id} cannot be drawn: open it in Storybook.`);
}

async function tell(page: Page, event: string, data: object): Promise<void> {
  await page.evaluate(
    ([name, said]) => (window as never as Preview)['__STORYBOOK_ADDONS_CHANNEL__']?.emit(name, said),
    [event, data] as const,
  );
}

/** Opens a story and waits until it stands, its play function included. */
export async function openStory(page: Page, bookUrl: string, id: string, globals = ''): Promise<void> {
  // The addon's own axe is of no use here.
  await page.goto(`${bookUrl}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true;${globals}`);
  await untilItStands(page, id);
}

/** Another story on a page of Storybook: a good deal faster than opening it. */
export async function showStory(page: Page, id: string): Promise<void> {
  await tell(page, 'setCurrentStory', { storyId: id, viewMode: 'story' });
  await untilItStands(page, id);
}

/** Turns what the toolbar turns. What the play function did stays. */
export async function wear(page: Page, globals: Readonly<Record<string, string>>): Promise<void> {
  await tell(page, 'updateGlobals', { globals });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
