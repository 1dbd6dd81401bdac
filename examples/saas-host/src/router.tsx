import { type ComponentPropsWithRef, type MouseEvent, type ReactNode, useSyncExternalStore } from 'react';

const moves = new EventTarget();

function subscribe(listener: () => void): () => void {
  moves.addEventListener('move', listener);
  window.addEventListener('popstate', listener);
  return () => {
    moves.removeEventListener('move', listener);
    window.removeEventListener('popstate', listener);
  };
}

export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname);
}

/** Whether this page was reached from another one: then its heading takes the focus, as after a real page load. */
export let hasMoved = false;

export function navigate(to: string): void {
  hasMoved = true;
  history.pushState(null, '', to);
  window.scrollTo(0, 0);
  moves.dispatchEvent(new Event('move'));
}
window.addEventListener('popstate', () => {
  hasMoved = true;
});

/** The parts of the path that `:name` stands for, or null where it does not fit. */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const expected = pattern.split('/');
  const given = path.replace(/(?<=.)\/$/, '').split('/');
  if (expected.length !== given.length) return null;
  const found: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) found[part.slice(1)] = value;
    else if (part !== value) return null;
  }
  return found;
}

/** A real link: a new tab and copying its address work as everywhere. */
export function Link({ to, children, ...rest }: ComponentPropsWithRef<'a'> & { to: string; children: ReactNode }) {
  function go(event: MouseEvent<HTMLAnchorElement>) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
  }
  return (
    <a {...rest} href={to} onClick={go}>
      {children}
    </a>
  );
}
