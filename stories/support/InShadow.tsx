import styles from '@paylinks/components/styles.css?inline';
import { type ReactElement, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

/** A widget of its own: what is inside sees no style sheet of the page. */
export function InShadow({ children }: { children: ReactNode }): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  const [shadow, setShadow] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    const element = host.current as HTMLDivElement;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    setShadow(root);
  }, []);
  return <div ref={host}>{shadow && createPortal(children, shadow)}</div>;
}
