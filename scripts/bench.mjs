// What the amount input costs: bytes, the work of a key, the mount of 200; beside a plain input and the popular peers, in one run in Chromium.
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { browserLaunch } from './browser.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const COUNT = 200;
const KEYS = '1234567.89';
const limits = { addedPerKey: 0.45, mountRatio: 1.3, hook: 3, component: 4.5 };
/** Below these, a difference is noise and is not claimed. */
const noise = { perKey: 0.15, mount: 0.25 };
const source = (name) => fileURLToPath(new URL(`../packages/${name}/src/index.ts`, import.meta.url));
const options = {
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: Object.fromEntries(['core', 'hooks', 'components'].map((name) => [`@paylinks/${name}`, source(name)])),
};

async function kilobytes(name, path) {
  const from = fileURLToPath(new URL(`../packages/${path}`, import.meta.url));
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: `export { ${name} } from ${JSON.stringify(from)}`, resolveDir: dirname(from) },
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
}
const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const hook = await kilobytes('useCurrencyAmountInput', 'hooks/src/money/useCurrencyAmountInput.ts');
const component = await kilobytes('CurrencyAmountInput', 'components/src/CurrencyAmountInput/index.ts');
const { outputFiles } = await build({
  ...options,
  entryPoints: [fileURLToPath(new URL('../testing/bench/src/page.tsx', import.meta.url))],
  conditions: ['browser'],
});

// Isolated, so that the clock ticks in 5 µs and not in 100.
const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const server = createServer((request, response) => {
  const isScript = request.url === '/page.js';
  response.writeHead(200, { ...headers, 'Content-Type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' });
  response.end(
    isScript ? Buffer.from(outputFiles[0].contents) : '<!doctype html><script type="module" src="/page.js"></script>',
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const launch = browserLaunch();
const browser = await chromium.launch({ ...launch, args: [...launch.args, '--js-flags=--expose-gc'] });
const page = await browser.newPage();
page.on('pageerror', (error) => {
  throw error;
});
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.waitForFunction(() => 'bench' in window);
const names = await page.evaluate(() => window.bench.names);
const keys = Object.fromEntries(names.map((name) => [name, []]));
const mounts = Object.fromEntries(names.map((name) => [name, { empty: [], filled: [] }]));

// The first rounds warm the machine up. In each the order turns, so that no one always follows the same other.
for (let round = -2; round < ROUNDS; round++) {
  for (let turn = 0; turn < names.length; turn++) {
    const name = names[(turn + round + names.length) % names.length];
    for (const kind of ['empty', 'filled']) {
      const args = [name, COUNT, kind === 'filled'];
      const mount = await page.evaluate((each) => window.bench.mount(...each), args);
      if (round >= 0) mounts[name][kind].push(mount);
    }
    await page.evaluate((each) => window.bench.show(each), name);
    for (const key of KEYS) await page.keyboard.press(key);
    const times = await page.evaluate(() => window.bench.keys());
    // The first key replaces the selection.
    if (round >= 0) keys[name].push(median(times.slice(1)));
  }
}
await browser.close();
server.close();

const [plain, again, byHand, hookName, componentName, ...peers] = names;
/** Of the pairs within each round, so that a slow moment of the machine counts for both. */
const added = (name, base = plain) => median(keys[name].map((time, round) => time - keys[base][round]));
const times = (name, kind, base = plain) =>
  median(mounts[name][kind].map((time, round) => time / mounts[base][kind][round]));

console.table(
  names.map((name) => ({
    name,
    'ms a key': Number(median(keys[name]).toFixed(3)),
    'added to plain': Number(added(name).toFixed(3)),
    [`ms to mount ${COUNT}, empty`]: Number(median(mounts[name].empty).toFixed(1)),
    'times plain': Number(times(name, 'empty').toFixed(2)),
    [`ms to mount ${COUNT}, filled`]: Number(median(mounts[name].filled).toFixed(1)),
    'times plain, filled': Number(times(name, 'filled').toFixed(2)),
  })),
);
/** What, value, limit, and the share of the limit that is noise. */
const checks = [
  ['hook with core/money, kB gzip', hook, limits.hook, 0],
  ['CurrencyAmountInput with its catalogue, kB gzip', component, limits.component, 0],
  ['hook: added ms a key', added(hookName), limits.addedPerKey, 0],
  ['component: added ms a key', added(componentName), limits.addedPerKey, 0],
  [`hook: ${COUNT} empty, times a plain input`, times(hookName, 'empty'), limits.mountRatio, noise.mount],
  [`hook: ${COUNT} filled, times a plain input`, times(hookName, 'filled'), limits.mountRatio, noise.mount],
  [
    `component: ${COUNT} empty, times its markup by hand`,
    times(componentName, 'empty', byHand),
    limits.mountRatio,
    noise.mount,
  ],
].map(([what, value, limit, share]) => ({
  what,
  value: Number(value.toFixed(3)),
  limit,
  within: value <= limit ? 'yes' : value <= limit * (1 + share) ? 'over, by less than noise' : 'NO',
}));
console.table(checks);
for (const peer of peers) {
  const byKey = added(peer, hookName);
  const byMount = times(peer, 'filled', hookName);
  const key =
    Math.abs(byKey) < noise.perKey
      ? 'the same within noise'
      : `${Math.abs(byKey).toFixed(2)} ms ${byKey > 0 ? 'more' : 'less'} than the hook`;
  const mount = Math.abs(byMount - 1) < noise.mount ? 'the same within noise' : `${byMount.toFixed(1)} times the hook`;
  console.log(`${peer}: a key ${key}; a filled mount ${mount}.`);
}
console.log(
  `Noise: a plain input against itself differed by ${Math.abs(added(again)).toFixed(3)} ms a key and ` +
    `${(Math.abs(times(again, 'filled') - 1) * 100).toFixed(0)} % a mount over ${ROUNDS} rounds.`,
);
process.exitCode = checks.some(({ within }) => within === 'NO') ? 1 : 0;
