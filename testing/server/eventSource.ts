/**
 * The browser's EventSource over any fetch, for tests on Node: connects, tells of messages, comes back after `retry` when the connection ends,
 * and closes for good on any reply but an event stream (https://html.spec.whatwg.org/multipage/server-sent-events.html).
 */
export class FetchedEventSource extends EventTarget {
  readyState: 0 | 1 | 2 = 0;
  readonly #url: string;
  readonly #fetch: (request: Request) => Promise<Response>;
  readonly #aborted = new AbortController();
  #retryMs = 3000;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(url: string, fetch: (request: Request) => Promise<Response>) {
    super();
    this.#url = url;
    this.#fetch = fetch;
    void this.#connect();
  }

  close(): void {
    this.readyState = 2;
    clearTimeout(this.#timer);
    this.#aborted.abort();
  }

  async #connect(): Promise<void> {
    try {
      const headers = { accept: 'text/event-stream' };
      const response = await this.#fetch(new Request(this.#url, { headers, signal: this.#aborted.signal }));
      if (this.readyState === 2) return void response.body?.cancel();
      if (response.status !== 200 || !response.headers.get('content-type')?.startsWith('text/event-stream')) {
        await response.body?.cancel();
        this.readyState = 2;
        return void this.dispatchEvent(new Event('error'));
      }
      this.readyState = 1;
      this.dispatchEvent(new Event('open'));
      await this.#read(response);
    } catch {
      // A connection that breaks is one that ends.
    }
    if (this.readyState === 2) return;
    this.readyState = 0;
    this.dispatchEvent(new Event('error'));
    if (this.#retriesStill()) this.#timer = setTimeout(() => void this.#connect(), this.#retryMs);
  }

  /** Whoever heard of the error may have closed it. */
  #retriesStill(): boolean {
    return this.readyState !== 2;
  }

  async #read(response: Response): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) this.#take(part);
    }
  }

  #take(part: string): void {
    const data: string[] = [];
    for (const line of part.split('\n')) {
      if (line.startsWith('data: ')) data.push(line.slice(6));
      if (/^retry: \d+$/.test(line)) this.#retryMs = Number(line.slice(7));
    }
    if (data.length > 0) this.dispatchEvent(new MessageEvent('message', { data: data.join('\n') }));
  }
}
