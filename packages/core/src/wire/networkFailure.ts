/** What Node says when the address is none, the name was not found, nobody listened or the certificate was refused: no byte of the request had gone out. */
const unsent: ReadonlySet<string> = new Set([
  'ERR_INVALID_URL',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Only a known reason proves it. A page learns no reason at all ("Failed to fetch"), so there the answer is no. */
export function provesNothingSent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  // A connect that was tried over several addresses fails with one error for each of them.
  if (Array.isArray(errors) && errors.length > 0) return errors.every(provesNothingSent);
  return (typeof code === 'string' && unsent.has(code)) || provesNothingSent(cause);
}

/** A browser that says it is offline sends nothing. Node says nothing about it. */
export const isOffline = (): boolean => 'navigator' in globalThis && globalThis.navigator.onLine === false;
