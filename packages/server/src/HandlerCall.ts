import type { Verb } from '@paylinks/core';

/** What a request asks for, before it is known who asks. */
export interface HandlerCall {
  readonly verb: Verb | 'getCapabilities' | 'events';
  /** Of a link or a record. */
  readonly id: string | null;
}
