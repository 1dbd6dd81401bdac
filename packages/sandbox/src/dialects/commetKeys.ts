import { refusal } from './commetRefusals.js';
import type { CommetState } from './commetState.js';
import type { Reply, WriteKeys } from './Dialect.js';

const day = 24 * 60 * 60_000;

export interface Remembered {
  readonly fingerprint: string;
  readonly until: number;
  /** null: still running. */
  reply: Reply | null;
}

/** A key is bound to one request for 24 hours: the same again gets the same answer, another is refused, and one that comes while the first still runs has to wait. What was refused before it did anything is not kept. */
export function writeKeys(state: CommetState, remembered: Map<string, Remembered>): WriteKeys {
  return (call) => {
    const key = call.headers.get('idempotency-key');
    if (key === null || call.method !== 'POST') return null;
    const fingerprint = `${call.method} ${call.path} ${call.body}`;
    const kept = remembered.get(key);
    if (kept && kept.until > state.clock.now()) {
      if (kept.fingerprint !== fingerprint) {
        return refusal(409, 'This idempotency key was used for another request', 'idempotency_key_mismatch');
      }
      return kept.reply ?? refusal(409, 'The request with this key still runs', 'idempotency_in_progress');
    }
    const entry: Remembered = { fingerprint, until: state.clock.now() + day, reply: null };
    remembered.set(key, entry);
    return (reply) => {
      if (reply.status < 300 || reply.status === 402) entry.reply = reply;
      else remembered.delete(key);
    };
  };
}
