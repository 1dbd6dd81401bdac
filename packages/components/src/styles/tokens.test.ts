import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * Every pair of tokens that the kit draws on one another, with the contrast that WCAG 2.2 asks for: 4.5 for text, 3 for large text, shapes and outlines.
 * Colours are parsed from tokens.css itself; the mathematics are those of CSS Color 4 (oklab to linear sRGB) and of WCAG's relative luminance.
 */
const tokensIn = (file: string): [name: string, value: string][] =>
  [...readFileSync(`${import.meta.dirname}/${file}`, 'utf8').matchAll(/--pl-([\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) => [name, value],
  );
const own = tokensIn('tokens.css');
/** Each theme as it stands on the kit's own tokens. */
const themes = {
  default: new Map(own),
  soft: new Map([...own, ...tokensIn('themes/soft.css')]),
  dense: new Map([...own, ...tokensIn('themes/dense.css')]),
};
type Tokens = ReadonlyMap<string, string>;

type Rgb = readonly [number, number, number];
const schemes = ['light', 'dark'] as const;

function colourOf(tokens: Tokens, name: string, scheme: (typeof schemes)[number]): Rgb {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`tokens.css has no --pl-${name}`);
  const [, light = '', dark = ''] = /^light-dark\((\S.*?), ((?:oklch|#).*)\)$/s.exec(value) ?? [];
  return linear(light === '' ? value : scheme === 'light' ? light : dark);
}

function linear(text: string): Rgb {
  if (text.startsWith('#')) {
    const hex = text.length === 4 ? text.slice(1).replaceAll(/./g, '$&$&') : text.slice(1);
    const channel = (at: number): number => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    return [channel(0), channel(2), channel(4)];
  }
  const [, lightness, chroma, hue] = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(text) ?? [];
  if (lightness === undefined) throw new Error(`not a colour that this test can read: ${text}`);
  const L = Number(lightness);
  const a = Number(chroma) * Math.cos((Number(hue) * Math.PI) / 180);
  const b = Number(chroma) * Math.sin((Number(hue) * Math.PI) / 180);
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => Math.min(1, Math.max(0, value)));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(tokens: Tokens, first: string, second: string, scheme: (typeof schemes)[number]): number {
  const [low = 0, high = 0] = [first, second]
    .map((name) => luminance(colourOf(tokens, name, scheme)))
    .sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['surface', 'surface-raised', 'surface-sunken'];
const tones = ['info', 'success', 'warning', 'danger', 'neutral'];
const pairs: [front: string, ground: string, least: number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ...['text', 'text-muted', 'text-faint', 'accent-text', 'danger-text'].map((front): [string, string, number] => [
      front,
      ground,
      4.5,
    ]),
    ...['border-strong', 'focus', 'accent', ...tones].map((front): [string, string, number] => [front, ground, 3]),
  ]),
  ...tones.flatMap((tone): [string, string, number][] => [
    [`${tone}-text`, `${tone}-surface`, 4.5],
    ['text', `${tone}-surface`, 4.5],
    ['text-muted', `${tone}-surface`, 4.5],
    [tone, `${tone}-surface`, 3],
  ]),
  ['accent-contrast', 'accent', 4.5],
  ['danger-contrast', 'danger', 4.5],
  ['accent-text', 'accent-surface', 4.5],
  ['focus', 'accent-surface', 3],
];

describe.each(
  Object.entries(themes).flatMap(([name, tokens]) => schemes.map((scheme) => [name, scheme, tokens] as const)),
)('contrast of the theme %s in %s', (_name, scheme, tokens) => {
  it.each(pairs)('%s on %s is at least %d', (front, ground, least) => {
    expect(contrast(tokens, front, ground, scheme)).toBeGreaterThanOrEqual(least);
  });
});

describe('the check itself', () => {
  it('knows the contrast of black on white', () => {
    const tokens = new Map([
      ['black', '#000'],
      ['white', 'oklch(1 0 0)'],
    ]);
    expect(contrast(tokens, 'black', 'white', 'light')).toBeCloseTo(21, 1);
  });

  it.each(Object.entries(themes))('covers every colour of the theme %s', (_name, tokens) => {
    const drawn = new Set(pairs.flatMap(([front, ground]) => [front, ground]));
    // Hairlines around what is told apart by its ground, and the veil behind a dialog: nobody has to see them.
    const decoration = /^(border|backdrop|shadow-\w+|\w+-border)$/;
    const colours = [...tokens].filter(([, value]) => /oklch|#/.test(value)).map(([name]) => name);
    expect(colours.filter((name) => !drawn.has(name) && !decoration.test(name))).toEqual([]);
  });

  it.each(['soft', 'dense'])('finds only tokens of the kit in the theme %s', (name) => {
    const known = new Set(own.map(([token]) => token));
    expect(tokensIn(`themes/${name}.css`).filter(([token]) => !known.has(token))).toEqual([]);
  });
});
