import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Page, test as playwright } from '@playwright/test';

export const bookFolder: string = fileURLToPath(new URL('../../storybook-static/', import.meta.url));

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

export const test = playwright.extend<object, { bookUrl: string }>({
  bookUrl: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from this pattern what a fixture needs: nothing.
    async ({}, provide) => {
      const { url, close } = await serveBook();
      await provide(url);
      close();
    },
    { scope: 'worker' },
  ],
});

interface Preview {
  /** Storybook's own name. */
  readonly ['__STORYBOOK_ADDONS_CHANNEL__']?: { last(event: string): unknown };
}

/** Runs in the page. */
const isFinished = (): unknown => {
  const { ['__STORYBOOK_ADDONS_CHANNEL__']: channel } = window as never as Preview;
  return channel?.last('storyFinished');
};

/** Opens a story and waits until it stands, its play function included. */
export async function openStory(page: Page, bookUrl: string, id: string, globals = ''): Promise<void> {
  await page.goto(`${bookUrl}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
  await page.waitForFunction(isFinished, undefined, { timeout: 60_000 });
}
