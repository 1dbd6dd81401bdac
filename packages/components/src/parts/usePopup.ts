'use client';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { placeBeside } from './place.js';

/**
 * A popup beside a button, above everything on the page and out of every clipped box, and still where it stands in the tree: inside of a shadow
 * root, a dialog or a page that runs from right to left. A press or a focus outside of both closes it.
 */
export function usePopup(anchor: RefObject<HTMLElement | null>, onClose: () => void): RefObject<HTMLDivElement | null> {
  const popup = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useLayoutEffect(() => {
    const box = popup.current;
    const button = anchor.current;
    const view = box?.ownerDocument.defaultView;
    if (!box || !button || !view) return;
    // Where there is no top layer (the test environments of hosts) it is an element like any other.
    if (typeof box.showPopover === 'function') {
      box.popover = 'manual';
      box.showPopover();
    }
    placeBeside(box, button);
    // Seen from outside, a press in a shadow root comes from its host: each press is marked on its way up instead.
    let own: Event | null = null;
    const mark = (event: Event): void => {
      own = event;
    };
    const press = (event: Event): void => {
      if (event !== own) close.current();
    };
    const place = (event: Event): void => {
      if (!(event.target instanceof Node && box.contains(event.target))) placeBeside(box, button);
    };
    const leave = ({ relatedTarget }: FocusEvent): void => {
      // The button closes by itself, when its press is over.
      if (relatedTarget instanceof Node && relatedTarget !== button && !box.contains(relatedTarget)) close.current();
    };
    box.addEventListener('pointerdown', mark);
    box.addEventListener('focusout', leave);
    button.addEventListener('pointerdown', mark);
    view.addEventListener('pointerdown', press);
    view.addEventListener('scroll', place, { capture: true, passive: true });
    view.addEventListener('resize', place);
    return () => {
      box.removeEventListener('pointerdown', mark);
      box.removeEventListener('focusout', leave);
      button.removeEventListener('pointerdown', mark);
      view.removeEventListener('pointerdown', press);
      view.removeEventListener('scroll', place, { capture: true });
      view.removeEventListener('resize', place);
      box.hidePopover?.();
    };
  }, [anchor]);
  return popup;
}
