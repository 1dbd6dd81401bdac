import type { CreateLinkInput } from '@paylinks/core';
import type { AttemptStore } from './attemptStore.js';
import type { Clock } from './clock.js';

export interface KeptAttempt {
  readonly key: string;
  readonly verb: 'createLink';
  readonly form: string;
  readonly input: CreateLinkInput;
  readonly startedAt: string;
  /** open: shown by its form. replaced: a person went on with a new one; only watched. */
  readonly state: 'open' | 'replaced';
  /** Its link, where that differs from what was asked and nobody has accepted it yet. */
  readonly linkId: string | null;
  /** Candidates of which a person said that they are not it. */
  readonly notMine: readonly string[];
}

const day = 86_400_000;

/** What the {@link AttemptStore} holds: unsettled attempts for a day, and which link belongs to which attempt, so that no link is taken for two. */
export class AttemptBook {
  readonly #store: AttemptStore;
  readonly #clock: Clock;

  constructor(store: AttemptStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  of(form: string): readonly KeptAttempt[] {
    return this.#read().attempts.filter((attempt) => attempt.form === form);
  }

  put(attempt: KeptAttempt): void {
    const { attempts, claims } = this.#read();
    this.#write({ attempts: [...attempts.filter(({ key }) => key !== attempt.key), attempt], claims });
  }

  drop(key: string): void {
    const { attempts, claims } = this.#read();
    this.#write({ attempts: attempts.filter((attempt) => attempt.key !== key), claims });
  }

  claim(linkId: string, key: string): void {
    const { attempts, claims } = this.#read();
    this.#write({ attempts, claims: [...claims, { linkId, key, at: this.#clock.now() }] });
  }

  isClaimedByOther(linkId: string, key: string): boolean {
    return this.#read().claims.some((claim) => claim.linkId === linkId && claim.key !== key);
  }

  // Read anew each time: forms of one page share the store.
  #read(): Pages {
    try {
      const pages = JSON.parse(this.#store.read() ?? '') as Partial<Pages>;
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
    this.#store.write(empty ? null : JSON.stringify(pages));
  }
}

interface Pages {
  readonly attempts: readonly KeptAttempt[];
  readonly claims: readonly { readonly linkId: string; readonly key: string; readonly at: number }[];
}

/** The store is the host's: what stands in it is not taken on trust. */
const isAttempt = (it: Partial<KeptAttempt> | null): boolean =>
  typeof it?.key === 'string' &&
  typeof it.form === 'string' &&
  typeof it.startedAt === 'string' &&
  typeof it.input === 'object' &&
  it.input !== null &&
  Array.isArray(it.notMine);
