import { isPaymentLinksError } from '../errors/isPaymentLinksError.js';
import { PaymentLinksError } from '../errors/PaymentLinksError.js';
import { isWriteVerb } from '../errors/verbs.js';
import * as z from '../zod.js';
import { type Call, codeOf, failed, isRedirect, readJson } from './exchange.js';
import { readRetryAfter } from './retryAfter.js';

/**
 * What a handler's reply says. An error of the handler is thrown as it was sent. Anything else that is no success comes from something before the handler (a gateway, a login page):
 * then the status decides, and a write that it cannot account for is `outcome_unknown`.
 */
export function readReply<T>(output: z.ZodMiniType<T>, response: Response, text: string, call: Call, nowMs: number): T {
  const { status } = response;
  const isWrite = isWriteVerb(call.verb);
  const body = readJson(text);
  const more = { status, requestId: response.headers.get('paylinks-request-id') ?? undefined };
  const unknown = `Whether ${call.verb} took effect is not known: look it up before sending it again.`;
  if (response.ok) {
    const result = z.safeParse(output, body);
    if (result.success) return result.data;
    const places = result.error.issues.map((issue) => issue.path.map(String).join('.') || 'the whole body').join(', ');
    const said = `The server answered ${call.verb} with ${status} and something that is not its result (at ${places}). Is url that of a Paylinks handler of this version?`;
    throw isWrite
      ? failed(call, 'outcome_unknown', `${said} ${unknown}`, more)
      : failed(call, 'unexpected', said, more);
  }
  if (isPaymentLinksError(body)) throw PaymentLinksError.fromJSON(body);
  if (isRedirect(response)) {
    throw failed(
      call,
      'unexpected',
      `The server answered ${call.verb} with a redirect, which is never followed. Is the person signed in, and is url right?`,
      more,
    );
  }
  const said = `The server answered ${call.verb} with ${status}, and not as a Paylinks handler does.`;
  if (isWrite && (status >= 500 || status === 408)) throw failed(call, 'outcome_unknown', `${said} ${unknown}`, more);
  // A 404 without an error of the handler's is a wrong address, and nothing about an id.
  const code = status === 404 ? 'unexpected' : codeOf(status);
  throw failed(call, code, code === 'unexpected' ? `${said} Is it mounted where url says?` : said, {
    ...more,
    retryAfterMs: readRetryAfter(response.headers, nowMs),
  });
}
