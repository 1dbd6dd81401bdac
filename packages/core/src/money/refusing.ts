import { PaymentLinksError } from '../errors/PaymentLinksError.js';

/** Turns the RangeErrors that are thrown inside (by `Intl` too) into the kit's own `invalid_input`. */
export function refusing<T>(compute: () => T): T {
  try {
    return compute();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new PaymentLinksError({ code: 'invalid_input', message: cause.message, cause });
  }
}
