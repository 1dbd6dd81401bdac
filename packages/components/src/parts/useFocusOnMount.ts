'use client';
import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus to a heading when its view takes the place of another; not when the page has only just been loaded. */
export function useFocusOnMount(wanted = true): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(wanted);
  useEffect(() => {
    if (first.current) heading.current?.focus();
  }, []);
  return heading;
}
