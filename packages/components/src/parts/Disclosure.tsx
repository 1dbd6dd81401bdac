'use client';
import { type ReactElement, type ReactNode, useId } from 'react';
import { Icon } from './Icon.js';
import * as icons from './icons.js';

/** A line that opens more. What is inside stays in the form while it is closed. */
export function Disclosure({
  label,
  open,
  onOpenChange,
  children,
}: {
  label: ReactNode;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <div className="pl-disclosure">
      <button
        type="button"
        className="pl-button pl-disclosure-button"
        data-variant="quiet"
        data-size="sm"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => onOpenChange(!open)}
      >
        <span className="pl-button-label">
          <Icon path={icons.chevron} />
          {label}
        </span>
      </button>
      <div className="pl-disclosure-content" id={id} hidden={!open}>
        {children}
      </div>
    </div>
  );
}
