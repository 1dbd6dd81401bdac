import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

type Handler = (request: Request) => Promise<Response>;
type Listener = (
  incoming: IncomingMessage & { readonly originalUrl?: string },
  outgoing: ServerResponse,
) => Promise<void>;

/** Puts the handler behind Node's server, or Express. `origin`: as browsers see it, also behind a proxy. */
export function nodeListener(handler: Handler, origin: string): Listener {
  return async (incoming, outgoing) => {
    const { method = 'GET', headers, url = '/', originalUrl = url } = incoming;
    const left = new AbortController();
    outgoing.on('close', () => left.abort());
    const body =
      method === 'GET' || method === 'HEAD' ? null : (Readable.toWeb(incoming) as ReadableStream<Uint8Array>);
    const init = { method, headers: headers as Record<string, string>, body, signal: left.signal, duplex: 'half' };
    const response = await handler(new Request(new URL(originalUrl, origin), init));
    outgoing.statusCode = response.status;
    outgoing.setHeaders(response.headers);
    if (response.body === null) outgoing.end();
    else
      Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0])
        .on('error', () => outgoing.destroy())
        .pipe(outgoing);
  };
}
