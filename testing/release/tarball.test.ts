import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { problemsOf } from '../../scripts/tarball.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tarball-'));
  put('LICENSE', 'MIT');
  put('README.md', '# card');
  put('CHANGELOG.md', '# card\n\n## 1.2.0\n');
  manifest({});
  built('Card', "'use client';\nexport const Card = 1;\n");
});
afterEach(() => rmSync(root, { recursive: true }));

function put(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
function manifest(changes: object): void {
  const whole = {
    name: 'card',
    version: '1.2.0',
    description: 'A card.',
    license: 'MIT',
    sideEffects: false,
    ...changes,
  };
  put('package.json', JSON.stringify(whole));
}
/** A module and all that the compiler makes of it. */
function built(name: string, text: string): void {
  put(`src/${name}.tsx`, text);
  for (const end of ['js', 'd.ts']) {
    put(`dist/${name}.${end}`, text);
    put(`dist/${name}.${end}.map`, JSON.stringify({ sources: [`../src/${name}.tsx`] }));
  }
}
const problems = (isReleased = true) => problemsOf(root, isReleased).join('\n');

it('lets a package go that is whole', () => {
  expect(problems()).toBe('');
});

it('misses a licence, a readme, and word of the version that goes out', () => {
  rmSync(join(root, 'LICENSE'));
  rmSync(join(root, 'README.md'));
  expect(problems(false)).toBe('LICENSE is missing\nREADME.md is missing');
  put('LICENSE', 'MIT');
  put('README.md', '# card');
  put('CHANGELOG.md', '# card\n\n## 1.1.0\n');
  expect(problems()).toContain('CHANGELOG.md says nothing of 1.2.0');
});

it('keeps tests and this machine to itself', () => {
  put('src/Card.test.txt', '');
  put('notes.md', process.cwd());
  expect(problems()).toContain('src/Card.test.txt is for nobody who installs it');
  expect(problems()).toContain('notes.md names a folder of this machine');
});

it('finds a range that only means something in the workspace', () => {
  manifest({ dependencies: { '@paylinks/core': 'workspace:^' } });
  expect(problems()).toContain('package.json asks for @paylinks/core as workspace:^');
});

it('finds a module without its source, without its map, and one that has lost its directive', () => {
  put('dist/old.js', 'export {};\n');
  put('dist/Card.js', 'export const Card = 1;\n');
  put('dist/Card.d.ts.map', JSON.stringify({ sources: ['../lib/Card.tsx'] }));
  expect(problems().split('\n')).toEqual([
    'dist/old.js has no source',
    "dist/Card.js has lost its 'use client', or gained one",
    'dist/Card.d.ts.map points at lib/Card.tsx, which is not there',
    'dist/old.js has no source map',
  ]);
});

it('finds what a bundler would drop although it is imported for its effect', () => {
  built('setup', 'globalThis.ready = true;\n');
  built('first', "import './setup.js';\nexport const first = 1;\n");
  put('dist/styles.css', '');
  expect(problems().split('\n')).toEqual([
    'dist/setup.js acts when it is imported, and sideEffects does not say so',
    'dist/styles.css acts when it is imported, and sideEffects does not say so',
  ]);
  manifest({ sideEffects: ['./dist/setup.js', './dist/gone.js', '**/*.css'] });
  expect(problems()).toBe('sideEffects names ./dist/gone.js, which is not there');
});
