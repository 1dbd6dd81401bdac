'use client';
import { type ReactElement, type ReactNode, useId } from 'react';

/** One group of facts under its heading. `children` as a function: a component that is a region itself, and takes the heading's id for its name. */
export function Section({
  title,
  children,
}: {
  title: string;
  children: ReactNode | ((headingId: string) => ReactNode);
}): ReactElement {
  const id = useId();
  const isRegion = typeof children === 'function';
  const Root = isRegion ? 'div' : 'section';
  return (
    <Root className="pl-details-section" aria-labelledby={isRegion ? undefined : id}>
      <h3 className="pl-details-title" id={id}>
        {title}
      </h3>
      {isRegion ? children(id) : children}
    </Root>
  );
}
