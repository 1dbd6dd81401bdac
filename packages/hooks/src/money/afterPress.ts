'use client';

/**
 * Runs it once nothing is being pressed: at once, or behind the press that is under way, a second later at most. A field is checked when it is left,
 * often by a press on something below it: an error that comes or goes in the middle of the press would move that away from under the finger.
 */
export function afterPress(run: () => void): void {
  if (!document.querySelector(':root:active')) {
    run();
    return;
  }
  const end = (): void => {
    clearTimeout(timer);
    removeEventListener('mouseup', onUp, true);
    run();
  };
  // After the click, which follows at once. A finger's press is told as a mouse's too, and later than as a pointer's.
  const onUp = (): void => void setTimeout(end);
  addEventListener('mouseup', onUp, true);
  // The end of a press that opens the system's menu, or drags something, is never told.
  const timer = setTimeout(end, 1000);
}
