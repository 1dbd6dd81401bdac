import type { PaymentLinksClient, TimelineEvent, TimelineEventType } from '@paylinks/core';
import { notifyLinkChanged } from '@paylinks/hooks';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { LinkTimeline, type LinkTimelineProps, PaymentLinksKit } from '../index.js';
import { timelineEn } from '../messages/timeline.en.js';
import { TimelineList } from './TimelineList.js';

let sandbox: Sandbox;
let client: PaymentLinksClient;

beforeEach(() => {
  ({ sandbox, client } = onSandbox(createSandbox()));
});
afterEach(cleanup);

const amount = { minorUnits: 4200, currency: 'EUR' } as const;
const draw = (props: LinkTimelineProps) =>
  render(
    <PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin" pollMs={false}>
      <LinkTimeline {...props} />
    </PaymentLinksKit>,
  );
const told = (): (string | null)[] => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

it('tells a link’s life, newest first, and what is added to it', async () => {
  const { id } = await client.createLink({ amount, paymentMethods: ['sepa_debit'], reference: 'INV-7' });
  sandbox.control.advanceTime(60_000);
  sandbox.control.failPayment(id);
  draw({
    linkId: id,
    'aria-label': 'What happened',
    className: ({ loading }) => (loading ? 'is-loading' : 'is-there'),
  });
  const timeline = screen.getByRole('region', { name: 'What happened' });
  expect(timeline).toHaveAttribute('data-loading');
  await screen.findByText('Payment attempt failed');
  expect(timeline).toHaveClass('pl-root', 'pl-timeline', 'is-there');
  expect(told()[0]).toMatch(/^Payment attempt failed€42\.00\d+ \w{3,4} 20\d\d, \d\d:\d\d CES?T · /);
  expect(told()[1]).toMatch(/^Link created€42\.00/);

  sandbox.control.advanceTime(60_000);
  sandbox.control.pay(id, { arrivesAfterMs: 0 });
  sandbox.control.settle(id);
  notifyLinkChanged(client, { linkId: id });
  await screen.findByText('Paid out to you');
  expect(told().map((text) => /^[A-Z][a-z ]+/.exec(text ?? '')?.[0])).toEqual([
    'Paid out to you',
    'Payment received',
    'Payment attempt failed',
    'Link created',
  ]);
  expect(told()[1]).toContain('SEPA Direct Debit');
});

it('says why a link ended', async () => {
  const { id } = await client.createLink({ amount, paymentMethods: ['card'], reference: 'INV-7' });
  await client.expireLink(id);
  draw({ linkId: id });
  expect(await screen.findByText('Link expired')).toBeInTheDocument();
  expect(told()[0]).toContain('It was ended before its time.');
  expect(told().at(-1)).toMatch(/^Link created.* · now$/);
});

it('merges the records of the payment, and says who made them', async () => {
  const { id: sourceId } = sandbox.control.addSource({ type: 'receivable', total: amount });
  const source = { type: 'receivable', id: sourceId } as const;
  const { id } = await client.createLink({ source, paymentMethods: ['card'] });
  sandbox.control.pay(id, { arrivesAfterMs: 0 });
  draw({ linkId: id });
  expect(await screen.findByText('Payment recorded')).toBeInTheDocument();
  expect(screen.getByText('Payment received')).toBeInTheDocument();
});

it('says that it could not be loaded, with the request, and tries again', async () => {
  const user = userEvent.setup();
  const { id } = await client.createLink({ amount, paymentMethods: ['card'], reference: 'INV-7' });
  sandbox.control.faults([{ route: 'getLink', status: 404, times: 1 }]);
  draw({ linkId: id });
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The activity could not be loaded.');
  expect(within(alert).getByRole('button', { name: 'Copy for support' })).toBeInTheDocument();
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Link created')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('says that a provider tells no history, and asks for none', async () => {
  ({ sandbox, client } = onSandbox(sandbox, 'commet'));
  const { id } = await client.createLink({ amount, description: 'Workshop' });
  const asked = sandbox.control.requests().length;
  draw({ linkId: id });
  expect(await screen.findByText('This provider reports no history of a link.')).toBeInTheDocument();
  expect(sandbox.control.requests()).toHaveLength(asked);
});

const event = (change: Partial<TimelineEvent>): TimelineEvent => ({
  id: 'e-1',
  type: 'created',
  rawStatus: 'created',
  at: '2026-11-20T12:00:00Z',
  amount,
  subject: { type: 'link', id: 'l-1' },
  reason: null,
  paymentMethod: null,
  actorId: null,
  ...change,
});

const say = (change: Partial<TimelineEvent>): HTMLElement => {
  render(
    <PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin">
      <TimelineList events={[event(change)]} />
    </PaymentLinksKit>,
  );
  return screen.getByRole('listitem');
};

describe('each kind of event', () => {
  it.each(Object.entries(timelineEn.timeline.events) as [TimelineEventType, string][])('%s', (type, word) => {
    expect(say({ type })).toHaveTextContent(word);
  });

  it('that nobody knows is said in the provider’s word', () => {
    expect(say({ type: 'unknown', rawStatus: 'awaiting_oracle', amount: null })).toHaveTextContent(
      'The provider says: awaiting_oracle',
    );
  });

  it('of a payment that was broken off does not say that the link is', () => {
    expect(say({ type: 'canceled', subject: { type: 'intent', id: 'i-1' } })).toHaveTextContent('Payment canceled');
  });

  it('below zero is no payment', () => {
    const item = say({ type: 'record_succeeded', amount: { minorUnits: -4200, currency: 'EUR' }, actorId: 'user-9' });
    expect(item).toHaveTextContent(/^Refund or failed payment recorded-€42\.00/);
    expect(item).toHaveTextContent('By user-9');
    expect(item).not.toHaveTextContent(/Payment recorded/);
  });

  it('names its instant with the zone, and how long ago once the page is there', async () => {
    const item = say({ reason: 'deadline', type: 'expired' });
    expect(item.querySelector('time')).toHaveAttribute('datetime', '2026-11-20T12:00:00Z');
    expect(item).toHaveTextContent('20 Nov 2026, 13:00 CET');
    expect(item).toHaveTextContent('Its time had run out.');
    await waitFor(() => expect(item).toHaveTextContent(/ago|in \d/));
  });
});
