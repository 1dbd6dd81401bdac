import type { Checkout } from '../payPage.js';
import type { SandboxCredentials, SandboxLink } from '../Sandbox.js';
import { decimalsOf } from './commetCurrencies.js';
import type { Remembered } from './commetKeys.js';
import { writeKeys } from './commetKeys.js';
import { failPayment, methods, pay, payable, paymentOf, setPaymentStatus, settle } from './commetLife.js';
import { paymentRoutes } from './commetPayments.js';
import { refusal } from './commetRefusals.js';
import { dressed, versionOf } from './commetReplies.js';
import type { CommetState, Payment } from './commetState.js';
import { createCommetState } from './commetState.js';
import type { Call, Dialect, Reply, World } from './Dialect.js';
import { ControlError } from './Dialect.js';

/** Commet's payments in all versions up to 2026-07-31: links, charges, their list. */
export function createCommet(world: World): {
  readonly dialect: Dialect;
  readonly credentials: SandboxCredentials['commet'];
} {
  const state = createCommetState(world);
  const remembered = new Map<string, Remembered>();
  const listed = (kind: Payment['kind']): readonly SandboxLink[] =>
    [...state.payments.values()]
      .filter((payment) => payment.kind === kind)
      .map(({ id, status }) => ({ provider: 'commet', id, status }));
  const dialect: Dialect = {
    provider: 'commet',
    basePath: '/commet/api/v1',
    routes: paymentRoutes(state),
    guard: (call) => guard(state, call),
    refusal: (status, message, code) => refusal(status, message, code),
    headers: () => ({ 'x-request-id': `req_${world.store.id('commet.request').replaceAll('-', '')}` }),
    keys: writeKeys(state, remembered),
    dress: dressed,
    links: () => listed('link'),
    charges: () => listed('charge'),
    knows: (id) => state.payments.has(id),
    checkout: (id) => checkout(state, id),
    pay: (id, options) => pay(state, id, options),
    failPayment: (id) => failPayment(state, id),
    settle: (id) => settle(state, id),
    refund(id) {
      throw new ControlError(`Sandbox: Commet tells nothing of refunds, so ${id} cannot be refunded here.`);
    },
    setStatus(id, words) {
      const payment = paymentOf(state, id);
      setPaymentStatus(state, payment, words.payment ?? words.link ?? payment.status);
    },
    reset() {
      state.payments.clear();
      remembered.clear();
    },
  };
  return { dialect, credentials: { apiKey: state.apiKey, customers: state.customers } };
}

function guard(state: CommetState, call: Call): Reply | null {
  const version = versionOf(call);
  if (!/^\d{4}-\d\d-\d\d$/.test(version)) {
    return refusal(422, `commet-version ${version} is not a date`, 'validation_error', { param: 'commet-version' });
  }
  const key = call.headers.get('x-api-key');
  if (key !== state.apiKey) return refusal(401, key === null ? 'x-api-key is missing' : 'This API key is not valid');
  if (call.body !== '' && !/^application\/json\b/i.test(call.headers.get('content-type') ?? '')) {
    return refusal(400, 'The body is not sent as application/json', 'invalid_json');
  }
  return null;
}

function checkout(state: CommetState, id: string): Checkout | null {
  const payment = state.payments.get(id);
  if (payment?.kind !== 'link') return null;
  return {
    linkId: id,
    state: stateOf(payment),
    minorUnits: payment.subtotal + payment.tax,
    decimals: decimalsOf(payment.currency),
    currency: payment.currency.toUpperCase(),
    recipient: 'Atelier Lumen',
    reference: payment.description,
    methods,
    accepted: false,
    declined: payment.status === 'failed',
    expiresAt: null,
    returnUrl: payment.successUrl,
  };
}

function stateOf({ status }: Payment): Checkout['state'] {
  if (payable.includes(status)) return 'open';
  if (status === 'succeeded') return 'paid';
  return status === 'canceled' ? 'canceled' : 'processing';
}
