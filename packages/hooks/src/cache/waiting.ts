/** Resolves after so long, or as soon as nobody waits any more. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}

export const isSeen = (): boolean => globalThis.document?.visibilityState !== 'hidden';

/** Resolves when the page is seen, or as soon as nobody waits any more. */
export async function whenSeen(signal: AbortSignal): Promise<void> {
  while (!isSeen() && !signal.aborted) {
    await new Promise<unknown>((resolve) => {
      const once = { once: true, signal };
      document.addEventListener('visibilitychange', resolve, once);
      signal.addEventListener('abort', resolve, { once: true });
    });
  }
}
