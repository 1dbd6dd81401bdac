/** UUID v4. `crypto.randomUUID` would need https, and a host may be developed over http. */
export function attemptKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * The canonical text itself and no hash of it: the page holds the content anyway, `crypto.subtle` needs https, and a hash that has to be awaited
 * would leave a gap for a second press.
 */
export { canonicalJson as fingerprint } from '@paylinks/core/wire';
