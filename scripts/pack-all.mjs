// Packs each public package with pnpm, as it would be published.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Into the folder `out`; the tarballs by package name. */
export function packAll(out) {
  mkdirSync(out, { recursive: true });
  const tarballs = new Map();
  for (const dir of readdirSync('packages')) {
    const manifest = join('packages', dir, 'package.json');
    const { name, version, private: hidden } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
    if (!name || hidden) continue;
    execFileSync('node_modules/.bin/pnpm', ['--dir', join('packages', dir), 'pack', '--pack-destination', out], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    tarballs.set(name, join(out, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`));
  }
  return tarballs;
}
