import type { ReactElement, ReactNode } from 'react';
import { classNames } from './root.js';

/** Labels and values; side by side where there is room. */
export function Facts({ children, className }: { children: ReactNode; className?: string }): ReactElement {
  return <dl className={classNames('pl-facts', className)}>{children}</dl>;
}

/** One of them; left out where nothing is known. */
export function Fact({ label, children }: { label: ReactNode; children: ReactNode }): ReactElement | null {
  if (children === null || children === undefined || children === false || children === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
