import { PaymentLinksError } from '@paylinks/core';

/** The text of a write's body: JSON by its content type (which a form cannot send), UTF-8, and not longer than it may be. The request itself stays unread, for `authorize`. */
export async function readBody(request: Request, maxBytes: number): Promise<string> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type)) {
    throw refused(
      415,
      `Content-Type is ${JSON.stringify(type.slice(0, 100))}. Send application/json, also with an empty body.`,
    );
  }
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLong(maxBytes);
  if (request.bodyUsed) {
    throw new TypeError('The body was read before the handler got the request. Mount it before any body parser.');
  }
  const reader = request.clone().body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for (let bytes = 0; ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      if (bytes > maxBytes) {
        // Neither branch is read any further.
        void reader.cancel().catch(() => {});
        void request.body?.cancel().catch(() => {});
        throw tooLong(maxBytes);
      }
      text += decoder.decode(value, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? refused(400, 'The body is not UTF-8, or broke off.') : error;
  }
}

/** What the body says; nothing at all says `{}`. */
export function parseBody(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw refused(400, 'The body is not JSON.');
  }
}

const tooLong = (maxBytes: number): PaymentLinksError => refused(413, `The body is longer than ${maxBytes} bytes.`);

const refused = (status: number, message: string): PaymentLinksError =>
  new PaymentLinksError({ code: 'invalid_input', status, message });
