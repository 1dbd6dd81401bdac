'use client';
import { useState } from 'react';

export interface OpenQuestion {
  /** Nobody knows what became of the press, and a person has to decide. */
  readonly isOpen: boolean;
  /** Open, and not left. */
  readonly isShown: boolean;
  readonly looking: boolean;
  /** Instant of the last look. */
  readonly lookedAt: string | null;
  lookAgain(): void;
  /** Back to the form, with the question still open. */
  leave(): void;
  /** To the question again. */
  back(): void;
}

/** The question that an attempt leaves open, whichever thing it was to make: shown until it is answered or left. */
export function useOpenQuestion({
  attempt,
  lookUp,
}: {
  readonly attempt: { readonly key: string; readonly state: string } | null;
  lookUp(): Promise<unknown>;
}): OpenQuestion {
  const [left, setLeft] = useState<string | null>(null);
  const [looking, setLooking] = useState(false);
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  const isOpen =
    attempt?.state === 'unresolved' || attempt?.state === 'choose' || (looking && attempt?.state === 'checking');
  return {
    isOpen,
    isShown: isOpen && left !== attempt?.key,
    looking,
    lookedAt,
    lookAgain: async () => {
      setLooking(true);
      try {
        await lookUp();
      } catch {
        // A look-up that failed found nothing out: the question stays as it is.
      } finally {
        setLooking(false);
        setLookedAt(new Date().toISOString());
      }
    },
    leave: () => setLeft(attempt?.key ?? null),
    back: () => setLeft(null),
  };
}
