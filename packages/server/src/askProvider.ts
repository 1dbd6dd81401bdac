import { isPaymentLinksError, type PaymentLinksClient, PaymentLinksError } from '@paylinks/core';
import { changedError, isWriteVerb, type RouteName, startDeadline } from '@paylinks/core/wire';

type Answer<N extends RouteName> = Awaited<ReturnType<PaymentLinksClient[N]>>;

/** Calls one method of the grant's client. */
export type Ask = <N extends RouteName>(name: N, ...args: Parameters<PaymentLinksClient[N]>) => Promise<Answer<N>>;

/** More than a provider's client allows itself, less than a page waits for a write. */
const handlerLimitMs = 45_000;

/** `inTurn` decides when a call is made. */
export function askProvider(
  client: PaymentLinksClient,
  inTurn: <T>(name: RouteName, call: () => Promise<T>) => Promise<T>,
): Ask {
  const ask = async (name: RouteName, ...args: unknown[]): Promise<unknown> => {
    const method = client[name] as (...given: unknown[]) => Promise<unknown>;
    try {
      return await inTurn(name, async () => method.apply(client, args));
    } catch (error) {
      throw isPaymentLinksError(error) ? asHostsProblem(error, name) : error;
    }
  };
  return ask as Ask;
}

/**
 * Whose fault it is: where the provider refuses this server's key, the person who pressed a button can do nothing about it, and must not be told to sign in.
 * The provider's own status stays in the error: it proves that a write was not executed.
 */
function asHostsProblem(error: PaymentLinksError, name: RouteName): PaymentLinksError {
  if (error.code === 'unauthorized' || error.code === 'forbidden') {
    const message = `The provider refused this server's own access. ${error.message}`;
    return changedError(error, { code: 'provider_unavailable', message, status: error.status ?? 401 });
  }
  // Nothing is wrong with the connection of the page.
  if (error.code === 'network' && !isWriteVerb(name)) return changedError(error, { code: 'provider_unavailable' });
  return error;
}

/** The answer, or after the handler's limit a rejection with the error; the call itself goes on. */
export async function withinLimit<T>(call: Promise<T>, otherwise: () => PaymentLinksError): Promise<T> {
  const deadline = startDeadline(handlerLimitMs, undefined);
  try {
    return await deadline.race(call);
  } catch (error) {
    throw deadline.timedOut() && error === deadline.signal.reason ? otherwise() : error;
  } finally {
    deadline.clear();
  }
}

export const tooLate = (verb: RouteName): PaymentLinksError =>
  new PaymentLinksError({ code: 'timeout', message: `The provider did not answer ${verb} in time.`, verb });
