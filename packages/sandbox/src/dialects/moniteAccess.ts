import type { Rule } from '../validation.js';
import { nullable, optional, readBody, record, required } from '../validation.js';
import { isUuid, oneOf, text, uuid } from '../valueRules.js';
import type { Call, DialectRoute, Reply } from './Dialect.js';
import { refusal, unprocessable, withId } from './moniteRefusals.js';
import type { MoniteState } from './moniteState.js';
import { methodNames } from './moniteWords.js';

interface TokenBody {
  readonly client_id: string;
  readonly client_secret: string;
  readonly grant_type: 'client_credentials' | 'entity_user';
  readonly entity_user_id?: string | null | undefined;
}
const tokenBody: Rule<TokenBody> = record<TokenBody>({
  client_id: required(uuid),
  client_secret: required(text()),
  grant_type: required(oneOf(['client_credentials', 'entity_user'])),
  entity_user_id: optional(nullable(uuid)),
});

const tokenLifetimeSeconds = 1800;

/** Who may come in. A version first, as documented; then the token; then the entity, which all paths but those of `/auth` and `/entities` name in a header. */
export function guard(state: MoniteState, call: Call): Reply | null {
  const version = call.headers.get('x-monite-version');
  if (version === null) return refusal(400, 'x-monite-version header is missing', 'missing_api_version');
  if (!/^\d{4}-\d\d-\d\d$/.test(version)) return refusal(400, `x-monite-version ${version} is not a date`);
  if (
    call.method !== 'GET' &&
    call.body !== '' &&
    !/^application\/json\b/i.test(call.headers.get('content-type') ?? '')
  ) {
    return unprocessable([
      { loc: ['body'], msg: 'the body is not JSON: Content-Type must be application/json', type: 'type_error.dict' },
    ]);
  }
  if (call.path.startsWith('/auth/')) return null;

  const token = /^Bearer (.+)$/i.exec(call.headers.get('authorization') ?? '')?.[1];
  const validUntil = token === state.token ? Number.POSITIVE_INFINITY : (state.tokens.get(token ?? '') ?? 0);
  if (validUntil <= state.clock.now())
    return refusal(401, token === undefined ? 'Bearer token is missing' : 'Token is invalid or has expired');
  if (call.path.startsWith('/entities/')) return null;

  const entityId = call.headers.get('x-monite-entity-id');
  if (entityId === null) return badEntityId('field required', 'value_error.missing');
  if (!isUuid(entityId)) return badEntityId('value is not a valid uuid', 'type_error.uuid');
  return entityId.toLowerCase() === state.entity.id
    ? null
    : refusal(403, `This token has no access to entity ${entityId}`);
}

const badEntityId = (msg: string, type: string): Reply =>
  unprocessable([{ loc: ['header', 'x-monite-entity-id'], msg, type }]);

export function accessRoutes(state: MoniteState): readonly DialectRoute[] {
  return [
    { name: null, method: 'POST', path: '/auth/token', answer: (call) => giveToken(state, call) },
    {
      name: 'listPaymentMethods',
      method: 'GET',
      path: '/entities/:entity_id/payment_methods',
      answer: (call) =>
        withId(call, 'entity_id', (id) => {
          if (id !== state.entity.id) return refusal(404, `Entity ${id} not found`);
          return {
            status: 200,
            body: { data: state.methods.map((method) => ({ ...method, name: methodNames[method.type] })) },
          };
        }),
    },
  ];
}

function giveToken(state: MoniteState, call: Call): Reply {
  const read = readBody(call.body, tokenBody);
  if (!read.ok) return unprocessable(read.issues);
  const { client_id: id, client_secret: secret, grant_type: grant, entity_user_id: user } = read.value;
  if (grant === 'entity_user' && (user === undefined || user === null)) {
    return unprocessable([
      { loc: ['body', 'entity_user_id'], msg: 'field required for grant entity_user', type: 'value_error.missing' },
    ]);
  }
  if (id !== state.clientId || secret !== state.clientSecret) return refusal(401, 'Client id or secret is wrong');
  if (grant === 'entity_user' && user !== state.entityUserId) return refusal(401, `Entity user ${user} is unknown`);
  const token = `sandbox_token_${state.store.id('monite.token')}`;
  state.tokens.set(token, state.clock.now() + tokenLifetimeSeconds * 1000);
  return { status: 200, body: { access_token: token, expires_in: tokenLifetimeSeconds, token_type: 'Bearer' } };
}
