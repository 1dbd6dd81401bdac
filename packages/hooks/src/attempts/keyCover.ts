import type { Capabilities } from '@paylinks/core';

const hour = 3_600_000;

/**
 * How far a key protects a repeat at this moment: `keyed`, it may be sent again at once; `guarded`, only after a look that found nothing, as the
 * provider remembers finished requests only; `none`, never by itself.
 */
export type KeyCover = 'keyed' | 'guarded' | 'none';

export function keyCover(capabilities: Capabilities | null, ageMs: number): KeyCover {
  const { by, ttlMs } = capabilities?.idempotency ?? { by: 'none', ttlMs: null };
  if (by === 'none' || ttlMs === null) return 'none';
  // By a clock that was set back nobody knows how old it is.
  if (ageMs < 0 || ageMs > ttlMs - Math.min(hour, ttlMs / 6)) return 'none';
  return ttlMs > hour ? 'keyed' : 'guarded';
}
