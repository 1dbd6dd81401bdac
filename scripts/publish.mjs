// Publishes what is not published yet, each with a proof of where it was built (provenance). Runs in .github/workflows/release.yml; no token is kept anywhere.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from './pack-all.mjs';

const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY)
  throw new Error('Only the release workflow publishes. To look at a release: npm run release:check.');

// In this order no package is out before what it depends on.
const [order] = JSON.parse(readFileSync('.changeset/config.json', 'utf8')).fixed;
const dirOf = (name) => `packages/${name.replace('@paylinks/', '')}`;
const manifestOf = (name) => JSON.parse(readFileSync(`${dirOf(name)}/package.json`, 'utf8'));

// The proof is refused for a package that names another place than the one it was built from.
for (const name of order) {
  const repository = { type: 'git', url: `git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`, directory: dirOf(name) };
  writeFileSync(`${dirOf(name)}/package.json`, `${JSON.stringify({ ...manifestOf(name), repository }, null, 2)}\n`);
}

const tarballs = packAll(mkdtempSync(join(tmpdir(), 'publish-')));
for (const name of order) {
  const { version } = manifestOf(name);
  const known = spawnSync('npm', ['view', `${name}@${version}`, 'version'], { encoding: 'utf8' });
  if (known.status === 0 && known.stdout.trim() === version) {
    console.log(`${name} ${version} is out already.`);
    continue;
  }
  execFileSync('npm', ['publish', tarballs.get(name), '--provenance', '--access', 'public'], { stdio: 'inherit' });
}
