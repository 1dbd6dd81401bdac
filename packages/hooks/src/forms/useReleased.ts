'use client';
import { useCallback, useEffect, useRef } from 'react';

/**
 * Waits until no pointer is down, a second at most. A field is checked when it is left, often by a press on something below it: an error that comes or goes
 * in the middle of the press would move that away from under the finger.
 */
export function useReleased(): () => Promise<void> {
  const press = useRef(Promise.resolve());
  useEffect(() => {
    const onDown = (): void => {
      press.current = new Promise((resolve) => {
        // After the click, which follows at once.
        const onUp = (): void => void setTimeout(resolve);
        // The end of a press that opens the system's menu is never told.
        setTimeout(resolve, 1000);
        window.addEventListener('pointerup', onUp, { once: true, capture: true });
        window.addEventListener('pointercancel', onUp, { once: true, capture: true });
      });
    };
    window.addEventListener('pointerdown', onDown, { capture: true });
    return () => window.removeEventListener('pointerdown', onDown, { capture: true });
  }, []);
  return useCallback(() => press.current, []);
}
