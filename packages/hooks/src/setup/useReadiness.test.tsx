import { type Capabilities, definePaymentLinksClient } from '@paylinks/core';
import { capabilitiesFixture, paymentLinkFixture, paymentMethodsFixture } from '@paylinks/core/testing';
import { createSandbox, type SandboxConnection } from '@paylinks/sandbox';
import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { notifyLinkChanged, type SourceWithDue, useReadiness } from '../index.js';

const onQonto = (connection: SandboxConnection) => onSandbox(createSandbox({ qonto: { connection } }), 'qonto');

const ready = async (capabilities: Partial<Capabilities> = {}, source?: SourceWithDue, usable = true) => {
  const client = definePaymentLinksClient({
    capabilities: capabilitiesFixture(capabilities),
    createLink: async () => paymentLinkFixture(),
    listPaymentMethods: async () => paymentMethodsFixture().filter((method) => method.usable === usable),
  });
  const { result } = renderHook(() => useReadiness(source), { wrapper: kit(client) });
  await waitFor(() => expect(result.current.capabilities.status).toBe('success'));
  return result;
};
const payable = (due: number): SourceWithDue => ({
  type: 'payable',
  id: 'p-1',
  due: { minorUnits: due, currency: 'EUR' },
});

describe('over a provider that has to be connected', () => {
  it.each([
    [null, 'not_connected'],
    ['not_connected', 'not_connected'],
    ['pending', 'connection_pending'],
    ['disabled', 'connection_disabled'],
  ] as const)('%s: %s', async (connection, reason) => {
    const { result } = renderHook(() => useReadiness(), { wrapper: kit(onQonto(connection).client) });
    await waitFor(() => expect(result.current.notReady).toBe(reason));
  });

  it('is ready once it is connected, and says so when that ends', async () => {
    const { sandbox, client } = onQonto('enabled');
    const { result } = renderHook(() => useReadiness(), { wrapper: kit(client) });
    await waitFor(() => expect(result.current.connection.data?.status).toBe('enabled'));
    expect(result.current.notReady).toBeNull();
    sandbox.control.connection('disabled');
    const event = { linkId: null, paymentIntentId: null, at: '2026-11-20T10:00:00Z' };
    act(() => notifyLinkChanged(client, { id: 'e1', type: 'connection_changed', ...event }));
    await waitFor(() => expect(result.current.notReady).toBe('connection_disabled'));
  });

  it('a connection that cannot be read stands in nobody’s way', async () => {
    const { sandbox, client } = onQonto('disabled');
    sandbox.control.faults([{ route: 'getConnection', status: 403 }]);
    const { result } = renderHook(() => useReadiness(), { wrapper: kit(client) });
    await waitFor(() => expect(result.current.connection.error?.code).toBe('forbidden'));
    expect(result.current.notReady).toBeNull();
  });
});

it.each(['monite', 'commet'] as const)('%s has nothing to connect, and is not asked', async (provider) => {
  const { sandbox, client } = onSandbox(createSandbox(), provider);
  const { result } = renderHook(() => useReadiness(), { wrapper: kit(client) });
  await waitFor(() => expect(result.current.capabilities.dataUpdatedAt).toBeGreaterThan(0));
  expect(result.current.notReady).toBeNull();
  expect(sandbox.control.requests().filter(({ path }) => path.includes('connection'))).toEqual([]);
});

describe('over a host’s own API', () => {
  const [first] = capabilitiesFixture().create;
  const fromPayable = first ? [{ ...first, from: 'payable' as const }] : [];

  it.each([
    ['forbidden', { can: { ...capabilitiesFixture().can, createLink: 'forbidden' } }, undefined],
    ['no_create_mode', { create: [] }, undefined],
    ['no_create_mode', {}, payable(100)],
    ['source_paid', { create: fromPayable }, payable(0)],
    ['source_paid', { create: fromPayable }, payable(-100)],
    [null, { create: fromPayable }, payable(1)],
  ] as const)('%s', async (reason, capabilities, source) => {
    expect((await ready(capabilities, source)).current.notReady).toBe(reason);
  });

  it('no method that could be used', async () => {
    const result = await ready({}, undefined, false);
    await waitFor(() => expect(result.current.notReady).toBe('no_usable_method'));
  });
});
