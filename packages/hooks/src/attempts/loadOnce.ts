import { PaymentLinksError, type Verb } from '@paylinks/core';

/** What comes after the first paint; a load that failed is tried again with the next press. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
}

export const notLoaded = (verb: Verb, cause: unknown): PaymentLinksError =>
  new PaymentLinksError({
    code: 'network',
    message:
      'The checks of the form could not be loaded, so nothing was sent. Is the host online, and does it still serve this version?',
    verb,
    cause,
  });
