// @vitest-environment node
import { definePaymentLinksClient, type PaymentLink } from '@paylinks/core';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import {
  ConnectProviderPanel,
  CreateLinkDialog,
  CreateLinkForm,
  ExpireLinkDialog,
  LineItemsEditor,
  LinkQRCode,
  LinkTimeline,
  PaymentLinkCard,
  PaymentLinkDetails,
  PaymentLinksKit,
  PaymentLinksTable,
  PaymentLinksTableView,
  PaymentRecordsList,
  ReadinessNotice,
  RecordPaymentDialog,
  ShareLinkMenu,
  StatusBadge,
} from '../index.js';

const client = definePaymentLinksClient({ capabilities: { provider: 'example' } });
const link: PaymentLink = {
  id: 'l-1',
  provider: 'example',
  status: 'open',
  rawStatus: 'open',
  money: 'none',
  rawMoneyStatus: null,
  lastAttempt: 'none',
  canExpire: true,
  canExpireReason: null,
  payments: null,
  amount: { minorUnits: 123_450, currency: 'EUR' },
  createdAt: '2026-11-20T12:00:00Z',
  updatedAt: null,
  expiresAt: '2026-11-27T16:00:00Z',
  url: 'https://pay.example.com/links/1',
  rawUrl: 'https://pay.example.com/links/1',
  paymentMethods: ['card'],
  reference: 'INV-1',
  description: null,
  recipient: null,
  payer: null,
  source: null,
  customerId: null,
  paymentIntent: null,
  paymentIntentId: null,
  livemode: null,
  createdFrom: 'amount',
  subtotal: null,
  tax: null,
  reusable: false,
  returnUrl: null,
  invoice: null,
  items: [],
  metadata: {},
  processor: null,
};

const source = { type: 'receivable', id: 'r-1', total: { minorUnits: 10_000, currency: 'EUR' } } as const;

const page = (children: ReactElement): string =>
  renderToString(
    <PaymentLinksKit client={client} locale="en-GB" colorScheme="dark">
      {children}
    </PaymentLinksKit>,
  );

it('draws on a server what the page draws first, with the zone named and no element of the kit around it', () => {
  const html = page(<PaymentLinkCard linkId="l-1" initialLink={link} className="host" />);
  expect(html).toMatch(/^<article /);
  expect(html).toContain('class="pl-root pl-card host"');
  expect(html).toContain('data-color-scheme="dark"');
  expect(html).toContain('27 November 2026 at 16:00 UTC');
  expect(html).not.toContain('in 7 days');
});

it('writes no style attribute and no style element, which a strict content policy would refuse', () => {
  const html = page(
    <>
      <CreateLinkForm />
      <CreateLinkDialog defaultOpen />
      <LineItemsEditor currencies={['EUR', 'USD']} />
      <PaymentLinkCard linkId="l-1" initialLink={link} />
      <PaymentLinkCard linkId="unknown" />
      <ExpireLinkDialog link={link} open={false} onOpenChange={() => {}} />
      <StatusBadge status="paid" money="received" />
      <ConnectProviderPanel />
      <ReadinessNotice />
      <PaymentLinksTable />
      <PaymentLinksTableView links={[link]} offers={null} onOpenLink={() => {}} />
      <PaymentRecordsList source={source} />
      <RecordPaymentDialog source={source} defaultOpen />
      <ShareLinkMenu link={link} />
      <LinkQRCode link={link} />
      <LinkTimeline linkId="l-1" />
      <PaymentLinkDetails linkId="l-1" initialLink={link} inline />
      <PaymentLinkDetails linkId="l-1" initialLink={link} defaultOpen />
    </>,
  );
  expect(html).not.toMatch(/<style|style=/);
  expect(html).toContain('Paid, not settled yet');
  expect(html).toContain('This provider keeps no records of payments.');
});

it('lets the host place a style of its own', () => {
  expect(page(<StatusBadge status="open" style={{ margin: 4 }} />)).toContain('style="margin:4px"');
});

it('draws the first rows of a table on a server, however many there are', () => {
  const links = Array.from({ length: 10_000 }, (_, index) => ({ ...link, id: `l-${index}` }));
  const html = page(<PaymentLinksTableView links={links} offers={null} />);
  expect(html.match(/role="row"/g)).toHaveLength(21);
  expect(html).toContain('aria-rowcount="10001"');
  expect(html).toContain('27 Nov 2026, 16:00 UTC');
});
