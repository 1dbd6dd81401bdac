'use client';
import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconPath } from './Icon.js';
import { alert, check, info } from './laterIcons.js';

export type Tone = 'info' | 'success' | 'warning' | 'danger' | 'neutral';
const icons: Record<Tone, IconPath> = {
  info,
  success: check,
  warning: alert,
  danger: alert,
  neutral: info,
};

/** A framed message inside a component. `role="alert"` interrupts, 'status' waits, none is simply there. */
export function Notice({
  tone,
  title,
  role,
  children,
  actions,
}: {
  tone: Tone;
  title?: ReactNode;
  role?: 'alert' | 'status' | undefined;
  children?: ReactNode;
  actions?: ReactNode;
}): ReactElement {
  return (
    <div className="pl-notice" data-tone={tone} role={role}>
      <Icon path={icons[tone]} />
      <div className="pl-notice-body">
        {title ? <p className="pl-notice-title">{title}</p> : null}
        {children}
        {actions ? <div className="pl-row pl-notice-actions">{actions}</div> : null}
      </div>
    </div>
  );
}
