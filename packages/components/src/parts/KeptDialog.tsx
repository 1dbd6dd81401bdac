'use client';
import {
  type ReactElement,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { Dialog, type DialogProps } from './Dialog.js';

export interface KeptDialogProps extends Pick<DialogProps, 'title' | 'description' | 'className' | 'onOpenChange'> {
  open: boolean;
  /** What the dialog was for is done: to close it is no cancelling. */
  isDone: boolean;
  /** Seen and closed: the next one begins anew. */
  onAnew: () => void;
  /** A selector of where the focus goes, the first that is there of all that match. */
  entry?: string | undefined;
  children: ReactNode;
}

/** A dialog that loses nothing when it is closed: what is in it goes on out of sight, and is there when it is opened again. */
export function KeptDialog({
  open,
  isDone,
  onAnew,
  entry = '[tabindex="-1"], input:not(:disabled, [type="hidden"])',
  onOpenChange,
  children,
  ...dialog
}: KeptDialogProps): ReactElement {
  const [{ box, first }] = useState(() => makeBox(entry));
  // In the page also while it is closed, and before anything is in it: react-hook-form forgets a field that is not.
  const [home, setHome] = useState<HTMLDivElement | null>(null);
  const moveIn = useCallback(
    (element: HTMLDivElement | null) => {
      element?.append(box);
      setHome(element);
    },
    [box],
  );
  useLayoutEffect(() => {
    if (!open) home?.append(box);
  }, [open, home, box]);
  const seenOpen = useRef(open);
  useEffect(() => {
    // What is done while nobody looks is shown first.
    if (seenOpen.current && !open && isDone) onAnew();
    seenOpen.current = open;
  }, [open, isDone, onAnew]);
  return (
    <>
      {/* No rule of the host brings it to sight, and it is never in markup from a server. */}
      <div ref={moveIn} style={{ display: 'none' }} />
      {home && createPortal(children, box)}
      {open ? (
        <Dialog
          {...dialog}
          initialFocus={first}
          onOpenChange={(next, { reason }) => onOpenChange(next, { reason: isDone ? 'done' : reason })}
        >
          <Place box={box} />
        </Dialog>
      ) : null}
    </>
  );
}

/** An element of its own, which hangs in the dialog while that is open: text that no value was read from is kept, too. */
function makeBox(entry: string): { box: HTMLElement; first: RefObject<HTMLElement | null> } {
  const box = document.createElement('div');
  const first = {
    get current() {
      // Where the first field is still to come, the dialog itself is read from its beginning.
      const start = box.querySelector<HTMLElement>(`[data-pending], ${entry}`);
      return start?.matches(entry) ? start : box.closest<HTMLElement>('[role="dialog"]');
    },
  };
  return { box, first };
}

function Place({ box }: { box: HTMLElement }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.append(box), [box]);
  return <div className="pl-dialog-body" ref={place} />;
}
