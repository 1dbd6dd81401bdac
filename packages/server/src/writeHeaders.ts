import { invalidInput, type Verb } from '@paylinks/core';
import { isCreate } from './attempts/Attempt.js';

export interface WriteHeaders {
  /** Of the page; a create without one gets one, and no protection against repeats. */
  readonly key: string | null;
  /** By the clock of this machine. */
  readonly startedAt: string;
  /** The page said when. */
  readonly isDated: boolean;
  /** It was sent before, and what became of that is not known. */
  readonly isRepeat: boolean;
}

/** Before the page knew better: how long ago a repeat may have begun that does not say. */
const undatedMs = 600_000;

/** What `createHttpClient` says of a write, and what others may leave out. */
export function readWriteHeaders({ headers }: Request, verb: Verb): WriteHeaders {
  const given = headers.get('idempotency-key');
  if (given !== null && !/^[A-Za-z0-9_-]{1,255}$/.test(given))
    throw refused(verb, 'Idempotency-Key', '1 to 255 characters of [A-Za-z0-9_-]');
  const attempt = headers.get('paylinks-attempt') ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(attempt)) throw refused(verb, 'Paylinks-Attempt', 'a number from 1 on');
  const dated = headers.get('paylinks-started-at');
  const started = dated === null ? Number.NaN : Date.parse(dated);
  if (dated !== null && Number.isNaN(started)) throw refused(verb, 'Paylinks-Started-At', 'an instant of ISO 8601');
  const isRepeat = attempt !== '1';
  const now = Date.now();
  const from = dated === null ? now - (isRepeat ? undatedMs : 0) : Math.min(started, now);
  return {
    key: given ?? (isCreate(verb) ? crypto.randomUUID() : null),
    startedAt: new Date(from).toISOString(),
    isDated: dated !== null,
    isRepeat,
  };
}

const refused = (verb: Verb, name: string, wanted: string): Error =>
  invalidInput([{ path: '', code: 'wrong_format', message: `The header ${name} has to be ${wanted}.` }], verb);
