import { PaymentLinksError } from '@paylinks/core';
import { createSandbox } from '@paylinks/sandbox';
import { createMemoryStore } from '@paylinks/server';
import { expect, it } from 'vitest';
import { sandboxClient, sandboxProviders } from '../providers/sandboxClients.js';
import { handled } from '../server/handled.js';
import { createDice } from './dice.js';
import { callsOf } from './providerCalls.js';
import { mutateRequest, sentBy } from './requests.js';

/** Of three providers: ten thousand and two. */
const requestsEach = 3334;

it.each(sandboxProviders)(
  'no request breaks the handler before %s, and each is answered with a reason',
  async (provider) => {
    const at = new Date().toISOString();
    const sandbox = createSandbox({ now: at });
    const calls = await callsOf(provider, sandbox, sandboxClient(provider, sandbox), at);
    const { handler } = handled({
      provider,
      sandbox,
      store: createMemoryStore(),
      handler: { callsPerSecond: Number.POSITIVE_INFINITY, cacheMs: 2000 },
    });
    const templates = await sentBy(calls, handler);
    const made = new Set(sandbox.control.links().map(({ id }) => id));
    const ends: Record<string, number> = {};
    const problems: string[] = [];
    for (let seed = 0; seed < requestsEach; seed += 1) {
      const dice = createDice(seed);
      const request = mutateRequest(dice.pick(templates), dice);
      if (request === null) continue;
      const response = await handler(request);
      const { problem, id } = await read(response, isRepeat(request, Date.parse(at)));
      const what = `${request.method} ${request.url.slice(0, 200)}`;
      if (problem !== null) problems.push(`seed ${seed}: ${what} ${problem}`);
      if (response.status === 201 && new URL(request.url).pathname.endsWith('/links')) made.add(id);
      ends[response.status] = (ends[response.status] ?? 0) + 1;
    }
    console.log(`${provider}: ${requestsEach} requests`, ends);
    expect(problems).toEqual([]);
    expect(new Set(sandbox.control.links().map(({ id }) => id))).toEqual(made);
    expect(Object.keys(Object.prototype)).toEqual([]);
    // Else nothing would have been tried.
    expect(Object.keys(ends).length).toBeGreaterThan(8);
    expect(ends[200]).toBeGreaterThan(requestsEach / 20);
  },
);

/** Says of itself that it was sent before, or is from before the handler's store: what became of it then has to be looked for. */
function isRepeat({ headers }: Request, born: number): boolean {
  return (
    (headers.get('paylinks-attempt') ?? '1') !== '1' || Date.parse(headers.get('paylinks-started-at') ?? '') < born
  );
}

/** What must never happen, and the id of what was made. */
async function read(
  response: Response,
  repeat: boolean,
): Promise<{ readonly problem: string | null; readonly id: string }> {
  const { status, headers } = response;
  const problem = (text: string) => ({ problem: `(${status}) ${text}`, id: '' });
  if (headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return { problem: null, id: '' };
  }
  const text = await response.text();
  if (!headers.get('cache-control')?.includes('no-store')) return problem('may be kept');
  if (headers.get('x-content-type-options') !== 'nosniff') return problem('may be sniffed');
  if (!headers.has('paylinks-request-id')) return problem('has no request id');
  if (/\n\s+at |node_modules|packages\/\w+\/src/.test(text)) return problem(`shows its insides: ${text}`);
  if (status === 204 || status === 405) return { problem: null, id: '' };
  let body: { readonly id?: unknown; readonly code?: unknown };
  try {
    body = JSON.parse(text);
  } catch {
    return problem(`answers no JSON: ${text.slice(0, 100)}`);
  }
  if (status < 300) return { problem: null, id: String(body.id) };
  const error = PaymentLinksError.fromJSON(body);
  if (error.code !== body.code || status < 400) return problem(`answers no error of the kit: ${text.slice(0, 100)}`);
  if (repeat && error.code === 'outcome_unknown') return { problem: null, id: '' };
  // The provider behind it is well: what is unexpected here is a defect of the handler.
  if (['unexpected', 'outcome_unknown', 'provider_unavailable'].includes(error.code))
    return problem(text.slice(0, 500));
  return { problem: null, id: '' };
}
