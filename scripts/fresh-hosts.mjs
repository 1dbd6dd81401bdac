// Installs the packed tarballs into fresh hosts outside of the workspace, with the README's embed copied as it stands; builds them, draws them on the server,
// and walks one payment through each in Chromium. Any note in the browser's console fails it, a hydration warning too.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect as expectSoon } from '@playwright/test';
import { startSandbox } from '../packages/sandbox/dist/node/index.js';
import { browserLaunch } from './browser.mjs';
import { packAll } from './pack-all.mjs';

/** A build server may be busy. */
const expect = expectSoon.configure({ timeout: 30_000 });
const versions = JSON.parse(readFileSync('package.json', 'utf8')).devDependencies;
const kit = ['components', 'core', 'hooks', 'providers', 'server'];
const vite = {
  template: 'vite',
  embed: 'src/RequestPayment.tsx',
  dependencies: {
    'react-hook-form': '7.54.2',
    hono: versions.hono,
    '@hono/node-server': versions['@hono/node-server'],
    vite: versions.vite,
    '@vitejs/plugin-react': versions['@vitejs/plugin-react'],
    typescript: '5.9.3',
  },
  build: ['tsc', 'vite build --outDir dist/client', 'vite build --ssr src/entry-server.tsx --outDir dist/server'],
  start: ['node', 'server.mjs'],
};
const hosts = [
  // Forms and a cache of the host's own, in other versions than the kit's.
  { ...vite, name: 'vite-react-18', react: '18.3.1', types: '18.3.1', query: '4.36.1' },
  { ...vite, name: 'vite-react-19', react: versions.react, types: versions['@types/react'], query: '5.62.0' },
  {
    name: 'next',
    template: 'next',
    embed: 'app/RequestPayment.tsx',
    react: versions.react,
    types: versions['@types/react'],
    dependencies: { next: '16.4.6', typescript: '5.9.3', '@types/node': versions['@types/node'] },
    build: ['next build'],
    start: ['node', 'node_modules/next/dist/bin/next', 'start'],
  },
].filter(({ name }) => process.argv.length < 3 || process.argv.includes(name));

const embed = /```tsx\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))[1];
const room = mkdtempSync(join(tmpdir(), 'fresh-hosts-'));
const tarballs = packAll(join(room, 'tarballs'));
const shared = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

function makeHost({ name, template, embed: file, react, types, query, dependencies, build }, env) {
  const at = join(room, name);
  cpSync(join('testing/fresh-hosts', template), at, { recursive: true });
  writeFileSync(join(at, file), embed);
  const own = Object.fromEntries(kit.map((each) => [`@paylinks/${each}`, `file:${tarballs.get(`@paylinks/${each}`)}`]));
  const manifest = {
    private: true,
    type: 'module',
    dependencies: {
      ...own,
      ...dependencies,
      ...(query && { '@tanstack/react-query': query }),
      react,
      'react-dom': react,
      '@types/react': types,
      '@types/react-dom': `^${types.split('.')[0]}`,
    },
    overrides: Object.fromEntries(Object.keys(own).map((each) => [each, `$${each}`])),
  };
  writeFileSync(join(at, 'package.json'), JSON.stringify(manifest, null, 2));
  const install = 'npm install --prefer-offline --no-audit --no-fund --loglevel=error';
  for (const command of [install, ...build.map((each) => `npx --no-install ${each}`)]) {
    const [program, ...args] = command.split(' ');
    // Told only where it fails: bundlers have much to say.
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: at, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} failed:\n${stdout}\n${stderr}`);
  }
  return at;
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

async function waitFor(url) {
  for (let tries = 0; tries < 120; tries++) {
    const reply = await fetch(url).catch(() => null);
    if (reply?.ok) return reply.text();
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${url} does not answer.`);
}

/** One payment, as a person makes it; the sandbox says what is true. */
async function journey(page, url, sandbox, hasOwn) {
  const amount = page.getByRole('textbox', { name: 'Amount' });
  // A slow network: the page is there, and its scripts are not.
  let arrive;
  const scripts = new Promise((resolve) => {
    arrive = resolve;
  });
  await page.route('**/*.js', (route) => scripts.then(() => route.continue()));
  await page.goto(url, { waitUntil: 'commit' });
  await amount.fill('12.50');
  arrive();
  // There once the page has come alive and asked its server.
  await page.getByRole('checkbox', { name: 'Card' }).check();
  await expect(amount).toHaveValue('12.50');
  if (hasOwn) {
    await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('from the host');
    await expect(page.getByText('cached by the host')).toBeVisible();
  }
  await page.getByRole('textbox', { name: 'Reference' }).fill('FRESH-1');
  await page.getByRole('button', { name: 'Create link' }).click();
  const card = page.getByRole('article', { name: /^Payment link for/ });
  await expect(card).toContainText('12.50');
  await expect(card).toContainText('Open');
  const links = sandbox.control.links();
  expect(links).toHaveLength(1);
  sandbox.control.pay(links[0].id, { arrivesAfterMs: 0 });
  await expect(card).toContainText('Paid');
  // A bundler that rewrites light-dark() must leave the kit its colours.
  const surface = await card.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(surface).not.toBe('rgba(0, 0, 0, 0)');
}

const browser = await chromium.launch(browserLaunch());
let failed = 0;
for (const host of hosts) {
  const sandbox = await startSandbox();
  let server;
  try {
    const { entityId, token } = sandbox.credentials.monite;
    const env = {
      ...shared,
      PORT: String(await freePort()),
      SANDBOX_URL: sandbox.urls.monite,
      SANDBOX_ENTITY: entityId,
      SANDBOX_TOKEN: token,
    };
    const at = makeHost(host, env);
    const [program, ...args] = host.start;
    server = spawn(program, args, { cwd: at, stdio: ['ignore', 'ignore', 'inherit'], env });
    const url = `http://127.0.0.1:${env.PORT}/`;
    const html = await waitFor(url);
    for (const part of ['Create link', 'Amount']) expect(html, `drawn on the server: ${part}`).toContain(part);
    const page = await browser.newPage();
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.setDefaultTimeout(30_000);
    await journey(page, url, sandbox, Boolean(host.query));
    expect(complaints).toEqual([]);
    await page.close();
    console.log(`${host.name}: installed, built, drawn on the server, paid`);
  } catch (error) {
    failed += 1;
    console.error(`${host.name}: ${error.stack ?? error}`);
  } finally {
    server?.kill();
    await sandbox.close();
  }
}
await browser.close();
rmSync(room, { recursive: true, force: true });
process.exit(failed > 0 ? 1 : 0);
