import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}
/** The modules that hosts import from, as sources: `exports` of each package, without styles and languages. */
const entries = readdirSync('packages').flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as Manifest;
  return Object.values(exports)
    .flatMap((entry) => (typeof entry === 'string' ? [] : [entry.types]))
    .filter((types) => types.endsWith('index.d.ts'))
    .map((types) => join('packages', name, types.replace('./dist/', 'src/').replace(/d\.ts$/, 'ts')));
});

const sourceOf = (file: string): string => (existsSync(file) ? file : file.replace(/\.ts$/, '.tsx'));
const declarationOf = (name: string): RegExp =>
  new RegExp(String.raw`^export (?:interface|type|class|const|(?:async )?function) ${name}\b`);

/** Exported names of a module whose declaration has no docstring right above it; what it passes on is followed. */
function bare(file: string, only?: string): string[] {
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  const passedOn = [...text.matchAll(/^export (?:type )?\{([^}]*)\} from '(\.[^']*)\.js';/gm)].flatMap(
    ([, names = '', from = '']) =>
      names.split(',').flatMap((part) => {
        const [name = '', shown = name] = part
          .trim()
          .replace(/^type /, '')
          .split(' as ');
        return name === '' || (only !== undefined && shown !== only)
          ? []
          : [{ name, file: sourceOf(join(dirname(file), `${from}.ts`)) }];
      }),
  );
  const own = only === undefined ? -1 : lines.findIndex((line) => declarationOf(only).test(line));
  if (own !== -1) return lines[own - 1]?.endsWith('*/') ? [] : [`${file}: ${only}`];
  if (passedOn.length === 0) return [`${file}: ${only ?? 'anything'} was not found`];
  return passedOn.flatMap((next) => bare(next.file, next.name));
}

it.each(entries)('%s exports nothing without a docstring', (entry) => {
  expect(bare(entry)).toEqual([]);
});
