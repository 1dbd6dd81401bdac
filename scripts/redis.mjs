// A Redis of its own for tests and benchmarks: a free port of this machine, a folder that goes with it, nothing on disk after it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const server = process.env.PAYLINKS_REDIS ?? 'redis-server';

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Rejects where there is no Redis to start. Another process may take the port in between, hence more than one try. */
export async function startRedis(tries = 3) {
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), 'redis-'));
  const settings = { port, bind: '127.0.0.1', dir, save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction' };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn(server, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const kill = () => child.kill();
  process.once('exit', kill);
  const ended = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  }).finally(() => {
    process.off('exit', kill);
    rmSync(dir, { recursive: true, force: true });
  });
  let said = '';
  child.stdout.setEncoding('utf8');
  const ready = new Promise((resolve) => {
    child.stdout.on('data', (text) => {
      said = (said + text).slice(-4000);
      if (said.includes('Ready to accept connections')) resolve('ready');
    });
  });
  const outcome = await Promise.race([ready, ended]);
  if (outcome === 'ready') {
    const version = /Redis version=[\d.]+/.exec(said)?.[0] ?? 'Redis';
    const stop = async () => {
      kill();
      await ended;
    };
    return { url: `redis://127.0.0.1:${port}`, version, stop };
  }
  if (outcome instanceof Error || tries <= 1) {
    throw new Error(`${server} does not start: ${outcome instanceof Error ? outcome.message : said}`);
  }
  return startRedis(tries - 1);
}
