import type { PaymentLinksError } from '@paylinks/core';
import { failed, readJson } from '@paylinks/core/wire';
import * as z from 'zod/mini';
import { type HttpReply, isWrite } from './request.js';

/**
 * The reply as the schema reads it. A reply that cannot be read rejects with `outcome_unknown` after a write, because the write was accepted;
 * after a read with `provider_unavailable` where it is no JSON (a page of some gateway) and with `unexpected` where the shape is another one.
 */
export function parseBody<T>(schema: z.ZodMiniType<T>, reply: HttpReply): T {
  const body = readJson(reply.text);
  if (body === undefined) {
    const what = reply.text.trim() === '' ? 'nothing' : 'something that is not JSON';
    throw unreadable(reply, 'provider_unavailable', what);
  }
  const result = z.safeParse(schema, body);
  if (result.success) return result.data;
  const places = result.error.issues.map((issue) => issue.path.map(String).join('.') || 'the whole body').join(', ');
  throw unreadable(reply, 'unexpected', `another shape than its documentation says (at ${places})`);
}

function unreadable(
  { call, status, requestId, provider }: HttpReply,
  code: 'provider_unavailable' | 'unexpected',
  what: string,
): PaymentLinksError {
  const said = `${provider} answered ${call.verb} with ${status} and ${what}.`;
  return isWrite(call)
    ? failed(
        call,
        'outcome_unknown',
        `${said} Whether it took effect is not known: look it up before sending it again.`,
        { status, requestId },
      )
    : failed(call, code, said, { status, requestId });
}
