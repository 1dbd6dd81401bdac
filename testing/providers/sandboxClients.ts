import type { CreateLinkInput, Money, PaymentLinksClient } from '@paylinks/core';
import { createCommetClient } from '@paylinks/providers/commet';
import { createMoniteClient } from '@paylinks/providers/monite';
import { createQontoClient } from '@paylinks/providers/qonto';
import type { Sandbox, SandboxProvider } from '@paylinks/sandbox';

export const sandboxProviders: readonly SandboxProvider[] = ['monite', 'qonto', 'commet'];

/** A provider's client over the sandbox. `fetch`: what stands between the two. */
export function sandboxClient(
  provider: SandboxProvider,
  { urls, credentials, fetch: sandboxFetch }: Sandbox,
  fetch: typeof globalThis.fetch = sandboxFetch,
): PaymentLinksClient {
  const common = { apiUrl: urls[provider], fetch, dangerouslyAllowBrowser: true };
  if (provider === 'commet') return createCommetClient({ ...common, apiKey: credentials.commet.apiKey });
  if (provider === 'qonto') {
    const { token, stagingToken } = credentials.qonto;
    return createQontoClient({ ...common, getToken: async () => token, stagingToken });
  }
  const { entityId, token } = credentials.monite;
  return createMoniteClient({ ...common, entityId, getToken: async () => token });
}

/** What each provider makes a link of. */
export function sandboxInput(provider: SandboxProvider, amount: Money = { minorUnits: 1250, currency: 'EUR' }) {
  const inputs: Readonly<Record<SandboxProvider, CreateLinkInput>> = {
    monite: { amount, reference: 'INV-2047', paymentMethods: ['card'] },
    qonto: {
      items: [{ title: 'Audit', quantity: '1', unitPrice: amount, vatPercent: '0' }],
      paymentMethods: ['credit_card'],
    },
    commet: { amount, description: 'Workshop' },
  };
  return inputs[provider];
}
