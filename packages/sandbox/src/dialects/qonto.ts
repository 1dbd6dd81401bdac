import type { ConnectDesk } from '../connectPage.js';
import type { ItemRounding, SandboxConnection, SandboxCredentials, SandboxQontoOptions } from '../Sandbox.js';
import type { Call, Dialect, Reply, World, WriteKeys } from './Dialect.js';
import { ControlError } from './Dialect.js';
import { checkout } from './qontoCheckout.js';
import { connectionRoutes, fillIn, setConnection } from './qontoConnection.js';
import { failPayment, pay, setStatus, settle } from './qontoLife.js';
import { linkRoutes } from './qontoLinks.js';
import { refusal, signInPage } from './qontoRefusals.js';
import type { QontoState } from './qontoState.js';
import { createQontoState, resetConnection } from './qontoState.js';

const halfHour = 30 * 60_000;

/** Qonto's payment links, API v2: links of baskets and invoices, their payments, methods, the connection. */
export function createQonto(
  world: World,
  {
    rounding = { per: 'line', mode: 'half_up' },
    options = {},
  }: { readonly rounding?: ItemRounding | undefined; readonly options?: SandboxQontoOptions | undefined },
): {
  readonly dialect: Dialect;
  readonly credentials: SandboxCredentials['qonto'];
  readonly setConnection: (status: SandboxConnection) => void;
  readonly desk: ConnectDesk;
} {
  const state = createQontoState(world, { rounding, options });
  const remembered = new Map<string, { readonly reply: Reply; readonly until: number }>();
  const dialect: Dialect = {
    provider: 'qonto',
    basePath: '/qonto',
    // The connection first: its path would else be taken for the id of a link.
    routes: [...connectionRoutes(state), ...linkRoutes(state)],
    guard: (call) => guard(state, call),
    refusal,
    headers: () => ({}),
    keys: writeKeys(state, remembered),
    dress(_, reply) {
      const trace = world.store.id('qonto.trace').replaceAll('-', '');
      const { body } = reply;
      const isError = typeof body === 'object' && body !== null && 'errors' in body;
      const headers = { ...reply.headers, 'x-tyk-trace-id': trace };
      return isError ? { ...reply, headers, body: { ...body, trace_id: trace } } : { ...reply, headers };
    },
    links: () => [...state.links.values()].map(({ id, status }) => ({ provider: 'qonto', id, status })),
    knows: (linkId) => state.links.has(linkId),
    checkout: (linkId) => checkout(state, linkId),
    pay: (linkId, payOptions) => pay(state, linkId, payOptions),
    failPayment: (linkId) => failPayment(state, linkId),
    settle: (linkId) => settle(state, linkId),
    refund(linkId) {
      throw new ControlError(`Sandbox: Qonto tells nothing of refunds, so link ${linkId} cannot be refunded here.`);
    },
    setStatus: (linkId, words) => setStatus(state, linkId, words),
    reset() {
      state.links.clear();
      remembered.clear();
      resetConnection(state);
    },
  };
  const { token, stagingToken, bankAccountId } = state;
  return {
    dialect,
    credentials: { token, stagingToken, bankAccountId },
    setConnection: (status) => setConnection(state, status),
    desk: {
      connection() {
        state.clock.catchUp();
        return state.connection;
      },
      connect: () => fillIn(state),
    },
  };
}

function guard(state: QontoState, call: Call): Reply | null {
  const staging = call.headers.get('x-qonto-staging-token');
  if (staging === null ? state.options.requireStagingToken === true : staging !== state.stagingToken) return signInPage;
  if (call.headers.get('authorization') !== `Bearer ${state.token}`)
    return refusal(401, 'token is missing, expired or wrong');
  if (call.body !== '' && !/^application\/json\b/i.test(call.headers.get('content-type') ?? ''))
    return refusal(400, 'the body is not sent as application/json');
  return null;
}

/** A successful reply is kept for 30 minutes and given again, even where the body differs (docs.qonto.com, idempotent-requests). It is kept once it is on its way: of two requests at once both are executed. */
function writeKeys(
  state: QontoState,
  remembered: Map<string, { readonly reply: Reply; readonly until: number }>,
): WriteKeys {
  return (call) => {
    const key = call.headers.get('x-qonto-idempotency-key');
    if (key === null || call.method === 'GET') return null;
    const name = `${call.method} ${call.path} ${key}`;
    const kept = remembered.get(name);
    if (kept && kept.until > state.clock.now()) return kept.reply;
    return (reply) => {
      if (reply.status < 300) remembered.set(name, { reply, until: state.clock.now() + halfHour });
    };
  };
}
