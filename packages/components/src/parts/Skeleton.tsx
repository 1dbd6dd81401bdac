import type { ReactElement } from 'react';

/** A grey shape of what is coming; it appears after 150 ms. `width` in twelfths of the line. */
export function Skeleton({ width = 12, tall = false }: { width?: 4 | 6 | 8 | 12; tall?: boolean }): ReactElement {
  return <span className="pl-skeleton" data-width={width} data-tall={tall ? '' : undefined} aria-hidden="true" />;
}
