'use client';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rows before anything is measured: a server draws these. */
const atFirst = 20;
/** The window moves by whole steps, and is one step longer than what is seen at either end. */
const step = 4;

export interface RowWindow {
  /** The first row that is drawn, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** The first that can be seen, to within a step. */
  readonly top: number;
  /** Height of a row; 0 before it is measured. All rows are of one height, which CSS sees to. */
  readonly pitch: number;
}

/** Which of `count` rows can be seen, whatever scrolls: the page, the table itself, or something of the host's in between. */
export function useRowWindow(body: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [seen, setSeen] = useState({ start: 0, end: atFirst, pitch: 0 });
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    const look = (): void => {
      const pitch = element.querySelector('[role="row"]')?.getBoundingClientRect().height ?? 0;
      // Not laid out (hidden by the host, say): what is drawn stays.
      if (pitch === 0) return;
      const { top } = element.getBoundingClientRect();
      const frame = element.parentElement?.parentElement?.getBoundingClientRect();
      const from = Math.max(frame?.top ?? 0, 0) - top;
      const to = Math.min(frame?.bottom ?? Number.POSITIVE_INFINITY, window.innerHeight) - top;
      const start = Math.max(0, (Math.floor(from / pitch / step) - 1) * step);
      const end = Math.max(start + step, (Math.ceil(to / pitch / step) + 1) * step);
      setSeen((before) =>
        before.start === start && before.end === end && before.pitch === pitch ? before : { start, end, pitch },
      );
    };
    // Paper has no window: it is drawn before the browser looks again.
    const print = (): void =>
      flushSync(() => setSeen(({ pitch }) => ({ start: 0, end: Number.MAX_SAFE_INTEGER, pitch })));
    look();
    const resized = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    resized?.observe(element);
    // Scrolling does not bubble, but every element that scrolls is seen on the way down.
    window.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', look);
    return () => {
      resized?.disconnect();
      window.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', look);
    };
  }, [body]);
  // Never past the end, also in the moment after a filter has made the list short.
  const start = Math.max(0, Math.min(seen.start, Math.floor((count - 1) / step) * step));
  const end = Math.min(Math.max(seen.end, start + step), count);
  return { start, end, top: start === 0 ? 0 : Math.min(start + step, end - 1), pitch: seen.pitch };
}
