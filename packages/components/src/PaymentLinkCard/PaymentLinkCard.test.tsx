import type { PaymentLink, PaymentLinksClient } from '@paylinks/core';
import { notifyLinkChanged } from '@paylinks/hooks';
import { createMoniteClient } from '@paylinks/providers/monite';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PaymentLinkCard, type PaymentLinkCardProps, PaymentLinksKit, type PaymentLinksKitProps } from '../index.js';

let sandbox: Sandbox;
let client: PaymentLinksClient;
let link: PaymentLink;

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
  vi.restoreAllMocks();
});

function Card({ kit, ...card }: Partial<PaymentLinkCardProps> & { kit?: Partial<PaymentLinksKitProps> }): ReactElement {
  return (
    <PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin" pollMs={false} {...kit}>
      <PaymentLinkCard linkId={link.id} {...card} />
    </PaymentLinksKit>
  );
}

async function askToExpire(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'More actions' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Expire link' }));
}

it('is drawn at once from what the host has, and takes what every element takes', () => {
  render(
    <Card
      initialLink={link}
      className={({ status }) => `is-${status}`}
      id="card"
      data-testid="card"
      style={{ margin: 4 }}
    />,
  );
  const card = screen.getByRole('article', { name: 'Payment link for €42.00' });
  expect(card).toHaveClass('pl-root', 'pl-card', 'is-open');
  expect(card).toHaveAttribute('id', 'card');
  expect(card).toHaveAttribute('data-status', 'open');
  expect(card).toHaveAttribute('lang', 'en');
  expect(card).toHaveStyle({ margin: '4px' });
});

it('takes over what a server drew, and offers more in it without drawing it anew', async () => {
  const complaints = vi.spyOn(console, 'error');
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(<Card initialLink={link} />);
  const drawn = within(container).getByRole('article', { name: 'Payment link for €42.00' });
  expect(drawn).toHaveTextContent(/€42\.00.*Open.*INV-7.*Expires on/);
  expect(drawn).toHaveTextContent(link.url ?? '');
  const hydrated = await act(async () => hydrateRoot(container, <Card initialLink={link} />));
  await within(container).findByRole('button', { name: 'More actions' });
  expect(within(container).getByRole('article')).toBe(drawn);
  expect(complaints).not.toHaveBeenCalled();
  act(() => hydrated.unmount());
  container.remove();
});

it('says politely that the link was paid, and what that does not mean yet', async () => {
  render(<Card initialLink={link} />);
  sandbox.control.pay(link.id, { arrivesAfterMs: null });
  notifyLinkChanged(client, { linkId: link.id });
  await waitFor(() => expect(screen.getAllByRole('status')[0]).toHaveTextContent('The link is now: Processing'));
  sandbox.control.setStatus(link.id, { payment: 'succeeded' });
  notifyLinkChanged(client, { linkId: link.id });
  expect(await screen.findByText('Paid, not settled yet')).toBeInTheDocument();
  // Nothing is left to pass on or to end.
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['View details']);
});

it('announces money that came and went again', async () => {
  sandbox.control.pay(link.id, { arrivesAfterMs: 0 });
  render(<Card />);
  await screen.findByText(/^Paid/);
  sandbox.control.failPayment(link.id);
  notifyLinkChanged(client, { linkId: link.id });
  expect(await screen.findByText('The payment was returned.')).toBeInTheDocument();
});

it('that shows another link by now tells no news of the one before, and asks nothing about it', async () => {
  const user = userEvent.setup();
  const other = await client.createLink({
    amount: { minorUnits: 9900, currency: 'EUR' },
    paymentMethods: ['card'],
    reference: 'INV-8',
  });
  const { rerender } = render(<Card />);
  await askToExpire(user);
  await screen.findByRole('alertdialog', { name: 'Expire the link for €42.00?' });
  rerender(<Card linkId={other.id} />);
  await screen.findByText('INV-8');
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();

  sandbox.control.pay(link.id, { arrivesAfterMs: 0 });
  notifyLinkChanged(client, { linkId: link.id });
  rerender(<Card />);
  await screen.findByText(/^Paid/);
  rerender(<Card linkId={other.id} />);
  await screen.findByText('INV-8');
  expect(screen.queryByText('The payment was returned.')).not.toBeInTheDocument();
  expect(screen.queryByText(/^The link is now/)).not.toBeInTheDocument();
});

it('copies the address, says so, and tells the host without telling it the address', async () => {
  const user = userEvent.setup();
  const onEvent = vi.fn();
  render(<Card initialLink={link} kit={{ onEvent }} />);
  await user.click(await screen.findByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe(link.url);
  expect(screen.getByText('Copied', { selector: 'output' })).toBeInTheDocument();
  expect(onEvent).toHaveBeenCalledWith({ type: 'link.copied', linkId: link.id });
});

it('selects the address and says what to do where the page may not copy', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  render(<Card initialLink={link} />);
  await user.click(await screen.findByRole('button', { name: 'Copy link' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This page may not copy. The text is selected: copy it');
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' });
  expect(text).toHaveFocus();
  expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(link.url);
});

it('expires the link when asked twice, and leaves the focus on the card', async () => {
  const user = userEvent.setup();
  const onExpired = vi.fn();
  render(<Card initialLink={link} onExpired={onExpired} />);
  await askToExpire(user);
  const dialog = await screen.findByRole('alertdialog', { name: 'Expire the link for €42.00?' });
  expect(dialog).toHaveAccessibleDescription(/Nobody can pay with it any more.*Reference INV-7/);
  await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Keep link' })).toHaveFocus());
  await user.click(within(dialog).getByRole('button', { name: 'Expire link' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
  expect(onExpired).toHaveBeenCalledTimes(1);
  expect(screen.getByText('Expired')).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('article')).toHaveFocus());
});

it('gives the focus back to the button when the link is kept', async () => {
  const user = userEvent.setup();
  render(<Card initialLink={link} />);
  await askToExpire(user);
  const dialog = await screen.findByRole('alertdialog');
  await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Keep link' })).toHaveFocus());
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'More actions' })).toHaveFocus());
  expect(sandbox.control.links()[0]?.status).toBe('created');
});

it('tells of a payment that was faster than the press', async () => {
  const user = userEvent.setup();
  const onExpired = vi.fn();
  render(<Card initialLink={link} onExpired={onExpired} />);
  await askToExpire(user);
  sandbox.control.pay(link.id, { arrivesAfterMs: 0 });
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Expire link' }));
  const news = await screen.findByRole('alertdialog', { name: 'This link has been paid' });
  expect(news).toHaveAccessibleDescription('€42.00 was paid a moment ago, so the link was not expired.');
  await user.click(within(news).getByRole('button', { name: 'Done' }));
  expect(await screen.findByText(/^Paid/)).toBeInTheDocument();
  expect(onExpired).not.toHaveBeenCalled();
});

it('opens the details, and has the focus back when they are closed', async () => {
  const user = userEvent.setup();
  render(<Card initialLink={link} />);
  const button = screen.getByRole('button', { name: 'View details' });
  await user.click(button);
  const dialog = await screen.findByRole('dialog', { name: 'Payment link for €42.00' });
  expect(await within(dialog).findByText('Link created')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(button).toHaveFocus());
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('leads to the host’s own details, or to none', async () => {
  const user = userEvent.setup();
  const onViewDetails = vi.fn();
  const { rerender } = render(<Card initialLink={link} onViewDetails={onViewDetails} />);
  await user.click(screen.getByRole('button', { name: 'View details' }));
  expect(onViewDetails).toHaveBeenCalledWith(expect.objectContaining({ id: link.id }));
  rerender(<Card initialLink={link} onViewDetails={null} />);
  expect(screen.queryByRole('button', { name: 'View details' })).not.toBeInTheDocument();
});

it('is not drawn again while its time runs', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const draws = vi.fn();
  const { expiresAt } = link;
  render(<Card initialLink={link} className={() => void draws()} />);
  await screen.findByText(/Expires in/);
  const before = draws.mock.calls.length;
  const left = Date.parse(expiresAt ?? '') - Date.now();
  await act(() => vi.advanceTimersByTimeAsync(left - 86_400_000 - 120_000));
  expect(screen.getByText(/Expires in 1 day/)).toBeInTheDocument();
  expect(draws.mock.calls.length).toBe(before);
  await act(() => vi.advanceTimersByTimeAsync(240_000));
  expect(screen.getByText('Less than a day is left.')).toBeInTheDocument();
  expect(draws.mock.calls.length).toBeGreaterThan(before);
  vi.useRealTimers();
});

it('keeps two kits on one page apart, each in its own words and light', () => {
  render(
    <>
      <Card initialLink={link} kit={{ colorScheme: 'dark' }} />
      <Card initialLink={link} kit={{ locale: 'de-DE', messages: { locale: 'de', status: { open: 'Offen' } } }} />
    </>,
  );
  const [first, second] = screen.getAllByRole('article');
  expect(first).toHaveAttribute('data-color-scheme', 'dark');
  expect(first).toHaveTextContent('Open');
  expect(second).not.toHaveAttribute('data-color-scheme');
  expect(second).toHaveAttribute('lang', 'de');
  expect(second).toHaveTextContent('42,00 €');
  expect(second).toHaveTextContent('Offen');
});
