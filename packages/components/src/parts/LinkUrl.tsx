import type { ReactElement } from 'react';

const TAIL = 12;
const SCHEME = 'https://';

/** An address on one line, cut in the middle: its end is what tells two links apart. Selecting it gives the whole, also where there is no room for the scheme. */
export function LinkUrl({ url }: { url: string }): ReactElement {
  const start = url.startsWith(SCHEME) ? SCHEME.length : 0;
  const cut = Math.max(start, url.length - TAIL);
  return (
    <span className="pl-url" dir="ltr" title={url}>
      <span className="pl-url-scheme">{url.slice(0, start)}</span>
      <span className="pl-url-head">{url.slice(start, cut)}</span>
      <span className="pl-url-tail">{url.slice(cut)}</span>
    </span>
  );
}
