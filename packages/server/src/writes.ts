import {
  type AttemptVerb,
  type Capabilities,
  type CompleteRecordInput,
  type ConnectInput,
  type Connection,
  type PaymentLink,
  PaymentLinksError,
  type PaymentLinksErrorInit,
  type PaymentRecord,
  type RecordTransitionInput,
  type UpdateRecordInput,
  type Verb,
} from '@paylinks/core';
import { changedError, verdictOf } from '@paylinks/core/wire';
import type { AuditEvent } from './AuditEvent.js';
import { tooLate, withinLimit } from './askProvider.js';
import { type AttemptInput, isCreate, type Made } from './attempts/Attempt.js';
import { type Repeats, runAttempt } from './attempts/runAttempt.js';
import type { Settled } from './attempts/sendAttempt.js';
import { type Audit, auditOf, isMismatch } from './audit.js';
import { asPaymentLinksError } from './errorResponse.js';
import { publishLinkEvent } from './events/publishLinkEvent.js';
import { stamped } from './inputRules.js';
import type { Served } from './reads.js';
import { redactLink } from './redactForPage.js';
import { forgetReads } from './scale/readCache.js';

export interface Writing extends Served {
  readonly name: Verb;
  /** Given by the page, or made here for a create without one. */
  readonly key: string | null;
  readonly startedAt: string;
  readonly repeats: Repeats;
  readonly onAudit: ((event: AuditEvent) => void) | undefined;
  /** From now on it may take effect. */
  onSending(): void;
}

export interface Written {
  readonly result: unknown;
  readonly isReplay: boolean;
}

/**
 * Changes something, under the handler's own limit and not under the page's: who hangs up stops nothing, and what comes later is still written down.
 * A write whose effect is not known rejects with `outcome_unknown`.
 */
export async function answerWrite(writing: Writing): Promise<Written> {
  const { name, id, grant, ask, ownership, key } = writing;
  const prepare = async (): Promise<Capabilities> => {
    if (ownership.isLimited && id !== null) await ownership.check(name, await subjectOf(writing, id));
    return ask('getCapabilities');
  };
  const capabilities = await withinLimit(prepare(), () => tooLate(name));
  const audit = auditOf(
    {
      scope: grant.scope ?? null,
      userId: grant.userId ?? null,
      verb: name,
      provider: capabilities.provider,
      idempotencyKey: key,
      subjectId: id,
    },
    writing.onAudit,
  );
  audit.before();
  writing.onSending();
  return withinLimit(perform(writing, capabilities, audit), () => {
    audit.after('unknown', null, null);
    return new PaymentLinksError(unknownOutcome(name, key));
  });
}

async function perform(writing: Writing, capabilities: Capabilities, audit: Audit): Promise<Written> {
  const { name, id, key, input } = writing;
  try {
    const { made, verdict } = isCreate(name) ? await attempt(writing, name, capabilities) : await change(writing);
    const isOther =
      verdict === 'done' && isCreate(name) && isMismatch(name, input as AttemptInput, made as Made, capabilities);
    audit.after(isOther ? 'mismatch' : verdict, 'id' in made ? made.id : id, null);
    if (verdict !== 'replayed') await tellPages(writing, 'canExpire' in made ? made.id : null);
    return { result: 'canExpire' in made ? redactLink(made) : made, isReplay: verdict !== 'done' };
  } catch (thrown) {
    const error = asPaymentLinksError(thrown, { verb: name, id });
    const verdict = verdictOf(error);
    audit.after(verdict === 'refused' ? 'refused' : 'unknown', null, error);
    // A refusal of the provider may tell of something that the last reading does not show yet.
    if (verdict !== 'refused' || error.status !== null) await tellPages(writing, null);
    throw verdict === 'unknown' && error.code !== 'outcome_unknown'
      ? changedError(error, unknownOutcome(name, key))
      : error;
  }
}

function attempt({ key, input, ...writing }: Writing, verb: AttemptVerb, capabilities: Capabilities): Promise<Settled> {
  const asked = input as AttemptInput;
  const sent = stamped(verb, asked, writing.grant, capabilities);
  return runAttempt(
    { ...writing, verb, key: key ?? crypto.randomUUID(), input: asked, sent, capabilities },
    writing.repeats,
  );
}

interface Changed {
  readonly made: PaymentLink | PaymentRecord | Connection;
  readonly verdict: 'done';
}

/** Its effect can be read, so that a repeat harms nothing: the key goes on to the provider, and no record is kept. */
async function change({ name, id: given, input, key, ask }: Writing): Promise<Changed> {
  const id = given ?? '';
  const options = key === null ? {} : { idempotencyKey: key };
  const send = (): Promise<Changed['made']> => {
    switch (name) {
      case 'expireLink':
        return ask(name, id, options);
      case 'updateRecord':
        return ask(name, id, input as UpdateRecordInput, options);
      case 'completeRecord':
        return ask(name, id, input as CompleteRecordInput, options);
      case 'startRecord':
      case 'cancelRecord':
        return ask(name, id, input as RecordTransitionInput, options);
      case 'connect':
        return ask(name, input as ConnectInput, options);
      default:
        throw new TypeError(`${name} is no write.`);
    }
  };
  return { made: await send(), verdict: 'done' };
}

/** Read anew and not from the cache: it decides who may change it. */
const subjectOf = ({ name, ask }: Writing, id: string): Promise<PaymentLink | PaymentRecord> =>
  name === 'expireLink' ? ask('getLink', id) : ask('getRecord', id);

function unknownOutcome(verb: Verb, key: string | null): PaymentLinksErrorInit {
  const message = `Whether ${verb} took effect is not known. Look it up before sending it again.`;
  return { code: 'outcome_unknown', message, verb, idempotencyKey: key ?? undefined };
}

/** What was read before is not given out any more, and who looks at the link reads it again. A store that cannot be asked changes nothing of what has happened. */
async function tellPages({ grant: { scope }, store }: Writing, linkId: string | null): Promise<void> {
  if (scope === undefined) return;
  await (linkId === null ? forgetReads(store, scope) : publishLinkEvent(store, scope, { linkId })).catch(() => {});
}
