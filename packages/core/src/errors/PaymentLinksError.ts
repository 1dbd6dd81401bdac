import { isWriteVerb, type Verb, verbKinds } from './verbs.js';

/** What an error means for whoever called. After a write only `outcome_unknown` leaves open whether it was executed; see docs/safe-writes.md. */
export type PaymentLinksErrorCode =
  | 'invalid_input'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'rate_limited'
  | 'unsupported'
  | 'provider_unavailable'
  | 'network'
  | 'timeout'
  | 'outcome_unknown'
  | 'aborted'
  | 'unexpected';

/** Why a field was refused, before it was sent or by the provider. */
export interface FieldError {
  /** A path of the verb's input, dots and indexes: 'amount', 'items.2.unitPrice', 'invoice.dueDate'. '' where the provider's place has none. */
  readonly path: string;
  /** Picks the person's sentence, in their language. */
  readonly code:
    | 'required'
    | 'too_small'
    | 'too_large'
    | 'too_short'
    | 'too_long'
    | 'not_allowed'
    | 'wrong_format'
    | 'in_past'
    | 'not_found'
    | 'invalid';
  /** The provider's own words, for the developer; shown beneath as a quotation only for `invalid`. */
  readonly message: string;
}

/** What the provider said itself, for support. */
export interface ProviderErrorDetails {
  readonly name: string;
  readonly type: string | null;
  readonly code: string | null;
  readonly docUrl: string | null;
  /** Parsed body, at most 4 kB, secrets redacted. Dropped by the handler unless `exposeProviderErrors`. */
  readonly body: unknown;
}

/** What a {@link PaymentLinksError} is made of. `cause` never leaves the process. */
export interface PaymentLinksErrorInit {
  readonly code: PaymentLinksErrorCode;
  readonly message: string;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly fieldErrors?: readonly FieldError[] | undefined;
  readonly verb?: Verb | 'getCapabilities' | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly provider?: ProviderErrorDetails | undefined;
  readonly cause?: unknown;
}

/** An error as it goes over a wire: these fields and no others. `PaymentLinksError.fromJSON` reads it. */
export interface PaymentLinksErrorJson
  extends Required<
    Omit<
      PaymentLinksErrorInit,
      'cause' | 'status' | 'requestId' | 'retryAfterMs' | 'verb' | 'idempotencyKey' | 'provider'
    >
  > {
  readonly kind: 'PaymentLinksError';
  readonly status: number | null;
  readonly requestId: string | null;
  readonly retryable: boolean;
  readonly retryAfterMs: number | null;
  readonly verb: Verb | 'getCapabilities' | null;
  readonly idempotencyKey: string | null;
  readonly provider: ProviderErrorDetails | null;
}

const readRepeatable: readonly PaymentLinksErrorCode[] = ['network', 'timeout', 'rate_limited', 'provider_unavailable'];
/** Only what proves that the write was not executed. */
const writeRepeatable: readonly PaymentLinksErrorCode[] = ['network', 'rate_limited'];

/**
 * The only error that a {@link PaymentLinksClient} rejects with. Switch on `code`; `message` is English, for the developer.
 * The sentence that a person reads is chosen by code from a catalogue.
 */
export class PaymentLinksError extends Error {
  /** Told apart by this and not by `instanceof`, which fails across two copies of the package. */
  readonly kind = 'PaymentLinksError' as const;
  override readonly name = 'PaymentLinksError' as const;
  readonly code: PaymentLinksErrorCode;
  readonly status: number | null;
  readonly requestId: string | null;
  /** The same call may be repeated as it is: a read always; a write only where its key still protects it. */
  readonly retryable: boolean;
  readonly retryAfterMs: number | null;
  readonly fieldErrors: readonly FieldError[];
  readonly verb: Verb | 'getCapabilities' | null;
  readonly idempotencyKey: string | null;
  readonly provider: ProviderErrorDetails | null;

  constructor(init: PaymentLinksErrorInit) {
    super(cut(init.message), init.cause === undefined ? undefined : { cause: init.cause });
    this.code = init.code;
    this.status = init.status ?? null;
    this.requestId = init.requestId ?? null;
    this.retryAfterMs = init.retryAfterMs ?? null;
    this.fieldErrors = init.fieldErrors ?? [];
    this.verb = init.verb ?? null;
    this.idempotencyKey = init.idempotencyKey ?? null;
    this.provider = init.provider ?? null;
    const isWrite = this.verb !== null && isWriteVerb(this.verb);
    this.retryable = (isWrite ? writeRepeatable : readRepeatable).includes(this.code);
  }

  /** An allow-list: no cause, no stack, no URL, no header. */
  toJSON(): PaymentLinksErrorJson {
    const {
      kind,
      code,
      message,
      status,
      requestId,
      retryable,
      retryAfterMs,
      fieldErrors,
      verb,
      idempotencyKey,
      provider,
    } = this;
    return {
      kind,
      code,
      message,
      status,
      requestId,
      retryable,
      retryAfterMs,
      fieldErrors,
      verb,
      idempotencyKey,
      provider,
    };
  }

  /** Reads what `toJSON` wrote; anything else becomes `unexpected`. Never throws. */
  static fromJSON(json: unknown): PaymentLinksError {
    if (!isRecord(json) || !isCode(json['code'])) {
      return new PaymentLinksError({
        code: 'unexpected',
        message: 'The reply is not a PaymentLinksError. Is the URL that of a Paylinks handler?',
      });
    }
    return new PaymentLinksError({
      code: json['code'],
      message: text(json['message']) ?? json['code'],
      status: integer(json['status']),
      requestId: text(json['requestId']),
      retryAfterMs: integer(json['retryAfterMs']),
      fieldErrors: Array.isArray(json['fieldErrors']) ? json['fieldErrors'].filter(isFieldError) : [],
      verb: isVerb(json['verb']) ? json['verb'] : undefined,
      idempotencyKey: text(json['idempotencyKey']),
      provider: readProvider(json['provider']),
    });
  }
}

/** A message may quote what came from outside; somebody still has to read it. */
const cut = (message: string): string => (message.length > 2000 ? `${message.slice(0, 2000)} [cut]` : message);

const codes: Readonly<Record<PaymentLinksErrorCode, true>> = {
  invalid_input: true,
  unauthorized: true,
  forbidden: true,
  not_found: true,
  conflict: true,
  rate_limited: true,
  unsupported: true,
  provider_unavailable: true,
  network: true,
  timeout: true,
  outcome_unknown: true,
  aborted: true,
  unexpected: true,
};
const fieldCodes: readonly string[] = [
  'required',
  'too_small',
  'too_large',
  'too_short',
  'too_long',
  'not_allowed',
  'wrong_format',
  'in_past',
  'not_found',
  'invalid',
] satisfies FieldError['code'][];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isCode = (value: unknown): value is PaymentLinksErrorCode =>
  typeof value === 'string' && Object.hasOwn(codes, value);
const isVerb = (value: unknown): value is Verb | 'getCapabilities' =>
  value === 'getCapabilities' || (typeof value === 'string' && Object.hasOwn(verbKinds, value));
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const integer = (value: unknown): number | undefined => (Number.isSafeInteger(value) ? (value as number) : undefined);
const isFieldError = (value: unknown): value is FieldError =>
  isRecord(value) &&
  text(value['path']) !== undefined &&
  text(value['message']) !== undefined &&
  fieldCodes.includes(String(value['code']));

function readProvider(value: unknown): ProviderErrorDetails | undefined {
  if (!isRecord(value) || typeof value['name'] !== 'string') return undefined;
  return {
    name: value['name'],
    type: text(value['type']) ?? null,
    code: text(value['code']) ?? null,
    docUrl: text(value['docUrl']) ?? null,
    body: value['body'] ?? null,
  };
}
