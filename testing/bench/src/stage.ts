import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';

const place = document.body.appendChild(document.createElement('main'));
let root: Root | undefined;
let keys: number[] = [];
let pressedAt = 0;

// From the key to the end of everything that its input event has set off: React's work is in microtasks before this one.
window.addEventListener('keydown', () => (pressedAt = performance.now()), { capture: true });
window.addEventListener('input', () => queueMicrotask(() => keys.push(performance.now() - pressedAt)));

export function unmount(): void {
  flushSync(() => root?.unmount());
  place.replaceChildren();
}

/** Milliseconds to mount it and lay it out, with the memory of before tidied up unless that is not wanted. */
export function mount(node: ReactNode, isTidy = true): number {
  unmount();
  const target = place.appendChild(document.createElement('div'));
  if (isTidy) (globalThis as { gc?: () => void }).gc?.();
  const start = performance.now();
  root = createRoot(target);
  flushSync(() => root?.render(node));
  target.getBoundingClientRect();
  return performance.now() - start;
}

/** Milliseconds to draw something else in the place of what is mounted, and lay it out. */
export function update(node: ReactNode): number {
  const start = performance.now();
  flushSync(() => root?.render(node));
  place.getBoundingClientRect();
  return performance.now() - start;
}

/** Focuses the first input that fits, selects its text, and forgets the keys so far. */
export function focus(selector: string): void {
  keys = [];
  const input = place.querySelector(selector);
  if (!(input instanceof HTMLInputElement)) throw new Error(`Nothing on the stage is an input and fits ${selector}.`);
  input.focus();
  input.select();
}

/** Resolves once something on the stage fits. */
export async function shown(selector: string): Promise<Element> {
  for (;;) {
    const found = place.querySelector(selector);
    if (found) return found;
    await new Promise((resolve) => new MutationObserver(resolve).observe(place, { childList: true, subtree: true }));
  }
}

export const stage = {
  /** Milliseconds of each key since the focus. */
  keys: (): readonly number[] => keys,
  nodes: (): number => place.querySelectorAll('*').length,
  unmount,
};
