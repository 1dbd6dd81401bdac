import { paymentLinksClientChecks } from '@paylinks/core/testing';
import { createSandbox } from '@paylinks/sandbox';
import { describe, expect, it } from 'vitest';
import { sandboxProviders } from '../../../testing/providers/sandboxClients.js';
import { handled, origin } from '../../../testing/server/handled.js';

const { control, credentials } = createSandbox();
const samples = {
  monite: {
    sources: control.sources().map(({ type, id }) => ({ type, id })),
    recipient: { type: 'counterpart', id: credentials.monite.counterpartId },
  },
  qonto: { sources: [{ type: 'invoice', id: 'b2a5b2f0-5c35-4c0f-9d4e-1c2d3e4f5a6b', number: 'F-2026-9' }] },
  commet: { customerId: credentials.commet.customers[0]?.id },
} as const;

describe.each(sandboxProviders)('the promises of every client, for a page whose server asks %s', (provider) => {
  const handler = { returnOrigins: [origin, 'https://app.example.com'] };
  const checks = paymentLinksClientChecks(() => handled({ provider, handler }).page, samples[provider]);
  it.each(checks.map((check) => [check.name, check] as const))('%s', async (_name, check) => {
    await expect(check.run()).resolves.toBeUndefined();
  });
});

describe.each(sandboxProviders)('and for a page without a scope, whose server asks %s', (provider) => {
  const grant = { scope: undefined };
  const checks = paymentLinksClientChecks(() => handled({ provider, grant }).page, samples[provider]);
  it.each(checks.map((check) => [check.name, check] as const))('%s', async (_name, check) => {
    await expect(check.run()).resolves.toBeUndefined();
  });
});
