import type { PaymentLinksError } from '@paylinks/core';
import { settleExpire } from '../../packages/hooks/src/attempts/settleExpire.js';
import type { Dice } from '../adversarial/dice.js';
import type { AnyInput, Attempts, OpenPage, Tab } from './page.js';
import { type Moment, sleep } from './virtualTime.js';

/** What one press asked for, and what the person was told in the end. */
export interface Submission {
  /** Stands in the thing that is made, and in nothing else. */
  readonly marker: string;
  /** created: it exists, and here it is. refused: it does not. unknown: nobody knows. */
  told: 'created' | 'refused' | 'unknown';
  madeId: string | null;
  /** The person went on with another one; whatever it made is told of late. */
  replaced: boolean;
}

export interface PersonOptions {
  readonly dice: Dice;
  readonly tab: Tab;
  readonly attemptsOf: (page: OpenPage) => Attempts;
  readonly input: (marker: string) => AnyInput;
  readonly marker: string;
  /** Of another one, where the first is given up. */
  readonly nextMarker: string;
  /** Faults are over. */
  readonly calm: Moment;
  readonly count: (what: string) => void;
}

/** Somebody who presses "Create" or "Record", presses again, reloads, looks again, and in the end is told what became of it. */
export async function create(options: PersonOptions): Promise<readonly Submission[]> {
  const { dice, tab, attemptsOf, marker, nextMarker, calm, count } = options;
  const submissions: Submission[] = [{ marker, told: 'unknown', madeId: null, replaced: false }];
  let page = tab.open();
  let attempts = attemptsOf(page) as AnyAttempts;
  const input = options.input(marker);
  const press = (): void => void attempts.run(input).catch(() => undefined);
  /** What the page shows of the last submission. */
  const look = (): void => {
    const { attempt, error, foundLate } = attempts.getSnapshot();
    const last = submissions.at(-1);
    for (const made of foundLate) tellLate(submissions, made);
    if (last === undefined) return;
    if (attempt?.state === 'done' && attempt.made !== null)
      Object.assign(last, { told: 'created', madeId: attempt.made.id });
    else if (attempt === null && error !== null) last.told = 'refused';
  };
  const stopLooking = (): (() => void) => attempts.subscribe(look);
  let stop = stopLooking();
  const reload = (): void => {
    count('reloads');
    stop();
    page.end();
    page = tab.open();
    attempts = attemptsOf(page) as AnyAttempts;
    stop = stopLooking();
    look();
  };

  press();
  for (let presses = dice.below(3); presses > 0; presses -= 1) {
    count('further presses');
    await sleep(dice.below(600));
    if (isSettled(submissions)) break;
    press();
  }
  for (let times = dice.chance(0.2) ? 1 + dice.below(2) : 0; times > 0; times -= 1) {
    await sleep(dice.below(45_000));
    if (!isSettled(submissions)) reload();
  }

  // After a while nobody looks any more, until all is over.
  for (let looks = 0; looks < 8 && !calm.hasCome() && !isSettled(submissions); looks += 1) {
    await sleep(10_000 + dice.below(20_000));
    const state = attempts.getSnapshot().attempt?.state;
    if (state === 'mismatch') attempts.accept();
    if (state === 'choose') {
      count('choices');
      attempts.choose(attempts.getSnapshot().attempt?.found[0] ?? null);
    }
    if (state !== 'unresolved') continue;
    const next = dice.roll();
    if (next < 0.3) await attempts.lookUp().catch(() => undefined);
    else if (next < 0.5) void attempts.retry().catch(() => undefined);
    else if (next < 0.6 && submissions.length === 1) {
      count('made anew');
      Object.assign(submissions[0] ?? {}, { replaced: true });
      submissions.push({ marker: nextMarker, told: 'unknown', madeId: null, replaced: false });
      void attempts.createNew(options.input(nextMarker)).catch(() => undefined);
    } else if (next < 0.7) reload();
  }

  await calm.comes;
  // Whatever was still on its way arrives, and each look after that is the last word.
  await sleep(600_000);
  if (attempts.getSnapshot().attempt?.state === 'unresolved') await attempts.lookUp().catch(() => undefined);
  attempts.wake();
  await sleep(60_000);
  if (attempts.getSnapshot().attempt?.state === 'mismatch') attempts.accept();
  look();
  stop();
  page.end();
  return submissions;
}

/** The two kinds of attempts differ in what they make alone. */
interface AnyAttempts {
  getSnapshot(): {
    readonly attempt: { readonly state: string; readonly made: Made | null; readonly found: readonly Made[] } | null;
    readonly error: PaymentLinksError | null;
    readonly foundLate: readonly Made[];
  };
  subscribe(listener: () => void): () => void;
  run(input: AnyInput): Promise<unknown>;
  lookUp(): Promise<unknown>;
  retry(): Promise<unknown>;
  createNew(input: AnyInput): Promise<unknown>;
  choose(made: Made | null): void;
  accept(): void;
  wake(): void;
}
interface Made {
  readonly id: string;
}

/** One that was given up turns out to exist. */
function tellLate(submissions: readonly Submission[], made: Made): void {
  if (submissions.some(({ madeId }) => madeId === made.id)) return;
  const late = submissions.find(({ replaced, told }) => replaced && told === 'unknown');
  if (late !== undefined) Object.assign(late, { told: 'created', madeId: made.id });
}

const isSettled = (submissions: readonly Submission[]): boolean => submissions.at(-1)?.told !== 'unknown';

/** What somebody was told who wanted a link to end. */
export interface Expiry {
  readonly linkId: string;
  /** changed: somebody else was faster, and nobody could read what it is now. not sent: the link could not even be read, which says nothing about it. */
  readonly told: 'ended' | 'not open' | 'changed' | 'still open' | 'refused' | 'unknown' | 'not sent';
  /** The provider's word at that moment. */
  readonly status: string;
}

export async function expire(page: OpenPage, linkId: string, statusOf: (linkId: string) => string): Promise<Expiry> {
  try {
    const { news } = await settleExpire(page.client, linkId, page.clock);
    return { linkId, told: news === null ? 'ended' : 'not open', status: statusOf(linkId) };
  } catch (error) {
    return { linkId, told: toldBy(error as PaymentLinksError), status: statusOf(linkId) };
  }
}

function toldBy({ code, verb }: PaymentLinksError): Expiry['told'] {
  if (verb !== 'expireLink') return 'not sent';
  if (code === 'outcome_unknown') return 'unknown';
  if (code === 'conflict') return 'changed';
  return code === 'provider_unavailable' ? 'still open' : 'refused';
}
