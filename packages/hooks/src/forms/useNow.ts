'use client';
import { useEffect, useState } from 'react';

/** Milliseconds, fresh enough to show what "in 7 days" means; null before the page is there. */
export function useNow(mounted: boolean): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    if (!mounted) return;
    const tick = (): void => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 30_000);
    return () => clearInterval(timer);
  }, [mounted]);
  return now;
}
