import { changedError } from '../errors/changedError.js';
import { isPaymentLinksError } from '../errors/isPaymentLinksError.js';
import { PaymentLinksError } from '../errors/PaymentLinksError.js';
import { isWriteVerb, type Verb, verbs } from '../errors/verbs.js';
import type { Capabilities } from './capabilities.js';
import { withCheckedAddresses } from './checkedAddresses.js';
import type {
  AttemptLookUp,
  AttemptVerb,
  CallOptions,
  CapabilitiesDefinition,
  PaymentLinksClient,
  PaymentLinksClientMethods,
  WriteAttempt,
  WriteOptions,
} from './PaymentLinksClient.js';

/** What `definePaymentLinksClient` takes: the verbs that there are, and what they can do. */
export type PaymentLinksClientDefinition = Partial<Omit<PaymentLinksClientMethods, 'lookUpAttempt'>> & {
  /** After a lost reply: what may this attempt have made? A client that makes links alone answers with links. */
  lookUpAttempt?(attempt: WriteAttempt<AttemptVerb>, options?: CallOptions): Promise<AttemptLookUp<AttemptVerb>>;
  /** An object when fixed, a function when it depends on the user. */
  readonly capabilities: CapabilitiesDefinition | ((options?: CallOptions) => Promise<CapabilitiesDefinition>);
  /** What can be drawn before `capabilities` has answered, where that is a function. */
  readonly initialCapabilities?: CapabilitiesDefinition | null | undefined;
};

/**
 * Makes a client from what there is, and keeps the contract's promises for it:
 * - a verb left out rejects with `unsupported` and reads 'unsupported' in `capabilities.can`; the others read 'yes' unless `capabilities.can` says otherwise;
 * - whatever a method throws arrives as a {@link PaymentLinksError} that names its verb. A foreign throw is `unexpected`, of a read that the caller aborted `aborted`;
 *   of a write it has no status, and nothing then proves that the write was not executed;
 * - an address that nobody may be sent to is no `url` of a link and no `continueUrl` of a connection;
 * - a call whose signal is already aborted rejects with `aborted`, and a malformed idempotency key with `invalid_input`, before the method is called.
 */
export function definePaymentLinksClient(definition: PaymentLinksClientDefinition): PaymentLinksClient {
  const { capabilities, initialCapabilities } = definition;
  const initial = typeof capabilities === 'function' ? initialCapabilities : capabilities;
  const client = {
    ...Object.fromEntries(verbs.map((verb) => [verb, guarded(definition, verb)])),
    initialCapabilities: initial == null ? null : complete(definition, initial),
    getCapabilities: (options?: CallOptions) =>
      keepPromises('getCapabilities', options, async () =>
        complete(definition, typeof capabilities === 'function' ? await capabilities(options) : capabilities),
      ),
  };
  return client as PaymentLinksClient;
}

function complete(definition: PaymentLinksClientDefinition, given: CapabilitiesDefinition): Capabilities {
  const can = (verb: Verb): Capabilities['can'][Verb] =>
    definition[verb] === undefined ? 'unsupported' : (given.can?.[verb] ?? 'yes');
  return {
    provider: given.provider,
    can: Object.fromEntries(verbs.map((verb) => [verb, can(verb)])) as Capabilities['can'],
    create: given.create ?? [],
    links: given.links ?? { sorts: [], filters: [], statuses: [], maxLimit: 100 },
    linkPayments: given.linkPayments ?? null,
    records: given.records ?? null,
    connection: given.connection ?? null,
    charge: given.charge ?? null,
    idempotency: given.idempotency ?? { by: 'none', ttlMs: null, onChangedInput: null },
    maxDecimals: given.maxDecimals ?? {},
    moneyStates: given.moneyStates ?? ['none', 'pending', 'received'],
  };
}

type AnyMethod = (...args: unknown[]) => Promise<unknown>;

function guarded(definition: PaymentLinksClientDefinition, verb: Verb): AnyMethod {
  const method = definition[verb] as AnyMethod | undefined;
  return (...args) => {
    const options = args[optionsAt[verb] ?? 1] as WriteOptions | undefined;
    return keepPromises(verb, options, async () => {
      if (method !== undefined) return withCheckedAddresses(verb, await method.apply(definition, args));
      throw new PaymentLinksError({
        code: 'unsupported',
        message: `This client has no ${verb}. Offer it only where capabilities.can.${verb} is 'yes'.`,
      });
    });
  };
}

/** Where the options stand among a method's arguments, if not second. */
const optionsAt: Partial<Record<Verb, number>> = {
  listLinkPayments: 2,
  updateRecord: 2,
  startRecord: 2,
  completeRecord: 2,
  cancelRecord: 2,
  getConnection: 0,
};

async function keepPromises<T>(
  verb: Verb | 'getCapabilities',
  options: WriteOptions | undefined,
  call: () => Promise<T>,
): Promise<T> {
  const idempotencyKey = options?.idempotencyKey;
  const named = { verb, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) };
  if (idempotencyKey !== undefined && !/^[A-Za-z0-9_-]{1,255}$/.test(idempotencyKey)) {
    throw new PaymentLinksError({
      code: 'invalid_input',
      message: 'idempotencyKey has to be 1 to 255 characters of [A-Za-z0-9_-]. A UUID fits.',
      verb,
    });
  }
  if (options?.signal?.aborted) {
    throw new PaymentLinksError({
      code: 'aborted',
      message: `${verb} was aborted before it was sent.`,
      cause: options.signal.reason,
      ...named,
    });
  }
  try {
    return await call();
  } catch (error) {
    if (isPaymentLinksError(error)) throw error.verb === null ? withNames(error, named) : error;
    throw fromForeign(error, verb, options, named);
  }
}

type Names = { readonly verb: Verb | 'getCapabilities'; readonly idempotencyKey?: string };

/** Whether an error is retryable depends on its verb, so an error without one is made again with it. */
function withNames(error: PaymentLinksError, named: Names): PaymentLinksError {
  const idempotencyKey = error.idempotencyKey ?? named.idempotencyKey;
  return changedError(error, { ...named, idempotencyKey, cause: error.cause ?? error });
}

function fromForeign(
  error: unknown,
  verb: Verb | 'getCapabilities',
  options: CallOptions | undefined,
  named: Names,
): PaymentLinksError {
  const words = error instanceof Error ? error.message : String(error);
  const isWrite = isWriteVerb(verb);
  if (options?.signal?.aborted === true && !isWrite) {
    return new PaymentLinksError({ code: 'aborted', message: `${verb} was aborted.`, cause: error, ...named });
  }
  const effect = isWrite ? ' Nothing says whether it took effect.' : '';
  const message = `${verb} threw "${words}", which is not a PaymentLinksError.${effect}`;
  return new PaymentLinksError({ code: 'unexpected', message, cause: error, ...named });
}
