import type { AttemptVerb } from '@paylinks/core';
import type { AttemptStore } from './attemptStore.js';
import type { Clock } from './clock.js';

export interface KeptAttempt<Input = unknown> {
  readonly key: string;
  readonly verb: AttemptVerb;
  readonly form: string;
  readonly input: Input;
  readonly startedAt: string;
  /** open: shown by its form. replaced: a person went on with a new one; only watched. */
  readonly state: 'open' | 'replaced';
  /** What it made, where that differs from what was asked and nobody has accepted it yet. */
  readonly madeId: string | null;
  /** Candidates of which a person said that they are not it. */
  readonly notMine: readonly string[];
}

const day = 86_400_000;
/** What a store would not take: it lives as long as the page. A press, or what it made, must not fail over it. */
const refused = new WeakMap<AttemptStore, string>();

/** What the {@link AttemptStore} holds: unsettled attempts for a day, and what belongs to which attempt, so that nothing is taken for two. */
export class AttemptBook {
  readonly #store: AttemptStore;
  readonly #clock: Clock;

  constructor(store: AttemptStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  of<Input>(verb: AttemptVerb, form: string): readonly KeptAttempt<Input>[] {
    const own = this.#read().attempts.filter((attempt) => attempt.verb === verb && attempt.form === form);
    return own as readonly KeptAttempt<Input>[];
  }

  put(attempt: KeptAttempt): void {
    const { attempts, claims } = this.#read();
    this.#write({ attempts: [...attempts.filter(({ key }) => key !== attempt.key), attempt], claims });
  }

  drop(key: string): void {
    const { attempts, claims } = this.#read();
    this.#write({ attempts: attempts.filter((attempt) => attempt.key !== key), claims });
  }

  claim(madeId: string, key: string): void {
    const { attempts, claims } = this.#read();
    this.#write({ attempts, claims: [...claims, { madeId, key, at: this.#clock.now() }] });
  }

  isClaimedByOther(madeId: string, key: string): boolean {
    return this.#read().claims.some((claim) => claim.madeId === madeId && claim.key !== key);
  }

  // Read anew each time: forms of one page share the store.
  #read(): Pages {
    try {
      const pages = JSON.parse(refused.get(this.#store) ?? this.#store.read() ?? '') as Partial<Pages>;
      const now = this.#clock.now();
      return {
        attempts: pages.attempts?.filter((it) => isAttempt(it) && now - Date.parse(it.startedAt) < day) ?? [],
        claims: pages.claims?.filter((it) => now - it.at < 2 * day) ?? [],
      };
    } catch {
      return { attempts: [], claims: [] };
    }
  }

  #write(pages: Pages): void {
    const empty = pages.attempts.length === 0 && pages.claims.length === 0;
    const text = JSON.stringify(pages);
    try {
      this.#store.write(empty ? null : text);
      refused.delete(this.#store);
    } catch {
      refused.set(this.#store, text);
    }
  }
}

interface Pages {
  readonly attempts: readonly KeptAttempt[];
  readonly claims: readonly { readonly madeId: string; readonly key: string; readonly at: number }[];
}

/** The store is the host's: what stands in it is not taken on trust. */
const isAttempt = (it: Partial<KeptAttempt> | null): boolean =>
  typeof it?.key === 'string' &&
  typeof it.form === 'string' &&
  typeof it.startedAt === 'string' &&
  typeof it.input === 'object' &&
  it.input !== null &&
  Array.isArray(it.notMine);
