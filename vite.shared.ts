import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('./packages/', import.meta.url));
/** Tests and stories run on the sources. First match wins, so subpaths come before the bare name. */
export const sourceAliases: { find: RegExp; replacement: string }[] = [
  { find: /^@paylinks\/components\/styles\.css/, replacement: `${packages}components/src/styles/index.css` },
  { find: /^@paylinks\/components\/themes\/(\w+\.css)/, replacement: `${packages}components/src/styles/themes/$1` },
  { find: /^@paylinks\/components\/messages\/([^/]+)$/, replacement: `${packages}components/src/messages/$1.ts` },
  { find: /^@paylinks\/([^/]+)\/([^.]+)$/, replacement: `${packages}$1/src/$2/index.ts` },
  { find: /^@paylinks\/([^/]+)$/, replacement: `${packages}$1/src/index.ts` },
];
