'use client';
import { useEffect, useState } from 'react';

/**
 * A module that is loaded after the first paint; null until then. Keep `load` outside of render. A load that fails is tried again:
 * React's own `lazy` would keep the failure, and throw it into the host's page.
 */
export function useLater<T>(load: () => Promise<T>, wanted = true): T | null {
  const [loaded, setLoaded] = useState<{ readonly module: T } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const get = async (): Promise<void> => {
      try {
        const module = await load();
        if (!left) setLoaded({ module });
      } catch {
        if (!left) timer = setTimeout(() => void get(), 2000);
      }
    };
    void get();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [load, wanted]);
  return loaded?.module ?? null;
}
