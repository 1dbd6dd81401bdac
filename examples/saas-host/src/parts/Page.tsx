import { type ReactNode, useEffect, useRef } from 'react';
import { hasMoved, Link } from '../router.js';
import { Icon } from './Icon.js';

export interface PageProps {
  title: string;
  lead?: ReactNode;
  back?: { readonly to: string; readonly label: string };
  /** Beside the heading. */
  mark?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}

/** A page of the app: its title, and its heading as the place where a reader lands. */
export function Page({ title, lead, back, mark, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Halden`;
  }, [title]);
  useEffect(() => {
    if (hasMoved) heading.current?.focus();
  }, []);
  return (
    <>
      {back && (
        <Link className="back" to={back.to}>
          <Icon name="back" />
          {back.label}
        </Link>
      )}
      <div className="page-head">
        <div className="page-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {mark}
        </div>
        {actions}
        {lead && <p className="page-lead">{lead}</p>}
      </div>
      {children}
    </>
  );
}
