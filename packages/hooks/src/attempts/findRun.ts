import { sleep } from './clock.js';
import { type KeyCover, keyCover } from './keyCover.js';
import type { Found, WriteAttemptsOptions } from './making.js';
import { ignore, isReadable, type Run } from './run.js';
import { pageTimeout, type Steps, seconds } from './steps.js';
import { asPaymentLinksError } from './verdict.js';

const lookUpsAfter = [0, 2, 5, 15, 30, 60].map((delay) => delay * seconds);
const resendsAfter = [1, 2, 4, 8].map((delay) => delay * seconds);

type Options<Input, Made, Field extends string> = WriteAttemptsOptions<Input, Made, Field>;

/** Finds out what a lost reply had said: again under a key that protects, by looking, or not at all (section 3, steps 7 and 8, of docs/safe-writes.md). */
export async function findRun<Input, Made extends { readonly id: string }, Field extends string>(
  run: Run<Input, Made, Field>,
  options: Options<Input, Made, Field>,
  steps: Steps<Input, Made, Field>,
): Promise<void> {
  const { clock } = options;
  const pass = run.pass;
  const stopped = (): boolean => run.over || run.pass !== pass;
  const cover = run.attempt.restored ? 'none' : coverOf(run, options);
  if (cover === 'keyed') {
    for (const delay of resendsAfter) {
      await sleep(clock, delay * (0.8 + 0.4 * clock.random()));
      if (stopped()) return;
      // The machine may have slept longer than the provider remembers.
      if (coverOf(run, options) !== 'keyed') break;
      await sendAgain(run, options, steps);
    }
  }
  for (let round = 1; ; round += 1) {
    const isSeen = !stopped() && (await lookRepeatedly(run, options, steps, stopped));
    if (stopped()) return;
    if (!isSeen || cover !== 'guarded' || round === 3 || coverOf(run, options) === 'none') break;
    await sendAgain(run, options, steps);
  }
  steps.unresolved(run);
}

export const coverOf = <Input, Made, Field extends string>(
  run: Run<Input, Made, Field>,
  { capabilities, clock }: Options<Input, Made, Field>,
): KeyCover => keyCover(capabilities(), clock.now() - Date.parse(run.attempt.startedAt));

/** One look, without what a person has said is not theirs and what another attempt has made. */
export async function look<Input, Made extends { readonly id: string }, Field extends string>(
  run: Run<Input, Made, Field>,
  { making, book }: Options<Input, Made, Field>,
): Promise<Found<Made>> {
  const { key, input, startedAt } = run.attempt;
  if (run.madeId !== null) return { found: [await making.read(run.madeId)], certain: true };
  const { found, certain } = await making.lookUp({ input, idempotencyKey: key, startedAt });
  const free = found.filter(isReadable).filter(({ id }) => !run.notMine.has(id) && !book.isClaimedByOther(id, key));
  return { found: free, certain };
}

/** The same bytes under the same key. Only a thing that exists settles anything: a refusal says nothing about the first request. */
async function sendAgain<Input, Made extends { readonly id: string }, Field extends string>(
  run: Run<Input, Made, Field>,
  { making, clock }: Options<Input, Made, Field>,
  steps: Steps<Input, Made, Field>,
): Promise<void> {
  run.sent += 1;
  const { input, key } = run.attempt;
  const reply = making.send(input, { idempotencyKey: key });
  const settled = reply.then((made) => {
    if (isReadable(made)) steps.exists(run, made, false);
  }, ignore);
  await Promise.race([settled, sleep(clock, pageTimeout)]);
}

/** True when the last look was answered: only then "nothing was found" says something. */
async function lookRepeatedly<Input, Made extends { readonly id: string }, Field extends string>(
  run: Run<Input, Made, Field>,
  options: Options<Input, Made, Field>,
  steps: Steps<Input, Made, Field>,
  stopped: () => boolean,
): Promise<boolean> {
  const { clock } = options;
  const from = clock.now();
  // An attempt of a former page is looked for once where its request cannot be under way any more.
  const until = run.attempt.restored ? Date.parse(run.attempt.startedAt) + 2 * pageTimeout : Number.POSITIVE_INFINITY;
  let isSeen = false;
  for (const delay of lookUpsAfter) {
    if (delay > 0 && from + delay > until) break;
    await sleep(clock, from + delay - clock.now());
    if (stopped()) break;
    try {
      const answer = await look(run, options);
      isSeen = true;
      if (stopped() || steps.weigh(run, answer)) break;
    } catch (error) {
      isSeen = false;
      if (asPaymentLinksError(error, 'lookUpAttempt').code === 'unsupported') break;
    }
  }
  return isSeen;
}
