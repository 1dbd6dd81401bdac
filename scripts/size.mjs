// What a page loads at first for typical uses of the kit: everything but React, minified and gzipped, against the budgets in size-budgets.json.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const budgets = JSON.parse(readFileSync(new URL('../size-budgets.json', import.meta.url), 'utf8'));

/** Gzip and brotli bytes of the entry with all its static imports (`first`), and of every chunk (`all`). */
async function measure(code) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'size',
    legalComments: 'none',
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const entry = Object.keys(metafile.outputs).find((name) => metafile.outputs[name].entryPoint);
  const first = new Set();
  const visit = (name) => {
    if (first.has(name) || !metafile.outputs[name]) return;
    first.add(name);
    for (const { path, kind } of metafile.outputs[name].imports) if (kind === 'import-statement') visit(path);
  };
  visit(entry);
  const bytes = { first: 0, all: 0, brotli: 0 };
  for (const { path, contents } of outputFiles) {
    const gzip = gzipSync(contents, { level: 9 }).length;
    bytes.all += gzip;
    if (![...first].some((name) => path.replaceAll('\\', '/').endsWith(`/${name}`))) continue;
    bytes.first += gzip;
    bytes.brotli += brotliCompressSync(contents).length;
  }
  return bytes;
}

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
  const size = gzipSync(contents, { level: 9 }).length;
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
