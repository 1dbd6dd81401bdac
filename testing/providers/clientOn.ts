import type { PaymentLinksClient } from '@paylinks/core';
import { createCommetClient } from '@paylinks/providers/commet';
import { createMoniteClient } from '@paylinks/providers/monite';
import { createQontoClient } from '@paylinks/providers/qonto';
import type { Sandbox, SandboxProvider } from '@paylinks/sandbox';

/** The real client of that provider, over the sandbox's wire. Keys in a page are the sandbox's own, which open nothing. */
export function clientOn(
  sandbox: Sandbox,
  provider: SandboxProvider = 'monite',
  fetch: typeof globalThis.fetch = sandbox.fetch,
): PaymentLinksClient {
  const { monite, qonto, commet } = sandbox.credentials;
  const wire = { apiUrl: sandbox.urls[provider], fetch, dangerouslyAllowBrowser: true };
  if (provider === 'commet') return createCommetClient({ ...wire, apiKey: commet.apiKey });
  if (provider === 'qonto') {
    return createQontoClient({ ...wire, getToken: async () => qonto.token, stagingToken: qonto.stagingToken });
  }
  return createMoniteClient({ ...wire, entityId: monite.entityId, getToken: async () => monite.token });
}
