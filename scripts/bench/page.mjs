// A page for fine clocks: one entry of testing/bench, bundled from the built packages as a host would, in an isolated Chromium.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { browserLaunch } from '../browser.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
// Isolated, so that the clock ticks in 5 µs and not in 100.
const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const html = `<!doctype html><html lang="en"><link rel="stylesheet" href="/styles.css"><body><script type="module" src="/page.js"></script>`;

/** Opens `testing/bench/src/<entry>.tsx`, which puts its verbs on `window.bench`. `isProfiled`: with the React whose `Profiler` counts. */
export async function openPage(entry, isProfiled = false) {
  const { outputFiles } = await build({
    entryPoints: { page: at(`testing/bench/src/${entry}.tsx`) },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    legalComments: 'none',
    outdir: '/',
    conditions: ['browser'],
    alias: isProfiled ? { 'react-dom/client': 'react-dom/profiling' } : {},
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path, ['text/javascript', Buffer.from(contents)]]));
  files.set('/styles.css', ['text/css', readFileSync(at('packages/components/dist/styles.css'))]);
  const server = createServer((request, response) => {
    const [type, contents] = files.get(request.url) ?? ['text/html; charset=utf-8', html];
    response.writeHead(200, { ...headers, 'Content-Type': type });
    response.end(contents);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const launch = browserLaunch();
  const browser = await chromium.launch({ ...launch, args: [...launch.args, '--js-flags=--expose-gc'] });
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  page.on('pageerror', (error) => {
    throw error;
  });
  const url = `http://127.0.0.1:${server.address().port}/`;
  const load = async () => {
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in window);
  };
  await load();
  return {
    page,
    load,
    /** What is in use after everything unreachable is gone: bytes of scripts and of the page's nodes, nodes, listeners. */
    async inUse() {
      // Twice: what a finalizer lets go of is gone with the second.
      for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize, embedderHeapUsedSize = 0 } = await devtools.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
      return { bytes: usedSize, pageBytes: embedderHeapUsedSize, nodes, listeners: jsEventListeners };
    },
    version: browser.version(),
    async close() {
      await browser.close();
      server.close();
    },
  };
}
