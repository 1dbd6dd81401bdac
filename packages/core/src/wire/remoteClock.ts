/** The provider's time as far as its replies tell it: what is in the past is decided by the one who decides, not by the clock of a page. */
export interface RemoteClock {
  now(): number;
  read(response: Response): void;
}

/** Starts at this machine's time, and follows the `Date` header of each reply that it is given. */
export function createRemoteClock(): RemoteClock {
  let offsetMs = 0;
  return {
    now: () => Date.now() + offsetMs,
    read(response) {
      const date = Date.parse(response.headers.get('date') ?? '');
      if (Number.isNaN(date)) return;
      const seen = date + 500 - Date.now();
      // The header counts in whole seconds and the reply was under way: below that, the two clocks are one.
      offsetMs = Math.abs(seen) < 2000 ? 0 : seen;
    },
  };
}
