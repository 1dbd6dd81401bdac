'use client';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from './Icon.js';
import * as icons from './laterIcons.js';
import { useFocusOnMount } from './useFocusOnMount.js';

/** What takes the place of a form when its outcome asks something of the person: said at once, with the focus on its heading. */
export function Panel({
  tone,
  title,
  lead,
  focus,
  children,
}: {
  tone: 'warning' | 'danger';
  title: ReactNode;
  lead?: ReactNode;
  /** Not after a reload: nobody wants the focus to jump while a page loads. */
  focus: boolean;
  children: ReactNode;
}): ReactElement {
  const heading = useFocusOnMount(focus);
  return (
    <section className="pl-form-panel" data-tone={tone}>
      <div role="alert">
        <h2 className="pl-dialog-title pl-form-panel-title" tabIndex={-1} ref={heading}>
          <Icon path={icons.alert} />
          {title}
        </h2>
        {lead ? <p>{lead}</p> : null}
      </div>
      {children}
    </section>
  );
}
