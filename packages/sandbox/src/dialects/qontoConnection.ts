import type { SandboxConnection } from '../Sandbox.js';
import type { Rule } from '../validation.js';
import { nullable, optional, readBody, record, required } from '../validation.js';
import { patternText, text, uuid, webAddress } from '../valueRules.js';
import type { Call, DialectRoute, Reply } from './Dialect.js';
import { refusal, unprocessable } from './qontoRefusals.js';
import { connectionReply } from './qontoReplies.js';
import type { QontoState } from './qontoState.js';
import { connectionEvent } from './qontoWebhooks.js';

interface ConnectBody {
  readonly partner_callback_url: string;
  readonly user_bank_account_id: string;
  readonly user_phone_number: string;
  readonly business_description: string | null;
  readonly user_website_url?: string | null | undefined;
}
const connectBody: Rule<ConnectBody> = record<ConnectBody>({
  partner_callback_url: required(webAddress),
  user_bank_account_id: required(uuid),
  user_phone_number: required(patternText(/^\+[1-9]\d{1,14}$/, 'must be a phone number such as +33600000000')),
  business_description: required(nullable(text({ minLength: 80 }))),
  user_website_url: optional(
    nullable(patternText(/^https?:\/\/[^@]{1,247}$/, 'must start with http:// or https:// and have no @')),
  ),
});

export function connectionRoutes(state: QontoState): readonly DialectRoute[] {
  const path = '/v2/payment_links/connections';
  return [
    {
      name: 'getConnection',
      method: 'GET',
      path,
      answer: () =>
        state.connection
          ? { status: 200, body: connectionReply(state, state.connection) }
          : refusal(404, 'there is no payment links connection'),
    },
    { name: 'connect', method: 'POST', path, answer: (call) => connect(state, call) },
  ];
}

/** One active connection per account. Who asks again before it is enabled is sent to the same place. */
function connect(state: QontoState, call: Call): Reply {
  const read = readBody(call.body, connectBody);
  if (!read.ok) return unprocessable(read.issues);
  const { user_bank_account_id: bankAccountId, partner_callback_url: callbackUrl } = read.value;
  if (bankAccountId !== state.bankAccountId) return refusal(404, `bank account ${bankAccountId} does not exist`);
  if (state.connection?.status === 'enabled') return refusal(422, 'payment links are connected already');
  const status = state.connection?.status === 'pending' ? 'pending' : 'not_connected';
  state.connection = { status, bankAccountId, callbackUrl };
  return { status: 201, body: connectionReply(state, state.connection) };
}

/** What a person does on the page behind `connection_location`: everything is filled in, and the provider looks at it. */
export function fillIn(state: QontoState): void {
  const { connection } = state;
  if (connection === null || connection.status === 'enabled' || connection.status === 'pending') return;
  setConnection(state, 'pending');
  state.clock.schedule(state.clock.now() + 2000, () => {
    if (state.connection?.status === 'pending') setConnection(state, 'enabled');
  });
}

export function setConnection(state: QontoState, status: SandboxConnection): void {
  const before = state.connection?.status ?? null;
  const { bankAccountId = state.bankAccountId, callbackUrl = null } = state.connection ?? {};
  state.connection = status === null ? null : { status, bankAccountId, callbackUrl };
  if (status === 'enabled' && before !== 'enabled') state.notify(connectionEvent(state, 'connection_enabled'));
  if (status !== 'enabled' && before === 'enabled') state.notify(connectionEvent(state, 'connection_revoked'));
}
