import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { subjects } from './subjects.tsx';

const place = document.body.appendChild(document.createElement('main'));
let root: Root | undefined;
let keys: number[] = [];
let pressedAt = 0;

// From the key to the end of everything that its input event has set off: React's work is in microtasks before this one.
window.addEventListener('keydown', () => (pressedAt = performance.now()), { capture: true });
window.addEventListener('input', () => queueMicrotask(() => keys.push(performance.now() - pressedAt)));

function unmount(): void {
  root?.unmount();
  place.replaceChildren();
}

const bench = {
  names: Object.keys(subjects),
  isIsolated: window.crossOriginIsolated,
  /** Milliseconds to mount `count` of them and lay them out. */
  mount(name: string, count: number, isFilled: boolean): number {
    const Subject = subjects[name];
    if (!Subject) throw new Error(`There is no subject named ${name}.`);
    unmount();
    const target = place.appendChild(document.createElement('div'));
    (globalThis as { gc?: () => void }).gc?.();
    const start = performance.now();
    root = createRoot(target);
    flushSync(() =>
      root?.render(Array.from({ length: count }, (_, index) => <Subject key={index} isFilled={isFilled} />)),
    );
    target.getBoundingClientRect();
    return performance.now() - start;
  },
  /** Shows one, focused and with all its text selected, and forgets the keys so far. */
  show(name: string): void {
    bench.mount(name, 1, true);
    keys = [];
    const input = place.querySelector('input:not([type=hidden])');
    if (!(input instanceof HTMLInputElement)) throw new Error(`${name} shows no input.`);
    input.focus();
    input.select();
  },
  /** Milliseconds of each key since then. */
  keys: () => keys,
};
declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
