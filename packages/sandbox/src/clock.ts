/** The sandbox's own time. What is due by it happens when somebody looks, in order and stamped with the moment it was due: no timers run. */
export interface Clock {
  /** Milliseconds since the epoch; inside a scheduled action the moment it was due. */
  now(): number;
  /** ISO 8601 in UTC, with milliseconds. */
  iso(): string;
  schedule(at: number, action: () => void): void;
  /** Does what has come due. */
  catchUp(): void;
  advance(ms: number): void;
  reset(): void;
}

/** @param frozenAt ISO 8601; null: the real time, moving. */
export function createClock(frozenAt: string | null): Clock {
  const start = frozenAt === null ? null : Date.parse(frozenAt);
  if (Number.isNaN(start))
    throw new RangeError(`Sandbox: now is "${frozenAt}". Give an ISO 8601 instant such as 2026-11-20T12:00:00Z.`);
  let offset = 0;
  let due: number | null = null;
  let agenda: { readonly at: number; readonly action: () => void }[] = [];
  const present = (): number => (start ?? Date.now()) + offset;

  const clock: Clock = {
    now: () => due ?? present(),
    iso: () => new Date(clock.now()).toISOString(),
    schedule(at, action) {
      // Behind all that is due by then: what was scheduled first for the same moment happens first.
      agenda.splice(agenda.findLastIndex((other) => other.at <= at) + 1, 0, { at, action });
    },
    catchUp() {
      if (due !== null) return;
      try {
        for (let next = agenda[0]; next && next.at <= present(); next = agenda[0]) {
          agenda.shift();
          due = next.at;
          next.action();
        }
      } finally {
        due = null;
      }
    },
    advance(ms) {
      if (!(ms >= 0))
        throw new RangeError(`Sandbox: advanceTime(${ms}) would go back. Give milliseconds of 0 or more.`);
      offset += ms;
      clock.catchUp();
    },
    reset() {
      offset = 0;
      agenda = [];
    },
  };
  return clock;
}
