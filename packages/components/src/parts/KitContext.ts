'use client';
import { type Context, createContext } from 'react';
import type { FirstMessages } from '../messages/first.en.js';

/** What every part of the kit reads: how to write, in which words, in which light, and where overlays hang. */
export interface KitContextValue {
  /** BCP 47, for numbers and dates. */
  readonly locale: string;
  /** IANA. */
  readonly timeZone: string;
  readonly messages: FirstMessages;
  /** A catalogue of `messages/` with what the host says otherwise, and the first words; made once for each. */
  readonly wordsOf: <T extends object>(english: T) => FirstMessages & T;
  /** undefined: follows the page's `color-scheme`. */
  readonly colorScheme: 'light' | 'dark' | undefined;
  /** Without one: the root of the tree that asks, or body. */
  readonly portalContainer: HTMLElement | ShadowRoot | null | undefined;
}

/** null outside of a kit. Only the types of the catalogue are imported here, so that a part with its own words stays small. */
export const KitContext: Context<KitContextValue | null> = /* @__PURE__ */ createContext<KitContextValue | null>(null);
