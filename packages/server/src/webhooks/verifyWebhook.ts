import { type LinkEvent, PaymentLinksError, type PaymentLinksErrorCode } from '@paylinks/core';
import { erase } from '../store/erase.js';
import type { HandlerStore } from '../store/HandlerStore.js';
import { createMemoryStore } from '../store/memory.js';
import { asJson, type EventWords, type Json, schemes, type WebhookProvider } from './schemes.js';
import { isSignedWith, readBareSignature, readTimedSignature, signedBytes } from './signature.js';
import { markVerified } from './verified.js';

/** The webhook as it came, and the secrets that it may be signed with. */
export interface VerifyWebhookOptions {
  /** Before any parser touched it. */
  readonly rawBody: Uint8Array;
  readonly headers: Headers;
  /** All are tried: [new, old] while a secret is rotated. */
  readonly secrets: readonly string[];
  /** Default 300; Commet signs the body alone: 43,200 against the timestamp inside, and the ids are remembered for a day. */
  readonly toleranceSeconds?: number | undefined;
  /** Where those ids are remembered. Default: memory of this process; several processes need a shared one. */
  readonly store?: HandlerStore | undefined;
}

/**
 * A hint that something changed, never itself the truth: read the link afterwards. Rejects with
 * - `unauthorized`: no secret explains the signature, or it is too old. Answer 401.
 * - `conflict`: this very event was verified before, and `publishLinkEvent` has not failed with it. `unsupported`: it is about nothing that the kit shows, or cannot be read. Answer 200 to both, or it comes again.
 * - `invalid_input`: `secrets` is empty, or one of them is; a body that was parsed already, or headers that are no `Headers`. Answer 500, so that it comes again once that is mended.
 */
export async function verifyWebhook(provider: WebhookProvider, options: VerifyWebhookOptions): Promise<LinkEvent> {
  checkOptions(provider, options);
  const scheme = schemes[provider];
  const time = await signedTime(provider, options);
  const body = readBody(options.rawBody);
  const at = time ?? instantOf(scheme.timeIn?.(body));
  const toleranceMs = (options.toleranceSeconds ?? scheme.toleranceSeconds) * 1000;
  // Not the other way round: no number at all is refused too.
  if (!(Math.abs(Date.now() - at) <= toleranceMs)) {
    throw refusal(
      'unauthorized',
      'The webhook is too old, or this clock is wrong. Somebody may have kept it and sent it again.',
    );
  }
  const words = scheme.read(body);
  const event = words === null ? null : toLinkEvent(words, at);
  if (event === null) {
    throw refusal(
      'unsupported',
      `This webhook of ${provider} tells of no link, record or connection. Answer 200 and go on.`,
    );
  }
  if (scheme.timeIn === undefined) return event;
  // By its signature too: another tenant's provider may give the same id, and sign it with another secret.
  const signature = (options.headers.get(scheme.header) ?? '').trim().toLowerCase();
  const store = options.store ?? (ownMemory ??= createMemoryStore());
  const mark = `pl:h:${provider}:${event.id}:${signature}`;
  if (!(await isNew(store, mark))) {
    throw refusal('conflict', `Event ${event.id} was verified before. Answer 200, or it is sent again.`);
  }
  markVerified(event, () => erase(store, mark));
  return event;
}

/** Milliseconds since the epoch; null where the signature covers the body alone. Rejects where no secret explains it. */
async function signedTime(
  provider: WebhookProvider,
  { rawBody, headers, secrets }: VerifyWebhookOptions,
): Promise<number | null> {
  const { header, timeIn } = schemes[provider];
  const text = headers.get(header) ?? '';
  const signed = timeIn === undefined ? readTimedSignature(text) : readBareSignature(text);
  if (signed === null) {
    throw refusal('unauthorized', `The header ${header} is missing or not of the form that ${provider} sends.`);
  }
  const message = signedBytes(signed.time, rawBody);
  const checks = secrets.flatMap((secret) => signed.signatures.map((one) => isSignedWith(secret, one, message)));
  if ((await Promise.all(checks)).includes(true)) return signed.time === null ? null : Number(signed.time) * 1000;
  const hint = 'Is rawBody what came over the wire, byte for byte, and the secret that of this subscription?';
  throw refusal('unauthorized', `No secret explains the signature. ${hint}`);
}

/** What a secret that is not set in the environment, a body parser and Node's own headers would make of it. */
function checkOptions(provider: WebhookProvider, { rawBody, headers, secrets }: VerifyWebhookOptions): void {
  if (!Object.hasOwn(schemes, provider)) {
    throw refusal('invalid_input', `No provider ${provider} is known: it is ${Object.keys(schemes).join(', ')}.`);
  }
  if (!Array.isArray(secrets) || secrets.length === 0 || !secrets.every(isText)) {
    throw refusal('invalid_input', 'secrets holds no secret, or an empty one, with which anybody could sign.');
  }
  if (!ArrayBuffer.isView(rawBody)) {
    const how = 'Take them before any body parser, as new Uint8Array(await request.arrayBuffer()) does.';
    throw refusal('invalid_input', `rawBody has to be the bytes that came, because they are what is signed. ${how}`);
  }
  if (typeof headers?.get !== 'function') {
    throw refusal('invalid_input', "headers has to be a Headers. Of Node's it is made by new Headers(req.headers).");
  }
}

function readBody(rawBody: Uint8Array): Json {
  try {
    return asJson(JSON.parse(new TextDecoder().decode(rawBody)));
  } catch {
    return {};
  }
}

/** null: the provider's words lack an id. */
function toLinkEvent({ id, at, type, linkId, paymentIntentId }: EventWords, sentAt: number): LinkEvent | null {
  const isAboutSomething = type !== 'link_changed' || isText(linkId) || isText(paymentIntentId);
  if (!isText(id) || !isAboutSomething) return null;
  const happened = instantOf(at);
  return {
    id,
    type,
    linkId: isText(linkId) ? linkId : null,
    paymentIntentId: isText(paymentIntentId) ? paymentIntentId : null,
    at: new Date(Number.isNaN(happened) ? sentAt : happened).toISOString(),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Milliseconds since the epoch, or NaN. A time without a zone is UTC, not that of this machine. */
function instantOf(text: unknown): number {
  if (!isText(text)) return Number.NaN;
  return Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
}

const rememberedMs = 86_400_000;
let ownMemory: HandlerStore | undefined;

async function isNew(store: HandlerStore, mark: string): Promise<boolean> {
  try {
    return await store.set(mark, '1', { ttlMs: rememberedMs, onlyIfAbsent: true });
  } catch {
    // Reading a link once more harms nobody; losing the news of a payment does.
    return true;
  }
}

const refusal = (code: PaymentLinksErrorCode, message: string): PaymentLinksError =>
  new PaymentLinksError({ code, message });
