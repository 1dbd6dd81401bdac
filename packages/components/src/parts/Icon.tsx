import type { ReactElement } from 'react';

/** One of `icons`. */
export type IconPath = `${'m' | 'M'}${number}${string}`;

/** Decoration beside a word that says the same: never read out. */
export function Icon({ path }: { path: IconPath }): ReactElement {
  return (
    <svg className="pl-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
