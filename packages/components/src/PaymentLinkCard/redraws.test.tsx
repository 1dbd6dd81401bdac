import type { PaymentLink, PaymentLinksClient } from '@paylinks/core';
import { createMoniteClient } from '@paylinks/providers/monite';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler, type ReactElement } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sandboxClient } from '../../../../testing/providers/sandboxClients.js';
import {
  ConnectProviderPanel,
  CreateLinkForm,
  PaymentLinkCard,
  PaymentLinkDetails,
  PaymentLinksKit,
  PaymentLinksTable,
} from '../index.js';

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
const seconds = (count: number): Promise<unknown> => act(() => vi.advanceTimersByTimeAsync(count * 1000));
const minutes = (count: number): Promise<unknown> => seconds(count * 60);

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

it('a key in the amount draws the form around it no second time', async () => {
  const user = userEvent.setup();
  const draws = vi.fn();
  render(kit(<CreateLinkForm className={() => void draws()} />));
  const amount = await screen.findByRole('textbox', { name: /^Amount/ });
  await screen.findByRole('checkbox', { name: 'Card' });
  await user.click(amount);
  await act(() => vi.dynamicImportSettled());
  draws.mockClear();
  await user.keyboard('1234.56');
  expect(amount).toHaveValue('1234.56');
  expect(draws).not.toHaveBeenCalled();
});

const readings: Readonly<Record<string, () => ReactElement>> = {
  'a card': () => <PaymentLinkCard linkId={link.id} />,
  'the details of a link': () => <PaymentLinkDetails linkId={link.id} inline />,
  'a table': () => <PaymentLinksTable />,
  'a panel that waits for the provider': () => <ConnectProviderPanel />,
};
it.each(Object.entries(readings))('%s is not drawn again by readings that bring nothing new', async (name, draw) => {
  if (name.startsWith('a panel')) {
    sandbox = createSandbox({ qonto: { connection: 'pending' } });
    client = sandboxClient('qonto', sandbox);
  }
  vi.useFakeTimers({ now: Date.now() });
  render(kit(draw()));
  // What is loaded is drawn, and may ask for more.
  for (let round = 0; round < 3; round += 1) {
    await act(() => vi.dynamicImportSettled());
    await seconds(2);
  }
  onRender.mockClear();
  const before = sandbox.control.requests().length;
  // Within the half minute in which no relative time moves on.
  await seconds(20);
  expect(sandbox.control.requests().length).toBeGreaterThan(before);
  expect(onRender).not.toHaveBeenCalled();
});
