// `npm start`: builds the packages and the example host, serves it, and says where. `--build-only` stops after the build, for the end-to-end tests.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const host = `${root}examples/saas-host`;

/** Straight through node: no shell, no search for programs. */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

async function buildAll() {
  const { references } = JSON.parse(readFileSync(`${root}tsconfig.json`, 'utf8'));
  const packages = references.map(({ path }) => path).filter((path) => path.startsWith('packages/'));
  run(`${root}node_modules/typescript/bin/tsc`, '-b', ...packages);
  run(`${root}scripts/build-css.mjs`);
  await build({ configFile: `${host}/vite.config.ts`, logLevel: 'warn' });
}

async function listen(startHost, options) {
  if (process.env.PORT) {
    const port = Number(process.env.PORT);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`PORT is "${process.env.PORT}". Give a port number.`);
    return startHost({ ...options, port });
  }
  for (let port = 4300; ; port += 1) {
    try {
      return await startHost({ ...options, port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port === 4399) throw error;
    }
  }
}

async function serve() {
  const { providersFromEnvironment } = await tsImport('../examples/saas-host/server/providers.ts', import.meta.url);
  const { startHost } = await tsImport('../examples/saas-host/server/startHost.ts', import.meta.url);
  const { url, providers } = await listen(startHost, { providers: providersFromEnvironment(process.env) });
  const isSandbox = providers.every(({ sandbox }) => sandbox);
  const where = isSandbox ? 'the sandbox, where no real money moves' : providers.map(({ id }) => id).join(', ');
  console.log(
    `\n  Halden, an invoicing app with Paylinks in it\n\n  ${url}\n\n  It runs on ${where}. Ctrl+C stops it.\n`,
  );
}

/** Exits when whoever started it is gone: npm does not always pass its end on, and puts a shell in between. */
function endWithParent() {
  const shell = process.ppid;
  const npm = process.env.npm_lifecycle_event ? parentOf(shell) : null;
  setInterval(() => {
    if (process.ppid !== shell || (npm !== null && parentOf(shell) !== npm)) process.exit(0);
  }, 1_000).unref();
}

/** null where nobody can tell. */
function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1];
  } catch {
    return spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? null;
  }
}

if (!process.argv.includes('--build-only')) {
  endWithParent();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));
}
try {
  await buildAll();
  if (!process.argv.includes('--build-only')) await serve();
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${process.env.PORT ?? '4300 to 4399'} is in use. Set PORT to a free one.`
      : error.message,
  );
  process.exit(1);
}
