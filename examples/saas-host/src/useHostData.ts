import { useEffect, useState } from 'react';
import { ApiError, getJson } from './api.js';

const changes = new EventTarget();

/** Every page that shows this app's data reads it again. */
export function announceChange(): void {
  changes.dispatchEvent(new Event('change'));
}

export type HostData<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly data: T }
  | { readonly state: 'failed'; readonly notFound: boolean };

/** Reads from this app's API, and again after each change. What is shown stays until the new answer is there. */
export function useHostData<T>(path: string): HostData<T> {
  const [read, setRead] = useState<{ readonly path: string; readonly result: HostData<T> }>();

  useEffect(() => {
    let controller = new AbortController();
    function load() {
      controller.abort();
      const { signal } = (controller = new AbortController());
      getJson<T>(path, signal).then(
        (data) => setRead({ path, result: { state: 'ready', data } }),
        (error: unknown) => {
          if (signal.aborted) return;
          const notFound = error instanceof ApiError && error.status === 404;
          setRead({ path, result: { state: 'failed', notFound } });
        },
      );
    }
    load();
    changes.addEventListener('change', load);
    return () => {
      changes.removeEventListener('change', load);
      controller.abort();
    };
  }, [path]);

  return read?.path === path ? read.result : { state: 'loading' };
}
