import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = [
  'README.md',
  ...readdirSync('docs').map((name) => `docs/${name}`),
  ...readdirSync('packages').map((name) => `packages/${name}/README.md`),
  ...readdirSync('examples').map((name) => `examples/${name}/README.md`),
  ...readdirSync('stories/guides').map((name) => `stories/guides/${name}`),
].filter((page) => /\.mdx?$/.test(page));
/** What stands beside the blocks of a page: files that they import. */
const beside: Readonly<Record<string, string>> = {
  'packages/server/README.md': 'packages/server/recipes',
  'examples/own-api/README.md': 'examples/own-api',
  'stories/guides/Testing.mdx': 'testing/docs/guide',
};
const room = 'node_modules/.cache/code-blocks';

interface Block {
  readonly language: string;
  readonly code: string;
  /** Of its first line. */
  readonly line: number;
}
const blocksOf = (page: string): Block[] => {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```(tsx?)\n([\s\S]*?)^```/gm)].map(({ 1: language = '', 2: code = '', index }) => ({
    language,
    code,
    line: text.slice(0, index).split('\n').length + 1,
  }));
};

/** Each block as a module of its own, at the same line as on its page, so that what fails is found there. */
function writeBlocks(): void {
  rmSync(room, { recursive: true, force: true });
  for (const page of pages) {
    const folder = join(room, page.replaceAll(/\W+/g, '-'));
    mkdirSync(folder, { recursive: true });
    const neighbours = beside[page];
    if (neighbours !== undefined) {
      cpSync(neighbours, folder, { recursive: true, filter: (file) => !/\.test\.|\.md$/.test(file) });
    }
    for (const { language, code, line } of blocksOf(page)) {
      writeFileSync(join(folder, `line-${line}.${language}`), `${'\n'.repeat(line - 1)}${code}\nexport {};\n`);
    }
  }
  cpSync('testing/docs/blocks/host.d.ts', join(room, 'host.d.ts'));
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    module: 'preserve',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node', 'vite/client', '@testing-library/jest-dom/vitest'],
  };
  writeFileSync(join(room, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'], exclude: [] }));
}

describe('the code that the documentation shows', () => {
  it('compiles, with nothing but what a host has', () => {
    writeBlocks();
    let complaints = '';
    try {
      execFileSync('node_modules/.bin/tsc', ['-p', room, '--pretty', 'false'], { encoding: 'utf8' });
    } catch (error) {
      complaints = (error as { stdout: string }).stdout;
    }
    expect(complaints).toBe('');
  });

  it.each(readdirSync('testing/docs/guide'))('has %s as it is tested', (file) => {
    const code = readFileSync(join('testing/docs/guide', file), 'utf8');
    expect(pages.flatMap(blocksOf).map((block) => block.code)).toContain(code);
  });
});
