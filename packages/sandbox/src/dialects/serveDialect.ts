import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Clock } from '../clock.js';
import type { Faults } from '../faults.js';
import { ConnectionDropped, faultyBody } from '../faults.js';
import type { FaultRule } from '../Sandbox.js';
import type { LoggedRequest, Store } from '../store.js';
import type { Call, Dialect, DialectRoute, Reply } from './Dialect.js';

interface Serving {
  readonly clock: Clock;
  readonly store: Store;
  readonly faults: Faults;
}

/** Puts a dialect behind HTTP: log, faults, guard, route, headers. The order is a provider's: a fault strikes before anybody looks at the request. */
export function serveDialect(dialect: Dialect, serving: Serving): Hono {
  const app = new Hono();
  const elsewhere = (status: number, message: string): Pick<DialectRoute, 'name' | 'answer'> => ({
    name: null,
    answer: () => dialect.refusal(status, message),
  });
  for (const route of dialect.routes)
    app.on(route.method, route.path, (context) => serve(dialect, route, serving, context));
  for (const path of new Set(dialect.routes.map((route) => route.path))) {
    app.all(path, (context) =>
      serve(dialect, elsewhere(405, `Method ${context.req.method} is not allowed here`), serving, context),
    );
  }
  app.all('*', (context) => serve(dialect, elsewhere(404, 'No such path'), serving, context));
  return app;
}

async function serve(
  dialect: Dialect,
  route: Pick<DialectRoute, 'name' | 'answer'>,
  { clock, store, faults }: Serving,
  context: Context,
): Promise<Response> {
  const url = new URL(context.req.url);
  const call: Call = {
    method: context.req.method,
    path: url.pathname.slice(dialect.basePath.length),
    params: context.req.param(),
    query: url.searchParams,
    headers: context.req.raw.headers,
    body: await context.req.text(),
  };
  const entry: LoggedRequest = {
    provider: dialect.provider,
    method: call.method,
    path: `${call.path}${url.search}`,
    headers: Object.fromEntries(call.headers),
    body: call.body === '' ? null : (parsed(call.body) ?? call.body),
    status: null,
  };
  store.requests.push(entry);
  clock.catchUp();

  const fault = faults.strike(dialect.provider, route.name);
  const refused =
    fault?.status !== undefined && fault.status >= 300
      ? dialect.refusal(fault.status, `Refused by a fault rule (${fault.status})`, fault.code)
      : null;
  const executes = fault?.drop === 'after' || (fault?.drop !== 'before' && refused === null);
  const answered = executes ? execute(dialect, route, call) : null;
  if (fault?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
  answered?.finish();
  const reply = fault?.drop !== undefined && refused === null ? null : (refused ?? answered?.reply ?? null);
  if (reply === null) throw new ConnectionDropped();

  entry.status = reply.status;
  const dressed = dialect.dress?.(call, reply) ?? reply;
  return written(dressed, fault, { ...dialect.headers(call), date: new Date(clock.now()).toUTCString() });
}

interface Executed {
  readonly reply: Reply;
  /** The reply is on its way. Only now does a provider remember it by its key, so that two requests can run at once. */
  finish(): void;
}

function execute(dialect: Dialect, route: Pick<DialectRoute, 'answer'>, call: Call): Executed {
  const refused = dialect.guard(call);
  if (refused) return over(refused);
  const remembered = dialect.keys?.(call) ?? null;
  if (remembered !== null && typeof remembered !== 'function') return over(remembered);
  const reply = route.answer(call);
  return { reply, finish: () => remembered?.(reply) };
}

const over = (reply: Reply): Executed => ({ reply, finish() {} });

function written(reply: Reply, fault: FaultRule | null, always: Readonly<Record<string, string>>): Response {
  const headers: Record<string, string> = { ...always, ...reply.headers };
  if (fault?.retryAfterSeconds !== undefined) headers['retry-after'] = String(fault.retryAfterSeconds);
  if (reply.status >= 300 && reply.status < 400) headers['location'] = '/sign-in';
  const body = fault?.body === undefined ? textOf(reply) : faultyBody(fault.body, reply.body);
  return new Response(body.text, { status: reply.status, headers: { ...headers, 'content-type': body.type } });
}

const textOf = ({ html, body }: Reply): { readonly text: string; readonly type: string } =>
  html === undefined
    ? { text: JSON.stringify(body), type: 'application/json' }
    : { text: html, type: 'text/html; charset=utf-8' };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
