import type { Money, PaymentLinksClient } from '@paylinks/core';
import { createMoniteClient } from '@paylinks/providers/monite';
import { createSandbox } from '@paylinks/sandbox';
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ComponentName, everyComponent } from '../../../../testing/components/everyComponent.js';
import { cacheOf } from '../../../hooks/src/provider/ClientCache.js';
import * as kit from '../index.js';

// Whoever shows and hides a part of the kit all day long has the same page in the evening: counted, never timed.
beforeEach(() => {
  vi.useFakeTimers({ now: Date.now() });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const names = Object.keys(kit).filter((name): name is ComponentName => /^[A-Z]/.test(name));

it.each(names)('%s leaves nothing behind, however often it is shown', async (name) => {
  const { client, show } = await inKit(name);
  const listeners = listenersOf(window, document, document.documentElement, document.body);
  const observers = observersOf();
  // What is loaded once, and React's own listeners, stay.
  for (let time = 0; time < 3; time += 1) await show();
  const page = document.documentElement.outerHTML;
  const before = { listeners: listeners(), observers: observers() };
  for (let time = 0; time < 10; time += 1) await show();
  expect(document.documentElement.outerHTML).toBe(page);
  expect({ listeners: listeners(), observers: observers() }).toEqual(before);
  expect(
    cacheOf(client)
      .queries.getQueryCache()
      .getAll()
      .filter((query) => query.getObserversCount() > 0),
  ).toEqual([]);
  // Long after the cache has forgotten what nobody looks at.
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(vi.getTimerCount()).toBe(0);
});

async function inKit(name: ComponentName): Promise<{ client: PaymentLinksClient; show(): Promise<void> }> {
  const sandbox = createSandbox();
  const { entityId, token } = sandbox.credentials.monite;
  const client = createMoniteClient({
    apiUrl: sandbox.urls.monite,
    entityId,
    getToken: async () => token,
    fetch: sandbox.fetch,
  });
  const amount: Money = { minorUnits: 4200, currency: 'EUR' };
  const link = await client.createLink({ amount, paymentMethods: ['card'], reference: 'INV-7' });
  const source = {
    ...sandbox.control.addSource({ type: 'receivable', total: amount }),
    type: 'receivable',
    total: amount,
  } as const;
  const Component = everyComponent({ client, link, source })[name];
  return {
    client,
    async show() {
      render(
        <StrictMode>
          <kit.PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin">
            <Component />
          </kit.PaymentLinksKit>
        </StrictMode>,
      );
      await act(() => vi.dynamicImportSettled());
      await act(() => vi.advanceTimersByTimeAsync(6000));
      // Left while something is open.
      const closed = document.querySelector('[aria-haspopup][aria-expanded="false"]');
      if (closed) fireEvent.click(closed);
      await act(() => vi.dynamicImportSettled());
      cleanup();
      await vi.advanceTimersByTimeAsync(100);
    },
  };
}

/** What listens to these now, by type of event. */
function listenersOf(...targets: readonly EventTarget[]): () => readonly string[] {
  const listening = new Map<string, Set<unknown>>();
  targets.forEach((target, index) => {
    const keyOf = (type: string, options: unknown): string =>
      `${index} ${type} ${typeof options === 'object' ? (options as AddEventListenerOptions | null)?.capture === true : options === true}`;
    const { addEventListener, removeEventListener } = target;
    vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
      const key = keyOf(type, options);
      listening.set(key, (listening.get(key) ?? new Set()).add(listener));
      addEventListener.call(target, type, listener, options);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
      listening.get(keyOf(type, options))?.delete(listener);
      removeEventListener.call(target, type, listener, options);
    });
  });
  return () => [...listening].filter(([, { size }]) => size > 0).map(([key, { size }]) => `${key}: ${size}`);
}

/** How many observers watch the page now. */
function observersOf(): () => number {
  const watching = new Set<MutationObserver>();
  const { observe, disconnect } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (this: MutationObserver, ...args) {
    watching.add(this);
    observe.apply(this, args);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
    watching.delete(this);
    disconnect.call(this);
  });
  return () => watching.size;
}
