import { isPaymentLinksError } from '../errors/isPaymentLinksError.js';
import { PaymentLinksError, type PaymentLinksErrorCode } from '../errors/PaymentLinksError.js';
import * as z from '../zod.js';

/** What a check throws: any test runner shows it. */
export function expectThat(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(`paymentLinksClientChecks: ${message}`);
}

export function expectEqual(got: unknown, wanted: unknown, what: string): void {
  const [left, right] = [stable(got), stable(wanted)];
  expectThat(left === right, `${what} is ${left}, not ${right}.`);
}

/** An entity has every field of its type, and nothing in it that JSON would change: no undefined, NaN, -0, Date or class. */
export function expectShape<T>(schema: z.ZodMiniType<T>, value: T, what: string): void {
  const changed = notJson(value, what);
  expectThat(
    changed === null,
    `${changed} is something that JSON cannot carry. Entities say null for what is not known.`,
  );
  const result = z.safeParse(schema, value);
  const places = result.error?.issues.map((issue) => `${issue.path.map(String).join('.')} (${issue.code})`).join(', ');
  expectThat(result.success, `${what} has not the shape of the contract at ${places}.`);
}

/** Rejects with a PaymentLinksError of one of the codes, which survives the way over a wire. */
export async function expectRefusal(
  call: () => Promise<unknown>,
  codes: readonly PaymentLinksErrorCode[],
  what: string,
): Promise<PaymentLinksError> {
  let error: unknown;
  let pending: Promise<unknown>;
  try {
    pending = call();
  } catch (thrown) {
    const message = `${what} threw at once (${String(thrown)}). Methods reject, they never throw.`;
    throw new Error(`paymentLinksClientChecks: ${message}`, { cause: thrown });
  }
  try {
    await pending;
  } catch (thrown) {
    error = thrown;
  }
  expectThat(error !== undefined, `${what} was accepted. It has to reject with ${codes.join(' or ')}.`);
  expectThat(isPaymentLinksError(error), `${what} rejected with ${String(error)}, which is no PaymentLinksError.`);
  expectThat(
    codes.includes(error.code),
    `${what} rejected with ${error.code}, not with ${codes.join(' or ')}: ${error.message}`,
  );
  expectThat(error.verb !== null, `${what} rejected with an error that names no verb.`);
  const json: unknown = JSON.parse(JSON.stringify(error));
  expectEqual(PaymentLinksError.fromJSON(json).toJSON(), json, `The error of ${what}, sent over a wire,`);
  return error;
}

function notJson(value: unknown, place: string): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? null : place;
  if (typeof value !== 'object') return place;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return place;
  for (const [name, item] of Object.entries(value)) {
    const found = notJson(item, `${place}.${name}`);
    if (found !== null) return found;
  }
  return null;
}

const stable = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  ) ?? 'undefined';
