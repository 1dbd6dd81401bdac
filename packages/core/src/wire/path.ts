import { PaymentLinksError } from '../errors/PaymentLinksError.js';

/**
 * path`/payment_links/${linkId}/expire`: every id is percent-encoded. An empty id, '.' and '..' are refused, because URLs drop or climb over them
 * and another resource than the named one would be called.
 */
export function path(fixed: TemplateStringsArray, ...ids: readonly string[]): string {
  return fixed.reduce((before, part, index) => `${before}${encodeId(ids[index - 1])}${part}`);
}

function encodeId(id: unknown): string {
  if (typeof id === 'string' && id !== '' && id !== '.' && id !== '..') {
    try {
      return encodeURIComponent(id);
    } catch {
      // Half of a surrogate pair has no encoding.
    }
  }
  throw new PaymentLinksError({
    code: 'invalid_input',
    message: `${JSON.stringify(id)} cannot be an id. Give the id that the provider gave, as text.`,
  });
}
