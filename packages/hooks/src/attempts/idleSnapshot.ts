import type { AttemptsSnapshot } from './making.js';

export const idleSnapshot: AttemptsSnapshot<never, never, never> = { attempt: null, error: null, foundLate: [] };
