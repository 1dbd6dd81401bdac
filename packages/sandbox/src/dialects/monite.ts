import type { SandboxCredentials } from '../Sandbox.js';
import type { Dialect, World } from './Dialect.js';
import { accessRoutes, guard } from './moniteAccess.js';
import { intentRoutes } from './moniteIntents.js';
import { linkRoutes } from './moniteLinks.js';
import { checkout, failPayment, pay, refund, setStatus, settle } from './monitePayments.js';
import { recordRoutes } from './moniteRecords.js';
import { refusal, unprocessable } from './moniteRefusals.js';
import { seedSources } from './moniteSeed.js';
import { createMoniteState } from './moniteState.js';

const requestsPerSecond = 30;

/** Monite's payment API, version 2024-05-25: links, intents, records, methods, tokens. */
export function createMonite(world: World): {
  readonly dialect: Dialect;
  readonly credentials: SandboxCredentials['monite'];
} {
  const state = createMoniteState(world);
  let second = { start: 0, used: 0 };
  const fill = (): void => {
    for (const source of seedSources(world)) world.store.sources.set(source.id, source);
  };
  fill();
  const dialect: Dialect = {
    provider: 'monite',
    basePath: '/monite/v1',
    routes: [...linkRoutes(state), ...intentRoutes(state), ...recordRoutes(state), ...accessRoutes(state)],
    guard: (call) => guard(state, call),
    refusal: (status, message, code) =>
      status === 422
        ? unprocessable([{ loc: ['body'], msg: message, type: code ?? 'value_error' }])
        : refusal(status, message, code),
    headers(call) {
      const entityId = call.headers.get('x-monite-entity-id');
      const start = Math.floor(world.clock.now() / 1000);
      second = { start, used: second.start === start ? second.used + 1 : 1 };
      const remaining = String(Math.max(0, requestsPerSecond - second.used));
      return {
        'x-request-id': world.store.id('monite.request'),
        'x-monite-version': call.headers.get('x-monite-version') ?? '2024-05-25',
        'x-process-time': '0.004',
        ...(entityId === null ? {} : { 'x-monite-entity-id': entityId }),
        // Counted, not enforced: a stopped clock would never let the next second begin. A fault rule makes a 429.
        'ratelimit-limit': String(requestsPerSecond),
        'ratelimit-remaining': remaining,
        'ratelimit-reset': '1',
        'x-ratelimit-limit-second': String(requestsPerSecond),
        'x-ratelimit-remaining-second': remaining,
      };
    },
    links: () => [...state.links.values()].map(({ id, status }) => ({ provider: 'monite', id, status })),
    knows: (linkId) => state.links.has(linkId),
    checkout: (linkId) => checkout(state, linkId),
    pay: (linkId, options) => pay(state, linkId, options),
    failPayment: (linkId) => failPayment(state, linkId),
    settle: (linkId) => settle(state, linkId),
    refund: (linkId) => refund(state, linkId),
    setStatus: (linkId, words) => setStatus(state, linkId, words),
    reset() {
      state.links.clear();
      state.records.clear();
      state.tokens.clear();
      fill();
    },
  };
  const { entity, entityUserId, token, clientId, clientSecret, counterparts } = state;
  return {
    dialect,
    credentials: {
      entityId: entity.id,
      token,
      clientId,
      clientSecret,
      entityUserId,
      counterpartId: counterparts[0]?.id ?? '',
    },
  };
}
