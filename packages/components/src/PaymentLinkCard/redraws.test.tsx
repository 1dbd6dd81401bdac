import type { PaymentLink, PaymentLinksClient } from '@paylinks/core';
import { createMoniteClient } from '@paylinks/providers/monite';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler, type ReactElement } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CreateLinkForm, PaymentLinkCard, PaymentLinksKit } from '../index.js';

// What is drawn again, and what stays: counted, never timed.
let sandbox: Sandbox;
let client: PaymentLinksClient;
let link: PaymentLink;
const onRender = vi.fn();

beforeEach(async () => {
  sandbox = createSandbox();
  client = createMoniteClient({
    apiUrl: sandbox.urls.monite,
    entityId: sandbox.credentials.monite.entityId,
    getToken: async () => sandbox.credentials.monite.token,
    fetch: sandbox.fetch,
  });
  link = await client.createLink({
    amount: { minorUnits: 4200, currency: 'EUR' },
    paymentMethods: ['card'],
    reference: 'INV-7',
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const kit = (children: ReactElement): ReactElement => (
  <PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin">
    <Profiler id="kit" onRender={onRender}>
      {children}
    </Profiler>
  </PaymentLinksKit>
);
const minutes = (count: number): Promise<unknown> => act(() => vi.advanceTimersByTimeAsync(count * 60_000));

it('an hour of reading leaves no more timers than the first minute', async () => {
  vi.useFakeTimers({ now: Date.now() });
  const { unmount } = render(kit(<PaymentLinkCard linkId={link.id} />));
  await minutes(2);
  const timers = vi.getTimerCount();
  await minutes(60);
  expect(vi.getTimerCount()).toBeLessThanOrEqual(timers);
  unmount();
  await minutes(10);
  expect(vi.getTimerCount()).toBe(0);
});

it('a key in a text field of the form draws nothing again', async () => {
  const user = userEvent.setup();
  render(kit(<CreateLinkForm />));
  const reference = await screen.findByRole('textbox', { name: 'Reference' });
  await screen.findByRole('checkbox', { name: 'Card' });
  await user.click(reference);
  // What is loaded after the first paint is drawn once it is there.
  await act(() => vi.dynamicImportSettled());
  onRender.mockClear();
  await user.keyboard('INV-2026');
  expect(reference).toHaveValue('INV-2026');
  expect(onRender).not.toHaveBeenCalled();
});
