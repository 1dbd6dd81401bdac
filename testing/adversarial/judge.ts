import { checkedUrl, isPaymentLinksError, PaymentLinksError, verbKinds } from '@paylinks/core';
import { type RouteName, routes, verdictOf } from '@paylinks/core/wire';
import { safeParse } from 'zod/mini';

export interface End {
  /** 'understood', or the code of the error. */
  readonly name: string;
  /** What must never happen; null: it did not. */
  readonly problem: string | null;
}

/** How a call of a client ended, measured against the contract. `executed`: whether the provider said that a write was done. */
export async function endOf(name: RouteName, run: () => Promise<unknown>, executed: () => boolean): Promise<End> {
  let result: unknown;
  try {
    result = await run();
  } catch (error) {
    return endOfError(name, error, executed());
  }
  const { output } = routes[name];
  const parsed = safeParse(output, result);
  if (!parsed.success) return { name: 'understood', problem: `is of another shape: ${parsed.error.message}` };
  if (makes.includes(name) && !executed()) return { name: 'understood', problem: 'was taken for done' };
  const unsafe = urlsOf(result).find((url) => checkedUrl(url) === null);
  return { name: 'understood', problem: unsafe === undefined ? null : `gives out the address ${unsafe}` };
}

const makes: readonly RouteName[] = ['createLink', 'createRecord', 'chargeCustomer'];

function endOfError(name: RouteName, error: unknown, executed: boolean): End {
  if (!isPaymentLinksError(error)) return { name: 'foreign', problem: `threw ${String(error)}` };
  const { code } = error;
  // What crosses the wire has to come out the same.
  const copy = PaymentLinksError.fromJSON(JSON.parse(JSON.stringify(error)));
  if (copy.code !== code) return { name: code, problem: `threw the unknown word ${code}` };
  if (error.verb !== name) return { name: code, problem: `named ${error.verb} as its verb` };
  const isWrite = name !== 'getCapabilities' && verbKinds[name] === 'write';
  if (isWrite && executed && verdictOf(error) === 'refused') {
    return { name: code, problem: `was told as refused (${code}, ${error.status}), although it was done` };
  }
  if (String(error.message).length > 5_000) return { name: code, problem: 'has a message without end' };
  return { name: code, problem: null };
}

/** Everything that may become a link on a page. */
function urlsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(urlsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string' && ['url', 'continueUrl'].includes(key) ? [part] : urlsOf(part),
  );
}
