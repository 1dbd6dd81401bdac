import type { ReactElement } from 'react';

const TAIL = 12;

/** An address on one line, cut in the middle: its end is what tells two links apart. Selecting it gives the whole. */
export function LinkUrl({ url }: { url: string }): ReactElement {
  const cut = Math.max(0, url.length - TAIL);
  return (
    <span className="pl-url" dir="ltr" title={url}>
      <span className="pl-url-head">{url.slice(0, cut)}</span>
      <span className="pl-url-tail">{url.slice(cut)}</span>
    </span>
  );
}
