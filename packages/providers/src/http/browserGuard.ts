import { PaymentLinksError } from '@paylinks/core';

/**
 * For providers whose key opens a whole account: such a client must not be made in a page, where everyone can read the key.
 * `dangerouslyAllowBrowser` is for test keys and the sandbox.
 */
export function browserGuard(factory: string, dangerouslyAllowBrowser: boolean | undefined): void {
  if (dangerouslyAllowBrowser === true || !('document' in globalThis)) return;
  throw new PaymentLinksError({
    code: 'forbidden',
    message: `${factory} was called in a page, where everyone can read its key. Keep it on your server and give the page a client that talks to your server; { dangerouslyAllowBrowser: true } is for test keys only.`,
  });
}
