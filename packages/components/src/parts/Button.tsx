'use client';
import { type ComponentPropsWithRef, type ForwardRefExoticComponent, forwardRef, type ReactNode } from 'react';
import { Icon, type IconPath } from './Icon.js';
import { classNames, flag } from './root.js';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  size?: 'sm' | 'md' | undefined;
  icon?: IconPath | undefined;
  /** Under way: keeps its width and its focus, and takes no second press. */
  busy?: boolean | undefined;
  busyLabel?: ReactNode;
}

export const Button: ForwardRefExoticComponent<ButtonProps> = forwardRef<HTMLButtonElement, ButtonProps>(
  function Button(
    { variant = 'secondary', size = 'md', icon, busy = false, busyLabel, className, children, onClick, ...rest },
    ref,
  ) {
    return (
      <button
        type="button"
        {...rest}
        ref={ref}
        className={classNames('pl-button', className)}
        data-variant={variant}
        data-size={size}
        data-busy={flag(busy)}
        aria-disabled={busy || undefined}
        onClick={(event) => {
          if (busy) event.preventDefault();
          else onClick?.(event);
        }}
      >
        <span className="pl-button-label" aria-hidden={busy || undefined}>
          {icon ? <Icon path={icon} /> : null}
          <span className="pl-button-text">{children}</span>
        </span>
        {busyLabel === undefined ? null : (
          <span className="pl-button-label" aria-hidden={!busy || undefined}>
            <span className="pl-spinner" />
            {busyLabel}
          </span>
        )}
      </button>
    );
  },
);
