import { createHash } from 'node:crypto';
import { vi } from 'vitest';

// Kept from before the timers are replaced.
const nextTurn = globalThis.setImmediate;

/** Time that passes only when nothing is under way, so that a run is the same each time. The one thing that the platform does beside the event loop, hashing, is done at once. */
export function startVirtualTime(now: string): void {
  vi.useFakeTimers({
    now: Date.parse(now),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (_, data) => {
    const bytes = ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : data;
    return new Uint8Array(createHash('sha256').update(new Uint8Array(bytes)).digest()).buffer;
  });
}

export function endVirtualTime(): void {
  vi.restoreAllMocks();
  vi.useRealTimers();
}

/** Goes from timer to timer until it is done. */
export async function untilDone<T>(work: Promise<T>): Promise<T> {
  const state = { isDone: false };
  const end = work.finally(() => {
    state.isDone = true;
  });
  end.catch(() => undefined);
  while (!state.isDone) {
    // A reply is read in more than one turn of the event loop.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => nextTurn(resolve));
    if (vi.getTimerCount() > 0) await vi.advanceTimersToNextTimerAsync();
  }
  return end;
}

/** Something that happens once. */
export interface Moment {
  readonly comes: Promise<void>;
  readonly hasCome: () => boolean;
  come(): void;
}

export function createMoment(): Moment {
  const state: { hasCome: boolean; tell: (() => void) | null } = { hasCome: false, tell: null };
  return {
    comes: new Promise<void>((resolve) => {
      state.tell = resolve;
    }),
    hasCome: () => state.hasCome,
    come() {
      state.hasCome = true;
      state.tell?.();
    },
  };
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
