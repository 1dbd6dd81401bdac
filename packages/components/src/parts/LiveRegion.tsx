'use client';
import type { ReactElement, ReactNode } from 'react';

/** Says a change to a screen reader when it is quiet (role status). It has to stand in the page before it has something to say. */
export function LiveRegion({ children }: { children?: ReactNode }): ReactElement {
  return <output className="pl-sr">{children}</output>;
}
