'use client';

/**
 * Runs it once nothing is being pressed: at once, or soon after the press that is under way, a second later at most. A field is checked when it is left,
 * often by a press on something below it: an error that comes or goes in the middle of the press would move that away from under the finger.
 */
export function afterPress(run: () => void, turns = 20): void {
  // Asked again and again: the end of a press that opens the system's menu, or drags something, is never told.
  if (turns && document.querySelector(':active')) setTimeout(afterPress, 50, run, turns - 1);
  else run();
}
