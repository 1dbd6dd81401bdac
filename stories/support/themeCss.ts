/** What the playground's controls say. */
export interface ThemeChoice {
  /** Degrees of the colour wheel. */
  readonly hue: number;
  /** Percent of the kit's own. */
  readonly vividness: number;
  /** Pixels: of a field; the others follow. */
  readonly radius: number;
  readonly density: number;
  /** Pixels of the body. */
  readonly type: number;
  readonly shadows: boolean;
}

export const kitChoice: ThemeChoice = { hue: 265, vividness: 100, radius: 8, density: 1, type: 14, shadows: true };

/** The tokens that differ from the kit's own, as a host writes them. Lightness stays the kit's, so that every contrast does. */
export function themeTokens(choice: ThemeChoice): readonly (readonly [name: string, value: string])[] {
  const { hue, radius, type } = choice;
  const chroma = (own: number): number => Number(((own * choice.vividness) / 100).toFixed(3));
  const both = (light: [number, number], dark: [number, number]): string =>
    `light-dark(oklch(${light[0]} ${chroma(light[1])} ${hue}), oklch(${dark[0]} ${chroma(dark[1])} ${hue}))`;
  const tokens: [string, string][] = [];
  if (hue !== kitChoice.hue || choice.vividness !== kitChoice.vividness) {
    tokens.push(
      ['accent', both([0.52, 0.19], [0.55, 0.19])],
      ['accent-text', both([0.48, 0.19], [0.78, 0.115])],
      ['accent-surface', both([0.966, 0.014], [0.285, 0.06])],
      ['focus', both([0.52, 0.19], [0.73, 0.14])],
    );
  }
  if (radius !== kitChoice.radius) {
    tokens.push(
      ['radius-sm', `${Math.max(0, radius - 2)}px`],
      ['radius-md', `${radius}px`],
      ['radius-lg', `${Math.round(radius * 1.5)}px`],
    );
  }
  if (choice.density !== kitChoice.density) tokens.push(['density', String(choice.density)]);
  if (type !== kitChoice.type) {
    const sizes: [string, number, number][] = [
      ['xs', -2, 4],
      ['sm', -1, 5],
      ['md', 0, 6],
      ['lg', 2, 8],
      ['xl', 6, 8],
      ['2xl', 14, 6],
    ];
    for (const [name, step, leading] of sizes) {
      tokens.push([`font-size-${name}`, `${type + step}px`], [`line-height-${name}`, `${type + step + leading}px`]);
    }
  }
  if (!choice.shadows) tokens.push(['shadow-raised', 'none']);
  return tokens.map(([name, value]) => [`--pl-${name}`, value]);
}

export function themeCss(choice: ThemeChoice): string {
  const tokens = themeTokens(choice);
  if (tokens.length === 0) return '/* The kit as it comes. Move a control. */';
  return `:root {\n${tokens.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
}
