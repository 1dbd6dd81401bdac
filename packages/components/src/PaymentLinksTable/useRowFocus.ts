'use client';
import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface Held {
  readonly id: string;
  readonly index: number;
  /** Its link or button has the focus: the row stays in the page wherever the window is. */
  readonly focused: boolean;
}

interface RowFocusOptions {
  body: RefObject<HTMLElement | null>;
  ids: readonly { readonly id: string }[];
  /** Rows that the arrow for a page moves by. */
  page: number;
  /** The tab stop where no row has been one yet, or that one is out of sight. */
  first: number;
  last: number;
}

/** One tab stop for all rows, and the arrows between them. */
export function useRowFocus({ body, ids, page, first, last }: RowFocusOptions): {
  /** The row with the focus; -1: none. */
  readonly held: number;
  readonly tabStop: number;
  readonly bodyProps: {
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
} {
  const [kept, setKept] = useState<Held | null>(null);
  const goTo = useRef(-1);
  // Where the row is now: what was created since may have moved it along.
  const index = kept === null ? -1 : ids[kept.index]?.id === kept.id ? kept.index : indexOf(ids, kept.id);
  // What had the focus is gone: the row that took its place is the nearest.
  const lost = kept?.focused && index < 0 ? Math.min(kept.index, ids.length - 1) : -1;

  useLayoutEffect(() => {
    if (goTo.current >= 0) openerAt(body.current, goTo.current)?.focus();
    else if (lost >= 0 && document.activeElement === document.body) openerAt(body.current, lost)?.focus();
    goTo.current = -1;
  });

  const held = kept?.focused ? Math.max(index, lost) : -1;
  const isInSight = index >= first && index < last;
  return {
    held,
    tabStop: held >= 0 ? held : isInSight ? index : first,
    bodyProps: {
      onFocus({ target }) {
        const at = rowIndex(target);
        const row = ids[at];
        if (row && target.matches('.pl-table-open')) setKept({ id: row.id, index: at, focused: true });
      },
      onBlur({ target }) {
        // Another window came to the front; this row has the focus again when the page has.
        if ((target.getRootNode() as Document | ShadowRoot).activeElement !== target)
          setKept((before) => before && { ...before, focused: false });
      },
      onKeyDown(event) {
        const at =
          event.target instanceof Element && event.target.matches('.pl-table-open') ? rowIndex(event.target) : -1;
        const by = moves(event.key, page, ids.length);
        if (at < 0 || by === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        const to = Math.max(0, Math.min(at + by, ids.length - 1));
        const row = ids[to];
        if (!row || to === at) return;
        // Drawn first, wherever it is; the focus then brings it into view.
        goTo.current = to;
        setKept({ id: row.id, index: to, focused: true });
      },
    },
  };
}

function moves(key: string, page: number, all: number): number {
  const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -all, End: all };
  return Object.entries(by).find(([name]) => name === key)?.[1] ?? 0;
}

function openerAt(body: HTMLElement | null, index: number): HTMLElement | null {
  return body?.querySelector<HTMLElement>(`[aria-rowindex="${index + 2}"] .pl-table-open`) ?? null;
}

const rowIndex = (element: Element): number =>
  Number(element.closest('[aria-rowindex]')?.getAttribute('aria-rowindex') ?? 1) - 2;

const indexOf = (ids: RowFocusOptions['ids'], id: string): number => ids.findIndex((row) => row.id === id);
