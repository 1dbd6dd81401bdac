import { look } from './findRun.js';
import type { WriteAttemptsOptions } from './making.js';
import type { Run } from './run.js';
import { type Steps, seconds } from './steps.js';

const watchEvery = 300 * seconds;
const watchAtMostEvery = 10 * seconds;
const watchFor = 24 * 3600 * seconds;

/** Looks again for attempts that nobody could settle, for a day: what they made after all has to be told (section 3, step 10, of docs/safe-writes.md). */
export class LateWatch<Input, Made extends { readonly id: string }, Field extends string> {
  /** Given up by the form, still looked for. */
  readonly replaced: Set<Run<Input, Made, Field>> = new Set<Run<Input, Made, Field>>();
  readonly #options: WriteAttemptsOptions<Input, Made, Field>;
  readonly #steps: Steps<Input, Made, Field>;
  /** The one that the form shows. */
  readonly #shown: () => Run<Input, Made, Field> | null;
  #isPlanned = false;
  #lookedAt = 0;

  constructor(
    options: WriteAttemptsOptions<Input, Made, Field>,
    steps: Steps<Input, Made, Field>,
    shown: () => Run<Input, Made, Field> | null,
  ) {
    this.#options = options;
    this.#steps = steps;
    this.#shown = shown;
  }

  /** A good moment to look. */
  wake(): void {
    if (this.#options.clock.now() - this.#lookedAt >= watchAtMostEvery) void this.#look();
  }

  later(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    this.#options.clock.after(watchEvery, () => {
      this.#isPlanned = false;
      void this.#look();
    });
  }

  async #look(): Promise<void> {
    const { clock } = this.#options;
    const shown = this.#shown();
    // The one that the person looks at first: a link that could be of either is theirs.
    const old = [...(shown?.attempt.state === 'unresolved' ? [shown] : []), ...this.replaced];
    if (old.length === 0) return;
    this.#lookedAt = clock.now();
    this.later();
    // While another is under way, its link could be taken for that of the old one.
    if (shown !== null && !['unresolved', 'done', 'mismatch'].includes(shown.attempt.state)) return;
    for (const run of old) {
      const pass = run.pass;
      if (clock.now() - Date.parse(run.attempt.startedAt) > watchFor) {
        this.replaced.delete(run);
        continue;
      }
      try {
        const answer = await look(run, this.#options);
        if (run.pass === pass) this.#steps.weigh(run, answer);
      } catch {
        // The next focus, reconnect or five minutes look again.
      }
    }
  }
}
