// Bundles the kit's CSS twice: in `@layer paylinks`, where any unlayered rule of the host wins, and without a layer for hosts whose own resets are unlayered.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleAsync } from 'lightningcss';

const source = fileURLToPath(new URL('../packages/components/src/styles/index.css', import.meta.url));
const dist = new URL('../packages/components/dist/', import.meta.url);

/** No targets: light-dark(), oklch() and nesting-free rules go out as they are written. */
async function bundled(read, filename = source) {
  const { code } = await bundleAsync({ filename, minify: true, resolver: { read } });
  return (
    `${code}`
      // It writes a lightness as a percentage, which takes one sign more, and leaves the spaces of what it does not read.
      .replaceAll(/(?<=oklch\()([\d.]+)%/g, (_, percent) => `${percent / 100}`.replace(/^0(?=\.)/, ''))
      .replaceAll(', ', ',')
      .replaceAll(/(?<={)[^{}]+(?=})/g, inOneOrder)
  );
}

/** Each sets a whole: what sets a part of it again stays behind it. */
const wholes =
  'container-type overflow white-space color text-underline-offset padding text-decoration flex min-inline-size font margin cursor min-block-size align-items';

/** The same order in every rule compresses better: this one, found by trying, by 60 bytes. */
function inOneOrder(rule) {
  const all = rule.split(';');
  const first = wholes.split(' ').flatMap((name) => all.filter((it) => it.startsWith(`${name}:`)));
  return [...first, ...all.filter((it) => !first.includes(it))].join(';');
}

const asWritten = (path) => readFileSync(path, 'utf8');
const layered = await bundled(asWritten);
const unlayered = await bundled((path) => asWritten(path).replaceAll(/ layer\([\w-]+\)/g, ''));
mkdirSync(new URL('themes/', dist), { recursive: true });
writeFileSync(new URL('styles.css', dist), layered);
writeFileSync(new URL('styles.unlayered.css', dist), unlayered);

const themes = new URL('../packages/components/src/styles/themes/', import.meta.url);
for (const name of readdirSync(themes)) {
  writeFileSync(new URL(`themes/${name}`, dist), await bundled(asWritten, fileURLToPath(new URL(name, themes))));
}
