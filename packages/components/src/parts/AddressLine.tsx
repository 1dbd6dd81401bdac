import type { ReactElement, ReactNode } from 'react';
import { LinkUrl } from './LinkUrl.js';

/** Where a link is paid, on one line. `copy` stands in its frame, `children` beside it. */
export function AddressLine({
  url,
  copy,
  children,
}: {
  url: string;
  copy?: ReactNode;
  children?: ReactNode;
}): ReactElement {
  return (
    <div className="pl-address">
      <div className="pl-copyfield">
        <LinkUrl url={url} />
        {copy}
      </div>
      {children}
    </div>
  );
}
