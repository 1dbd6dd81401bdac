import {
  type ConnectInput,
  type Connection,
  definePaymentLinksClient,
  PaymentLinksError,
  type PaymentMethod,
} from '@paylinks/core';
import { capabilitiesFixture } from '@paylinks/core/testing';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { type KitEvent, notifyLinkChanged, useConnection, usePaymentMethods } from '../index.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const input: ConnectInput = {
  callbackUrl: 'https://app.example.com/connected',
  bankAccountId: 'account-1',
  phoneNumber: '+33612345678',
  websiteUrl: 'https://example.com',
};
const none: Connection = { status: 'not_connected', rawStatus: '404', bankAccountId: null, continueUrl: null };
const pending: Connection = {
  status: 'pending',
  rawStatus: 'pending',
  bankAccountId: 'account-1',
  continueUrl: 'https://provider.example.com/go-on',
};
const enabled: Connection = { ...pending, status: 'enabled', rawStatus: 'enabled', continueUrl: null };
const lost = new PaymentLinksError({ code: 'outcome_unknown', message: 'The connection broke.' });

function panel(connection: Connection = none) {
  const world = {
    connection,
    next: pending,
    reads: 0,
    sent: [] as ConnectInput[],
    faults: [] as ('before' | 'after')[],
  };
  const client = definePaymentLinksClient({
    capabilities: { ...capabilitiesFixture(), can: undefined },
    async getConnection() {
      world.reads += 1;
      return world.connection;
    },
    async connect(asked) {
      world.sent.push(asked);
      const fault = world.faults.shift();
      if (fault === 'before') throw lost;
      world.connection = { ...world.next, bankAccountId: asked.bankAccountId };
      if (fault === 'after') throw lost;
      return world.connection;
    },
    listPaymentMethods: async (): Promise<PaymentMethod[]> => [
      { type: 'card', name: null, usable: world.connection.status === 'enabled', reason: null },
    ],
  });
  const events: KitEvent[] = [];
  const { result } = renderHook(() => ({ connection: useConnection(), methods: usePaymentMethods() }), {
    wrapper: kit(client, { onEvent: (event) => events.push(event) }),
  });
  const press = async (asked = input) => {
    act(() => void result.current.connection.connect.run(asked).catch(() => {}));
    await passes(30_000);
  };
  return {
    world,
    client,
    events,
    press,
    shown: () => result.current.connection,
    methods: () => result.current.methods,
  };
}

it('connects, is read until it is enabled, and then the methods can be used', async () => {
  const { world, events, press, shown, methods } = panel();
  await passes(1);
  expect(shown()).toMatchObject({ status: 'success', data: none, connect: { status: 'idle' } });
  await press();
  expect(shown()).toMatchObject({ data: pending, connect: { status: 'success', data: pending } });
  world.connection = enabled;
  await passes(60_000);
  expect(shown().data).toEqual(enabled);
  expect(methods().data).toMatchObject([{ usable: true }]);
  expect(events).toEqual([
    { type: 'connection.changed', status: 'pending' },
    { type: 'connection.changed', status: 'enabled' },
  ]);
  const { reads } = world;
  await passes(500_000);
  expect(world.reads).toBe(reads);
});

const begun: Connection = { ...pending, status: 'not_connected', rawStatus: 'not_connected' };

it('is read often while the person has a page to go on with, whatever its word is', async () => {
  const { world, shown } = panel(begun);
  await passes(1);
  world.connection = enabled;
  await passes(10_000);
  expect(shown().data).toEqual(enabled);
});

it('a double press is one', async () => {
  const { world, shown, press } = panel();
  await passes(1);
  act(() => void shown().connect.run(input));
  await press();
  expect(world.sent).toEqual([input]);
});

it.each([pending, enabled])('$status already, by another window: done, nothing is sent', async (connection) => {
  const { world, press, shown } = panel();
  await passes(1);
  world.connection = connection;
  await press();
  expect(shown().connect).toMatchObject({ status: 'success', data: connection });
  expect(world.sent).toEqual([]);
});

it('another account than the connected one is sent', async () => {
  const { world, press } = panel(enabled);
  await press({ ...input, bankAccountId: 'account-2' });
  expect(world.sent).toHaveLength(1);
});

describe('the reply is lost', () => {
  it.each([
    ['after', 1],
    ['before', 2],
  ] as const)('%s it happened: read, and sent %i times', async (fault, times) => {
    const { world, press, shown } = panel();
    world.faults = [fault];
    await press();
    expect(shown()).toMatchObject({ data: pending, connect: { status: 'success' } });
    expect(world.sent).toHaveLength(times);
  });

  it('after it had begun, which is not yet pending: read, and not sent again', async () => {
    const { world, press, shown } = panel();
    world.faults = ['after'];
    world.next = begun;
    await press();
    expect(shown()).toMatchObject({ data: begun, connect: { status: 'success' } });
    expect(world.sent).toHaveLength(1);
  });

  it('twice: an error, told, and it may be pressed again', async () => {
    const { world, press, shown, events } = panel();
    world.faults = ['before', 'before'];
    await press();
    expect(shown().connect).toMatchObject({ status: 'error', error: { code: 'provider_unavailable' } });
    expect(events).toMatchObject([{ type: 'error', verb: 'connect' }]);
    await press();
    expect(shown().connect.status).toBe('success');
  });
});

it('a webhook about the connection has it read at once', async () => {
  const { world, client, shown } = panel(enabled);
  await passes(1);
  world.connection = { ...enabled, status: 'disabled', rawStatus: 'revoked' };
  const at = '2026-11-20T10:00:00Z';
  act(() =>
    notifyLinkChanged(client, { id: 'e1', type: 'connection_changed', linkId: null, paymentIntentId: null, at }),
  );
  await passes(1);
  expect(shown().data?.status).toBe('disabled');
});

it('is read again when the page is looked at again, whatever no event tells of', async () => {
  const { world, shown } = panel(enabled);
  await passes(1);
  world.connection = { ...enabled, status: 'disabled', rawStatus: 'revoked' };
  await passes(5000);
  expect(shown().data?.status).toBe('enabled');
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  await passes(1);
  expect(shown().data?.status).toBe('disabled');
});
