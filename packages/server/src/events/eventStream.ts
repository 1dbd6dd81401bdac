import type { HandlerStore } from '../store/HandlerStore.js';
import { eventChannel, linkIdOf, writeMessage } from './eventChannel.js';

export interface EventStreamOptions {
  readonly store: HandlerStore;
  readonly scope: string;
  readonly linkIds: ReadonlySet<string>;
  /** Asked each minute: a right that was taken away ends the stream, and so does one that cannot be asked about. */
  readonly mayGoOn: () => Promise<boolean>;
  /** The request's: the page has gone. */
  readonly signal: AbortSignal;
}

const heartbeatMs = 20_000;
const authorizedMs = 60_000;
/** A page that reads so little is let go; it comes back, and reads all that it shows. */
const unreadChunks = 100;

/** Server-sent events: `{ linkId }` for each change of one of the links, in the order of their publication. */
export function eventStream(options: EventStreamOptions): ReadableStream<Uint8Array> {
  const { store, scope, linkIds, mayGoOn, signal } = options;
  const encoder = new TextEncoder();
  let end: (() => void) | null = null;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let isOver = false;
        end = finish;
        const stop = store.subscribe(eventChannel(scope), (message) => {
          const linkId = linkIdOf(message);
          if (linkId !== null && linkIds.has(linkId)) send(`data: ${writeMessage(linkId)}\n\n`);
        });
        // A connection that nobody can be told over any more shows by the heartbeat; proxies close one that is silent.
        const heartbeat = setInterval(() => send(':\n\n'), heartbeatMs);
        const authorization = setInterval(() => void authorizeAgain(), authorizedMs);
        function send(text: string): void {
          if (isOver) return;
          if ((controller.desiredSize ?? 0) <= 0) return finish();
          controller.enqueue(encoder.encode(text));
        }
        async function authorizeAgain(): Promise<void> {
          if (!(await mayGoOn().catch(() => false))) finish();
        }
        function finish(): void {
          if (isOver) return;
          isOver = true;
          stop();
          clearInterval(heartbeat);
          clearInterval(authorization);
          signal.removeEventListener('abort', finish);
          try {
            controller.close();
          } catch {
            // The page has closed it.
          }
        }
        signal.addEventListener('abort', finish);
        // Something at once, or some proxies hold the reply back.
        send('retry: 2000\n\n');
        if (signal.aborted) finish();
      },
      cancel() {
        end?.();
      },
    },
    { highWaterMark: unreadChunks },
  );
}

/** Of its reply; the last one keeps a proxy from gathering what should pass at once. */
export const eventStreamHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/event-stream; charset=utf-8',
  'x-accel-buffering': 'no',
};
