import { useEffect, useState } from 'react';
import { ApiError, getJson } from './api.js';
import { onChange } from './changes.js';
import { useWorkspace } from './workspace.js';

export type HostData<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly data: T }
  | { readonly state: 'failed'; readonly notFound: boolean };

/** Reads from this app's API, of the chosen provider's books, and again after each change. What is shown stays until the new answer is there. */
export function useHostData<T>(place: string): HostData<T> {
  const path = `${useWorkspace().api}${place}`;
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
    const ignore = onChange(load);
    return () => {
      ignore();
      controller.abort();
    };
  }, [path]);

  return read?.path === path ? read.result : { state: 'loading' };
}
