import type { Verb } from '@paylinks/core';

/** One step of one write: who, what, which request, what the provider said. Never a body, a name or an amount. */
export interface AuditEvent {
  readonly at: string;
  readonly phase: 'before' | 'after';
  readonly scope: string | null;
  readonly userId: string | null;
  readonly verb: Verb;
  readonly provider: string;
  readonly idempotencyKey: string | null;
  /** The id of the link, record or charge; null before a create. */
  readonly subjectId: string | null;
  /** null in the phase before. */
  readonly verdict: 'done' | 'refused' | 'unknown' | 'found' | 'replayed' | 'mismatch' | null;
  readonly providerStatus: number | null;
  readonly providerRequestId: string | null;
}
