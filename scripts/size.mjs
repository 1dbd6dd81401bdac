// What a page loads at first for typical uses of the kit: everything but React, minified and gzipped, against the budgets in size-budgets.json.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const budgets = JSON.parse(readFileSync(new URL('../size-budgets.json', import.meta.url), 'utf8'));

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
const lazyApart = {
  name: 'lazy-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
};

/** Bytes of what a page loads `first`, in one piece and without what it imports later, and of every chunk (`all`). */
async function measure(contents) {
  const stdin = { contents, resolveDir: process.cwd(), loader: 'js' };
  const first = await build({ ...shared, stdin, plugins: [lazyApart] });
  const all = await build({ ...shared, stdin, splitting: true });
  return {
    first: sum(first.outputFiles, gzip),
    brotli: sum(first.outputFiles, brotliCompressSync),
    all: sum(all.outputFiles, gzip),
  };
}

const sum = (files, compress) => files.reduce((bytes, { contents }) => bytes + compress(contents).length, 0);
const gzip = (contents) => gzipSync(contents, { level: 9 });
const kB = (n) => Number((n / 1000).toFixed(2));
const rows = [];
for (const { name, code, first, all } of budgets.js) {
  const size = await measure(code);
  const over = size.first > first * 1000 || (all !== undefined && size.all > all * 1000);
  rows.push({
    name,
    'gzip kB': kB(size.first),
    budget: first,
    'brotli kB': kB(size.brotli),
    'with lazy chunks': kB(size.all),
    'its budget': all ?? '',
    over,
  });
}
for (const { name, file, first } of budgets.css) {
  const contents = readFileSync(file);
  const size = gzip(contents).length;
  rows.push({
    name,
    'gzip kB': kB(size),
    budget: first,
    'brotli kB': kB(brotliCompressSync(contents).length),
    'with lazy chunks': '',
    'its budget': '',
    over: size > first * 1000,
  });
}
console.table(rows);
const over = rows.filter((row) => row.over);
for (const row of over) console.error(`Over its budget: ${row.name}`);
process.exitCode = over.length > 0 ? 1 : 0;
