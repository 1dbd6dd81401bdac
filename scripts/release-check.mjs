// What a release would be, made in a clone that is thrown away: versions and changelogs from the changesets, a build, sizes, and every tarball checked.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const room = mkdtempSync(join(tmpdir(), 'release-'));
const clone = join(room, 'paylinks');
const run = (command, ...args) => execFileSync(command, args, { cwd: clone, stdio: ['ignore', 'inherit', 'inherit'] });
const bin = (name) => join(clone, 'node_modules/.bin', name);
const read = (file) => JSON.parse(readFileSync(join(clone, file), 'utf8'));

const unsaved = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
if (unsaved) console.log(`Not in it, because it is not committed:\n${unsaved}`);
try {
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', '.', clone], { stdio: 'inherit' });
  run(process.execPath, 'scripts/bootstrap.mjs');
  run(bin('changeset'), 'version');
  checkVersions();
  run('npm', 'run', 'build');
  run(process.execPath, 'scripts/size.mjs', '--check');
  run(process.execPath, 'scripts/pack-check.mjs', '--released');
  console.log('It can be released.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(room, { recursive: true, force: true });
}

/** The packages are of one version, so that a host never has to know which of one fits which of another. */
function checkVersions() {
  const manifests = readdirSync(join(clone, 'packages'))
    .map((dir) => `packages/${dir}/package.json`)
    .filter((file) => existsSync(join(clone, file)))
    .map(read)
    .filter((manifest) => !manifest.private);
  const versions = new Set(manifests.map(({ version }) => version));
  const [fixed] = read('.changeset/config.json').fixed;
  const loose = manifests.filter(({ name }) => !fixed.includes(name));
  const left = readdirSync(join(clone, '.changeset')).filter((file) => file.endsWith('.md'));
  if (versions.size !== 1) throw new Error(`The packages would be of several versions: ${[...versions].join(', ')}.`);
  if (loose.length > 0) throw new Error(`${loose[0].name} is missing from "fixed" in .changeset/config.json.`);
  if (left.length > 0) throw new Error(`Changesets would be left: ${left.join(', ')}.`);
  console.log(`${manifests.length} packages of version ${[...versions][0]}`);
}
