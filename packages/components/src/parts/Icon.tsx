import type { ReactElement } from 'react';

// 16 units square, drawn with a line of 1.5: one hand for all of them.
const paths = {
  check: 'm3.5 8.5 3 3 6-7',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M5.75 5.75v-2a1 1 0 0 1 1-1h5.5a1 1 0 0 1 1 1v5.5a1 1 0 0 1-1 1h-2m-6.5-4.5h5.5a1 1 0 0 1 1 1v5.5a1 1 0 0 1-1 1h-5.5a1 1 0 0 1-1-1v-5.5a1 1 0 0 1 1-1',
  open: 'M9 2.75h4.25V7m0-4.25L7.5 8.5m-1-4.75h-2a1.5 1.5 0 0 0-1.5 1.5v6.25A1.5 1.5 0 0 0 4.5 13h6.25a1.5 1.5 0 0 0 1.5-1.5v-2',
  share: 'M8 9.75v-7.5m0 0L5.25 5M8 2.25 10.75 5M3.5 8v4.25a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1V8',
  clock: 'M8 4.75V8l2 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0',
  alert:
    'M8 6v2.75m0 2v.01M7.1 2.7 1.9 11.8a1.04 1.04 0 0 0 .9 1.55h10.4a1.04 1.04 0 0 0 .9-1.55L8.9 2.7a1.04 1.04 0 0 0-1.8 0',
  info: 'M8 7.5v3.25M8 5.25v.01M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0',
  card: 'M1.75 6.5h12.5m-10 4h2m-3.25-7h10a1.25 1.25 0 0 1 1.25 1.25v6.5A1.25 1.25 0 0 1 13 12.5H3a1.25 1.25 0 0 1-1.25-1.25v-6.5A1.25 1.25 0 0 1 3 3.5',
  bank: 'M2 6.25 8 2.5l6 3.75zm1.75 0v5m2.85-5v5m2.8-5v5m2.85-5v5M2 13.5h12',
  wallet: 'M2.5 5.25h11v8h-11zm0 0L11 2.75v2.5m0 4v.01',
  chevron: 'm5 6.5 3 3 3-3',
  plus: 'M8 3.5v9M3.5 8h9',
  more: 'M3 8h.75m3.87 0h.75m3.88 0H13',
  refresh: 'M13.25 8a5.25 5.25 0 1 1-1.6-3.8m1.6-1.95v2.5h-2.5',
} as const;

export type IconName = keyof typeof paths;

export type IconProps = { name: IconName; path?: undefined } | { name?: undefined; path: string };

/** Decoration beside a word that says the same: never read out. `path`: of one that is not drawn at first. */
export function Icon({ name, path }: IconProps): ReactElement {
  return (
    <svg className="pl-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={name === undefined ? path : paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
