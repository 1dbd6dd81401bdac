import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { createClock } from './clock.js';
import { connectPage } from './connectPage.js';
import { createCommet } from './dialects/commet.js';
import type { Dialect, World } from './dialects/Dialect.js';
import { ControlError } from './dialects/Dialect.js';
import { createMonite } from './dialects/monite.js';
import { createQonto } from './dialects/qonto.js';
import { serveDialect } from './dialects/serveDialect.js';
import { createFaults } from './faults.js';
import { embeddedPayPage, payPage } from './payPage.js';
import type { Sandbox, SandboxControl, SandboxOptions, SandboxProvider, SandboxSource } from './Sandbox.js';
import { createStore } from './store.js';
import { createWebhooks } from './webhooks.js';

/**
 * Payment providers in memory, in their own wire formats, with a page to pay on: `fetch` for a client under test, `control` for what payers, banks and time do.
 * Functions and memory only, so it runs in a page, a worker and a test alike.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { seed = 1, now = null } = options;
  const base = new URL(options.baseUrl ?? 'https://sandbox.paylinks.test').origin;
  const clock = createClock(now);
  const store = createStore(seed);
  const faults = createFaults(seed);
  const webhooks = createWebhooks(clock);
  const payUrl = `${base}/pay`;
  const worldOf = (provider: SandboxProvider): World => ({
    clock,
    store,
    payUrl,
    notify: (event) => webhooks.notify(provider, event),
  });
  const monite = createMonite(worldOf('monite'));
  const qonto = createQonto(worldOf('qonto'), { rounding: options.rounding, options: options.qonto });
  const commet = createCommet(worldOf('commet'));
  const dialects: readonly Dialect[] = [monite.dialect, qonto.dialect, commet.dialect];

  const dialectOf = (linkId: string): Dialect => {
    clock.catchUp();
    const found = dialects.find((dialect) => dialect.knows(linkId));
    if (found) return found;
    throw new ControlError(`Sandbox: there is no link ${linkId}. control.links() tells which there are.`);
  };
  const checkout = (linkId: string): ReturnType<Dialect['checkout']> => {
    clock.catchUp();
    return dialects.map((dialect) => dialect.checkout(linkId)).find((found) => found !== null) ?? null;
  };

  const control: SandboxControl = {
    pay: (linkId, payOptions = {}) => dialectOf(linkId).pay(linkId, payOptions),
    failPayment: (linkId) => dialectOf(linkId).failPayment(linkId),
    settle: (linkId) => dialectOf(linkId).settle(linkId),
    refund: (linkId) => dialectOf(linkId).refund(linkId),
    setStatus: (linkId, words) => dialectOf(linkId).setStatus(linkId, words),
    links() {
      clock.catchUp();
      return dialects.flatMap((dialect) => dialect.links());
    },
    charges() {
      clock.catchUp();
      return dialects.flatMap((dialect) => dialect.charges?.() ?? []);
    },
    connection: qonto.setConnection,
    addSource({ type, id = store.id('source'), total, number, dueDate }) {
      if (!Number.isSafeInteger(total.minorUnits) || total.minorUnits < 1) {
        throw new RangeError(
          `Sandbox: a source's total is ${total.minorUnits}. Give a whole number of minor units, 1 or more.`,
        );
      }
      const source: SandboxSource = {
        type,
        id: id.toLowerCase(),
        number: number ?? `${type === 'payable' ? 'BILL' : 'INV'}-${3000 + store.sources.size}`,
        total: { ...total },
        dueDate: dueDate ?? new Date(clock.now() + 14 * 86_400_000).toISOString().slice(0, 10),
      };
      store.sources.set(source.id, source);
      return { id: source.id };
    },
    sources: () => [...store.sources.values()],
    openPayPage(linkId) {
      const shown = checkout(linkId);
      if (shown) return embeddedPayPage(shown, `${payUrl}/${encodeURIComponent(linkId)}`);
      throw new ControlError(`Sandbox: there is no link ${linkId}. control.links() tells which there are.`);
    },
    webhooks: webhooks.target,
    advanceTime: clock.advance,
    faults: faults.set,
    requests: () => store.requests.map((request) => ({ ...request })),
    reset() {
      clock.reset();
      faults.set([]);
      webhooks.target(null);
      store.reset();
      for (const dialect of dialects) dialect.reset();
    },
  };

  const app = new Hono();
  app.use(
    '*',
    cors({ origin: '*', allowMethods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'], exposeHeaders: exposed, maxAge: 600 }),
  );
  for (const dialect of dialects) app.route(dialect.basePath, serveDialect(dialect, { clock, store, faults }));
  app.route('/pay/connections', connectPage(qonto.desk));
  app.route('/pay', payPage({ checkout, pay: control.pay, failPayment: control.failPayment }));
  // A dropped connection has to reach the caller as one, not as a reply of 500.
  app.onError((error) => {
    throw error;
  });

  const answer = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    // Kept out of Request: a test's DOM brings signals of its own, which Node's Request refuses.
    const { signal: given, ...rest } = init;
    const request = new Request(input, rest);
    const signal = given ?? request.signal;
    if (new URL(request.url).origin !== base) {
      throw new TypeError('fetch failed', {
        cause: new Error(`The sandbox answers for ${base} only, not for ${new URL(request.url).origin}`),
      });
    }
    return untilAborted(signal, () => Promise.resolve(app.fetch(request)));
  };

  return {
    fetch: answer,
    urls: {
      monite: `${base}${monite.dialect.basePath}`,
      qonto: `${base}${qonto.dialect.basePath}`,
      commet: `${base}${commet.dialect.basePath}`,
      pay: payUrl,
    },
    credentials: {
      monite: monite.credentials,
      qonto: qonto.credentials,
      commet: commet.credentials,
    },
    control,
  };
}

const exposed = [
  'Date',
  'Retry-After',
  'x-request-id',
  'x-process-time',
  'x-tyk-trace-id',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
];

/** A caller who gives up is let go at once; what was begun goes on, as on a server. */
async function untilAborted<T>(signal: AbortSignal, begin: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const work = begin();
  return new Promise<T>((resolve, reject) => {
    const abandon = (): void => reject(signal.reason);
    signal.addEventListener('abort', abandon, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abandon));
  });
}
