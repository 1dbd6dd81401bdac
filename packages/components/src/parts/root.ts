import type { CSSProperties } from 'react';
import type { KitContextValue } from './KitContext.js';

/** What every root takes beside the attributes of its element. */
export interface RootProps<State> {
  /** Added to the root's own class; a function gets the state that also shows as `data-*`. */
  className?: string | ((state: State) => string | undefined) | undefined;
  style?: CSSProperties | undefined;
}

export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/**
 * The attributes that make an element a root of the kit. The kit renders no element of its own around the host's tree:
 * light, language and the base type stand on each root, so that several kits can live on one page.
 */
export function rootAttributes<State>(
  kit: KitContextValue,
  name: string,
  state: State,
  className: RootProps<State>['className'],
): { className: string; lang: string; 'data-color-scheme': 'light' | 'dark' | undefined } {
  return {
    className: classNames('pl-root', name, typeof className === 'function' ? className(state) : className),
    lang: kit.messages.locale,
    'data-color-scheme': kit.colorScheme,
  };
}

/** true is presence, false is absence. */
export function flag(value: boolean): '' | undefined {
  return value ? '' : undefined;
}
