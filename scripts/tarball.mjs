// What a packed package must be, whoever installs it: whole, without tests, as it was written.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Everything wrong with the package that was unpacked into `root`; empty: nothing. `isReleased`: its version is the one that goes out. */
export function problemsOf(root, isReleased) {
  const files = filesIn(root);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return [
    ...missing(root, manifest, isReleased),
    ...files
      .filter((file) => /\.(test|stories)\.|__|tsbuildinfo$|^node_modules\//.test(file))
      .map((file) => `${file} is for nobody who installs it`),
    ...ranges(manifest),
    ...modules(root, files),
    ...maps(root, files),
    ...effects(root, files, manifest),
    ...files
      .filter((file) => readFileSync(join(root, file), 'utf8').includes(process.cwd()))
      .map((file) => `${file} names a folder of this machine`),
  ];
}

const filesIn = (root) =>
  readdirSync(root, { recursive: true })
    .map(String)
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();

function missing(root, { version, license, description }, isReleased) {
  const wanted = ['LICENSE', 'README.md', ...(isReleased ? ['CHANGELOG.md'] : [])];
  const problems = wanted.filter((file) => !existsSync(join(root, file))).map((file) => `${file} is missing`);
  if (!license || !description) problems.push('package.json has no license or no description');
  if (
    isReleased &&
    problems.length === 0 &&
    !readFileSync(join(root, 'CHANGELOG.md'), 'utf8').includes(`## ${version}\n`)
  )
    problems.push(`CHANGELOG.md says nothing of ${version}`);
  return problems;
}

/** The workspace's own ranges mean nothing outside of it. */
function ranges({ dependencies = {}, peerDependencies = {}, optionalDependencies = {}, devDependencies = {} }) {
  return Object.entries({ ...dependencies, ...peerDependencies, ...optionalDependencies, ...devDependencies })
    .filter(([, range]) => /^(workspace|link|file|catalog):/.test(range))
    .map(([name, range]) => `package.json asks for ${name} as ${range}`);
}

/** One module a file, each with the directive that it was written with. */
function modules(root, files) {
  const sources = new Map(
    files
      .filter((file) => /^src\/.*\.tsx?$/.test(file))
      .map((file) => [file.replace(/^src/, 'dist').replace(/tsx?$/, 'js'), file]),
  );
  const built = files.filter((file) => /^dist\/.*\.js$/.test(file));
  return [
    ...[...sources].filter(([file]) => !built.includes(file)).map(([file, source]) => `${source} has no ${file}`),
    ...built.filter((file) => !sources.has(file)).map((file) => `${file} has no source`),
    ...built
      .filter((file) => sources.has(file) && isClient(root, file) !== isClient(root, sources.get(file)))
      .map((file) => `${file} has lost its 'use client', or gained one`),
  ];
}

const isClient = (root, file) => /^['"]use client['"]/.test(readFileSync(join(root, file), 'utf8'));

/** A debugger shows what was written, and "go to definition" leads there. */
function maps(root, files) {
  const mapped = files.filter((file) => /^dist\/.*\.(js|d\.ts)$/.test(file));
  return mapped.flatMap((file) => {
    if (!files.includes(`${file}.map`)) return [`${file} has no source map`];
    const { sources, sourceRoot = '' } = JSON.parse(readFileSync(join(root, `${file}.map`), 'utf8'));
    return sources
      .map((source) => relative(root, resolve(root, dirname(file), sourceRoot, source)))
      .filter((source) => !files.includes(source))
      .map((source) => `${file}.map points at ${source}, which is not there`);
  });
}

/** What is imported for its effect alone is not dropped by a bundler, and what is named as such is there. */
function effects(root, files, { sideEffects }) {
  if (sideEffects === undefined) return ['package.json says nothing of sideEffects'];
  const named = sideEffects || [];
  const isNamed = (file) =>
    named.some((name) => (name.startsWith('**/*') ? file.endsWith(name.slice(4)) : `./${file}` === name));
  const imported = files
    .filter((file) => /^dist\/.*\.js$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/^import ['"](\..+)['"];?$/gm)].map(([, target]) =>
        relative(root, resolve(root, dirname(file), target)),
      ),
    );
  const acting = new Set([...imported, ...files.filter((file) => file.endsWith('.css'))]);
  return [
    ...[...acting]
      .filter((file) => !isNamed(file))
      .map((file) => `${file} acts when it is imported, and sideEffects does not say so`),
    ...named
      .filter((name) => !files.some((file) => isNamed(file) && (name.startsWith('**') || `./${file}` === name)))
      .map((name) => `sideEffects names ${name}, which is not there`),
  ];
}
