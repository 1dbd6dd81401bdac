import { isPaymentLinksError, PaymentLinksError, type Verb } from '@paylinks/core';

/** What a write is asked for afterwards must not turn it into a failure. */
export const afterWrite = <T>(read: Promise<T>, otherwise: T): Promise<T> => read.catch(() => otherwise);

/** The write took effect; if its result cannot be told exactly, the caller must read again and not send again. */
export function provenWrite<T>(verb: Verb, tell: () => T): T {
  try {
    return tell();
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    const message = `${verb} took effect, but its result cannot be told. ${words}`;
    throw new PaymentLinksError({ code: 'outcome_unknown', message, verb, cause: error });
  }
}

/** A detail that this user may not read stays not known; what may pass is thrown, so that a link does not flicker. */
export async function unlessRefused<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (isPaymentLinksError(error) && ['not_found', 'forbidden', 'invalid_input'].includes(error.code)) return null;
    throw error;
  }
}
