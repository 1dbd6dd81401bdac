// Bundles the kit's CSS twice: in `@layer paylinks`, where any unlayered rule of the host wins, and without a layer for hosts whose own resets are unlayered.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleAsync } from 'lightningcss';

const source = fileURLToPath(new URL('../packages/components/src/styles/index.css', import.meta.url));
const dist = new URL('../packages/components/dist/', import.meta.url);

/** No targets: light-dark(), oklch() and nesting-free rules go out as they are written. */
async function bundled(read) {
  const { code } = await bundleAsync({ filename: source, minify: true, resolver: { read } });
  return code;
}

const layered = await bundled((path) => readFileSync(path, 'utf8'));
const unlayered = await bundled((path) => readFileSync(path, 'utf8').replaceAll(/ layer\([\w-]+\)/g, ''));
mkdirSync(dist, { recursive: true });
writeFileSync(new URL('styles.css', dist), layered);
writeFileSync(new URL('styles.unlayered.css', dist), unlayered);
