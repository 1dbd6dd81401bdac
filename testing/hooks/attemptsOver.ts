import type { PaymentLinksClient } from '@paylinks/core';
import { AttemptBook } from '../../packages/hooks/src/attempts/AttemptBook.js';
import { memoryAttemptStore } from '../../packages/hooks/src/attempts/attemptStore.js';
import { systemClock } from '../../packages/hooks/src/attempts/clock.js';
import { type CreateLinkAttempts, createLinkAttempts } from '../../packages/hooks/src/attempts/createLinkAttempts.js';

/** The attempts of one form over a client, in a page of their own. */
export const attemptsOver = (client: PaymentLinksClient): CreateLinkAttempts =>
  createLinkAttempts({
    client,
    book: new AttemptBook(memoryAttemptStore(), systemClock),
    form: 'createLink',
    clock: systemClock,
    capabilities: () => client.initialCapabilities,
    onExists: () => {},
    onError: () => {},
  });
