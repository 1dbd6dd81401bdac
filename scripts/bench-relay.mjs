// How long it takes from a provider's webhook to the pages: two processes, a real Redis between them, every page on its own connection.
import { createHmac } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { startRedis } from './redis.mjs';

const PAGES = Number(process.env.BENCH_PAGES ?? 200);
const EVENTS = Number(process.env.BENCH_EVENTS ?? 200);
const secret = 's3cret';
const linkId = 'link-1';
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** A webhook as Commet signs it: the body alone. */
function webhook(id) {
  const data = { paymentId: linkId };
  const body = JSON.stringify({ id, event: 'payment_link.completed', timestamp: new Date().toISOString(), data });
  return { body, signature: createHmac('sha256', secret).update(body).digest('hex') };
}

const row = (name, those) => {
  const sorted = those.map(({ ms }) => ms).sort((one, other) => one - other);
  const [median, p95, p99, most] = [0.5, 0.95, 0.99, 1].map((share) => Number(quantile(sorted, share).toFixed(1)));
  return { pages: name, 'median ms': median, 'p95 ms': p95, 'p99 ms': p99, 'slowest ms': most };
};
async function listen(url, onMessage) {
  const gone = new AbortController();
  const response = await fetch(url, { signal: gone.signal });
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`);
  const read = async () => {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of response.body) {
      text += decoder.decode(chunk, { stream: true });
      const parts = text.split('\n\n');
      text = parts.pop();
      for (const part of parts) if (part.startsWith('data:')) onMessage();
    }
  };
  read().catch(() => undefined);
  return () => gone.abort();
}

/** Prints the times of a webhook until the first, the median and the last page has heard of it. */
export async function main() {
  const { startHandlerProcess } = await tsImport('../testing/relay/startHandlerProcess.ts', import.meta.url);
  const redis = await startRedis();
  const nowhere = 'http://127.0.0.1:9';
  const settings = {
    redisUrl: redis.url,
    cacheMs: 2000,
    secret,
    monite: { url: nowhere, entityId: 'none', token: 'none' },
    commet: { url: nowhere, apiKey: 'none' },
  };
  const processes = await Promise.all([startHandlerProcess(settings), startHandlerProcess(settings)]);
  const times = [];
  let heard = 0;
  let sentAt = 0;
  let whenAllHave = null;
  const pages = await Promise.all(
    Array.from({ length: PAGES }, (_, index) =>
      listen(`${processes[index % 2].url}/commet/events?links=${linkId}`, () => {
        times.push({ ms: performance.now() - sentAt, other: index % 2 === 1 });
        heard += 1;
        if (heard === PAGES) whenAllHave?.();
      }),
    ),
  );
  // The first events warm both processes up.
  for (let event = -20; event < EVENTS; event += 1) {
    if (event === 0) times.length = 0;
    heard = 0;
    const all = new Promise((resolve) => {
      whenAllHave = resolve;
    });
    const { body, signature } = webhook(`event-${event}`);
    sentAt = performance.now();
    const response = await fetch(`${processes[0].url}/webhooks/commet`, {
      method: 'POST',
      body,
      headers: { 'x-commet-signature': signature },
    });
    if (response.status !== 204) throw new Error(`The webhook was answered with ${response.status}.`);
    await all;
  }
  for (const leave of pages) leave();
  await Promise.all(processes.map((each) => each.stop()));
  await redis.stop();

  console.log(`From webhook to page: ${EVENTS} webhooks, ${PAGES} pages of two processes, ${redis.version}.`);
  console.table([
    row(
      'of the process that took the webhook',
      times.filter(({ other }) => !other),
    ),
    row(
      'of the other process, over Redis',
      times.filter(({ other }) => other),
    ),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
