// What a page loads: everything but React, minified and compressed, against the budgets in size-budgets.json. --write puts the figures into the README; --check fails where they are not there.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { build as viteBuild } from 'vite';
import { figuresInReadme } from './figures.mjs';

const shared = {
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  outdir: 'size',
  legalComments: 'none',
  external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
  define: { 'process.env.NODE_ENV': '"production"' },
};
const apart = (name, isApart) => ({
  name,
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, (args) => (isApart(args) ? { path: args.path, external: true } : undefined)),
});
const lazyApart = apart('lazy-apart', ({ kind }) => kind === 'dynamic-import');
const othersApart = apart('others-apart', ({ path, kind }) => kind !== 'entry-point' && !/^\.|^@paylinks\//.test(path));

const sum = (files, compress) => files.reduce((bytes, { contents }) => bytes + compress(contents).length, 0);
const gzip = (contents) => gzipSync(contents, { level: 9 });
const kB = (bytes) => Math.round(bytes / 10) / 100;

/** The chunks that Vite makes of it: what a page has loaded when everything in it was opened. */
async function chunksOf(contents) {
  const entry = `${process.cwd()}/size-entry.js`;
  const { output } = await viteBuild({
    configFile: false,
    logLevel: 'error',
    define: shared.define,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? contents : undefined),
      },
    ],
    build: {
      write: false,
      target: shared.target,
      modulePreload: false,
      // As for a page: what it has at first need not stand in chunks of its own for those that come later.
      rollupOptions: { input: entry, preserveEntrySignatures: 'allow-extension', external: /^react(-dom)?(\/|$)/ },
    },
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set();
  const load = (name) => {
    if (loaded.has(name) || !chunks.has(name)) return;
    loaded.add(name);
    const { imports, dynamicImports } = chunks.get(name);
    for (const next of [...imports, ...dynamicImports]) load(next);
  };
  load(output.find(({ isEntry }) => isEntry).fileName);
  return [...loaded].map((name) => ({ contents: chunks.get(name).code }));
}

/** kB of what a page loads `first`, in one piece and without what it imports later; of the part of it that is the kit's `own`; of every chunk (`all`). */
async function measured(contents) {
  const stdin = { contents, resolveDir: process.cwd(), loader: 'js' };
  const first = await build({ ...shared, stdin, plugins: [lazyApart] });
  const own = await build({ ...shared, stdin, plugins: [lazyApart, othersApart] });
  const chunks = await chunksOf(contents);
  return {
    first: kB(sum(first.outputFiles, gzip)),
    brotli: kB(sum(first.outputFiles, brotliCompressSync)),
    own: kB(sum(own.outputFiles, gzip)),
    all: kB(sum(chunks, gzip)),
  };
}

const { js, css } = JSON.parse(readFileSync('size-budgets.json', 'utf8'));
const sizes = [];
for (const { code, ...budget } of js) sizes.push({ budget, ...(await measured(code)) });
for (const { file, ...budget } of css) {
  const contents = readFileSync(file);
  const first = kB(gzip(contents).length);
  sizes.push({ budget, first, brotli: kB(brotliCompressSync(contents).length), own: first, all: first });
}
console.table(
  sizes.map(({ budget, first, brotli, own, all }) => ({
    name: budget.name,
    'first, gzip kB': first,
    budget: budget.first ?? '',
    brotli,
    'own code': own,
    'with lazy chunks': all,
    'its budget': budget.all ?? '',
  })),
);

const over = sizes.filter(({ budget, first, all }) => first > budget.first || all > budget.all);
for (const { budget } of over) console.error(`Over its budget: ${budget.name}`);
const mode = process.argv[2];
const isFresh = mode === undefined || figuresInReadme(sizes, mode === '--check');
if (mode === '--check' && !isFresh)
  console.error('The figures in README.md are of before: run `npm run size -- --write`.');
process.exitCode = over.length > 0 || (mode === '--check' && !isFresh) ? 1 : 0;
