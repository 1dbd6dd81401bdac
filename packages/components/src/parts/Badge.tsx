'use client';
import type { ReactElement } from 'react';
import type { Tone } from './Notice.js';

export type StatusShape = 'dot' | 'ring' | 'half' | 'tick' | 'cross' | 'clock';

export interface StatusLook {
  readonly word: string;
  readonly tone: Tone;
  readonly shape: StatusShape;
}

/** A status as a shape, a word and a colour, inside of another root. */
export function Badge(look: StatusLook): ReactElement {
  return (
    <span className="pl-badge" data-tone={look.tone}>
      <BadgeFace {...look} />
    </span>
  );
}

export function BadgeFace({ shape, word }: StatusLook): ReactElement {
  return (
    <>
      <Shape shape={shape} />
      {/* A new word is a new element, so that it fades in. */}
      <span className="pl-badge-word" key={word}>
        {word}
      </span>
    </>
  );
}

function Shape({ shape }: { shape: StatusShape }): ReactElement {
  return (
    <svg className="pl-badge-shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path
        d={lines[shape]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d={filled[shape]} fill="currentColor" />
    </svg>
  );
}

const ring = 'M10 6a4 4 0 1 1-8 0 4 4 0 0 1 8 0';
const lines: { readonly [S in StatusShape]?: string } = {
  ring,
  half: ring,
  tick: 'm2.5 6.5 2.5 2.5 4.5-5.5',
  cross: 'm3 3 6 6m0-6-6 6',
  clock: 'M10.25 6a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0M6 3.75V6l1.5 1',
};
const filled: { readonly [S in StatusShape]?: string } = {
  dot: 'M9.5 6a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0',
  half: 'M6 2a4 4 0 0 1 0 8z',
};
