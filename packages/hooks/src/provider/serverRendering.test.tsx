// @vitest-environment node
import { definePaymentLinksClient } from '@paylinks/core';
import { capabilitiesFixture, paymentLinkFixture, paymentRecordFixture } from '@paylinks/core/testing';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { recordsHost } from '../../../../testing/hooks/recordsHost.js';
import {
  PaymentLinksProvider,
  useCapabilities,
  useConnection,
  useCreateLinkForm,
  useExpireLink,
  useLinkPayments,
  useLinkTimeline,
  useLinkUnderWay,
  useLocale,
  usePaymentLink,
  usePaymentLinks,
  usePaymentMethods,
  usePaymentRecords,
  useRecordActions,
  useRecordChangeForm,
  useRecordPaymentForm,
} from '../index.js';

function Everything() {
  const { locale, timeZone, mounted } = useLocale();
  const form = useCreateLinkForm({ defaultValues: { reference: 'INV-1042', expiresAt: '2026-11-27T17:00:00Z' } });
  const state = {
    locale,
    timeZone,
    mounted,
    provider: useCapabilities().data?.provider,
    link: usePaymentLink('a').status,
    methods: usePaymentMethods().status,
    expire: useExpireLink().status,
    fields: form.fields.map(({ name }) => name),
    expiresAt: form.expiresAt,
    values: form.form.getValues(),
    write: form.write.status,
  };
  return <pre>{JSON.stringify(state)}</pre>;
}

it('draws on a server what the page draws first, and asks nobody', () => {
  const asked = vi.fn(async () => expect.fail('a server render asked the provider'));
  const client = definePaymentLinksClient({
    capabilities: { ...capabilitiesFixture(), can: undefined },
    getLink: asked,
    listPaymentMethods: asked,
    createLink: asked,
  });
  const html = renderToString(
    <PaymentLinksProvider client={client}>
      <Everything />
    </PaymentLinksProvider>,
  );
  expect(JSON.parse(html.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"'))).toMatchObject({
    locale: 'en',
    timeZone: 'UTC',
    mounted: false,
    provider: 'fixture',
    link: 'pending',
    methods: 'pending',
    expire: 'idle',
    fields: ['amount', 'paymentMethods', 'reference', 'expiresAt', 'returnUrl'],
    expiresAt: null,
    values: { reference: 'INV-1042', expiry: { choice: 'custom', at: '2026-11-27T17:00' } },
    write: 'idle',
  });
  expect(asked).not.toHaveBeenCalled();
});

function Records() {
  const form = useRecordPaymentForm({
    source: { type: 'receivable', id: 'invoice-7', due: { minorUnits: 100, currency: 'EUR' } },
    defaultValues: { paidAt: '2026-11-20T09:00:00Z', paymentMethod: 'cash' },
  });
  const { complete } = useRecordActions('record-1');
  const change = useRecordChangeForm({ record: paymentRecordFixture({ status: 'created' }), action: 'complete' });
  const { data, connect } = useConnection();
  const state = {
    fields: form.fields.map(({ name }) => name),
    values: form.form.getValues(),
    due: form.due,
    statuses: [
      useLinkPayments('a'),
      usePaymentLinks(),
      useLinkTimeline('a'),
      usePaymentRecords(),
      form.write,
      complete,
      change,
      connect,
    ].map(({ status }) => status),
    connection: data ?? null,
    change: { fields: change.fields.map(({ name }) => name), paidAt: change.paidAt },
    underWay: useLinkUnderWay({ type: 'receivable', id: 'invoice-7' }),
  };
  return <pre>{JSON.stringify(state)}</pre>;
}

it('draws lists, records and the connection without asking, and no moment of its own', () => {
  const host = recordsHost();
  const html = renderToString(
    <PaymentLinksProvider client={host.client}>
      <Records />
    </PaymentLinksProvider>,
  );
  expect(JSON.parse(html.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"'))).toMatchObject({
    fields: ['kind', 'amount', 'status', 'paidAt', 'paymentMethod', 'paymentIntentId', 'paymentIntentStatus'],
    values: { paidAt: '', paymentMethod: 'cash' },
    due: { minorUnits: 100, currency: 'EUR' },
    statuses: ['pending', 'pending', 'pending', 'pending', 'idle', 'idle', 'idle', 'idle'],
    connection: null,
    change: { fields: ['paidAt'], paidAt: null },
    underWay: null,
  });
  expect(host.callsOf('listRecords')).toBe(0);
});

it('keeps nothing between two requests of one client', () => {
  const client = definePaymentLinksClient({
    capabilities: { provider: 'host' },
    getLink: async () => paymentLinkFixture(),
  });
  const seen: unknown[] = [];
  function Look() {
    seen.push(usePaymentLink('a').data);
    return null;
  }
  for (let request = 0; request < 2; request += 1) {
    renderToString(
      <PaymentLinksProvider client={client}>
        <Look />
      </PaymentLinksProvider>,
    );
  }
  expect(seen).toEqual([undefined, undefined]);
});
