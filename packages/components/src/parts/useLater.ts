'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';

const modules = new WeakMap<() => Promise<unknown>, unknown>();

/**
 * A module that is loaded after the first paint; null until then, and at once where it has been loaded before. Keep `load` outside of render.
 * A load that fails is tried again: React's own `lazy` would keep the failure, and throw it into the host's page.
 */
export function useLater<T>(load: () => Promise<T>, wanted = true): T | null {
  const [, setLoaded] = useState(0);
  useEffect(() => {
    if (!wanted || modules.has(load)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const get = async (): Promise<void> => {
      try {
        modules.set(load, await load());
        if (!left) setLoaded((count) => count + 1);
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
  return useSyncExternalStore(
    never,
    () => (modules.get(load) as T | undefined) ?? null,
    () => null,
  );
}

const never = () => () => {};
