import { PaymentLinksError, type Verb } from '@paylinks/core';

/** What comes after the first paint. `loaded`: null until it is there; a load that failed is tried again with the next call. */
export interface LoadOnce<T> {
  (): Promise<T>;
  loaded: T | null;
}

export function loadOnce<T>(load: () => Promise<T>): LoadOnce<T> {
  let loading: Promise<T> | null = null;
  const once: LoadOnce<T> = () => {
    loading ??= load().then(
      (loaded) => {
        once.loaded = loaded;
        return loaded;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  once.loaded = null;
  return once;
}

export const notLoaded = (verb: Verb, cause: unknown): PaymentLinksError =>
  new PaymentLinksError({
    code: 'network',
    message:
      'What checks and sends it could not be loaded, so nothing was sent. Is the host online, and does it still serve this version?',
    verb,
    cause,
  });
