const sources: Readonly<Record<string, string>> = import.meta.glob(
  ['../../packages/components/src/*/*.tsx', '../../packages/components/src/*/*.css', '!**/*.test.tsx'],
  { query: '?raw', import: 'default', eager: true },
);

export interface Anatomy {
  /** Classes of its own parts. */
  readonly slots: readonly string[];
  /** Attributes that show its state, with what they mean. */
  readonly states: readonly { readonly selector: string; readonly meaning: string }[];
  readonly tokens: readonly string[];
}

/** Read from the component's own sources, so that it is never out of date. */
export function anatomyOf(component: string): Anatomy {
  const own = Object.entries(sources).filter(([path]) => path.includes(`/src/${component}/`));
  const text = own.map(([, source]) => source).join('\n');
  const markup = own.flatMap(([path, source]) => (path.endsWith('.tsx') ? [source] : [])).join('\n');
  return {
    slots: unique(markup.matchAll(/(?<![\w-])pl-[a-z]+(?:-[a-z]+)*/g)),
    states: [...text.matchAll(/\/\*\* ([^*]*?)\s*@selector (.+?) \*\//gs)].map(([, meaning = '', selector = '']) => ({
      selector,
      meaning,
    })),
    tokens: unique(text.matchAll(/--pl-[\w-]+/g)),
  };
}

const unique = (matches: Iterable<RegExpExecArray>): readonly string[] =>
  [...new Set([...matches].map(([match]) => match))].sort();
