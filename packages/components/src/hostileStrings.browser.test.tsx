import {
  definePaymentLinksClient,
  type PaymentLink,
  PaymentLinksError,
  type PaymentRecord,
  type TimelineEvent,
} from '@paylinks/core';
import {
  capabilitiesFixture,
  createModeFixture,
  paymentLinkFixture,
  paymentRecordFixture,
} from '@paylinks/core/testing';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@paylinks/components/styles.css';
import { hostileMarkup, hostileUrls, hostileWords, strangeHost } from '../../../testing/adversarial/hostileStrings.js';
import {
  ConnectProviderPanel,
  CreateLinkForm,
  LinkQRCode,
  PaymentLinkCard,
  PaymentLinkCardView,
  PaymentLinksKit,
  ReadinessNotice,
  ShareLinkMenu,
  StatusBadge,
} from './index.js';

/** The same everywhere a text can stand. */
function linkSaying(text: string, changes: Partial<PaymentLink> = {}): PaymentLink {
  const party = {
    type: 'counterpart',
    id: text,
    name: text,
    bankAccounts: [
      {
        id: text,
        accountHolderName: text,
        accountNumber: text,
        bic: text,
        country: text,
        currency: text,
        displayName: text,
        iban: text,
        isDefault: true,
        name: text,
        routingNumber: text,
        sortCode: text,
        createdByUserId: text,
      },
    ],
  } as const;
  return paymentLinkFixture({
    provider: text,
    rawStatus: text,
    rawMoneyStatus: text,
    url: text,
    rawUrl: text,
    paymentMethods: [text],
    reference: text,
    description: text,
    recipient: party,
    payer: party,
    source: { type: 'invoice', id: text, number: text },
    customerId: text,
    paymentIntentId: text,
    returnUrl: text,
    invoice: { issueDate: null, dueDate: null, file: { name: text, mimetype: text, url: text } },
    items: [
      {
        title: text,
        quantity: '1',
        unitPrice: { minorUnits: 100, currency: 'EUR' },
        vatPercent: '21',
        type: null,
        description: text,
        measureUnit: text,
      },
    ],
    metadata: { [text]: text, object: { [text]: text } },
    processor: text,
    ...changes,
  });
}
const recordSaying = (text: string): PaymentRecord =>
  paymentRecordFixture({
    rawStatus: text,
    source: { type: 'invoice', id: text, number: text },
    sourceStatus: { before: text, after: text },
    paymentIntentId: text,
    paymentIntentStatus: text,
    paymentMethod: text,
    entityUserId: text,
  });
const eventSaying = (text: string): TimelineEvent => ({
  id: 'event-1',
  type: 'unknown',
  rawStatus: text,
  at: '2026-11-20T09:00:00.000Z',
  amount: null,
  subject: { type: 'payment', id: text },
  reason: null,
  paymentMethod: text,
  actorId: text,
});

/** A host's own client that passes on whatever it was told. */
const clientSaying = (text: string, status: 'pending' | 'enabled' = 'pending') =>
  definePaymentLinksClient({
    capabilities: {
      ...capabilitiesFixture({
        provider: text,
        create: [createModeFixture({ paymentMethods: null })],
        connection: {
          fields: {
            bankAccountId: { required: true },
            callbackUrl: { required: true },
            phoneNumber: { required: true },
          },
        },
      }),
      can: undefined,
    },
    getLink: async (id) => linkSaying(text, { id }),
    listLinks: async () => ({ items: [linkSaying(text)], nextCursor: null, totalCount: null }),
    listLinkPayments: async () => ({ items: [], nextCursor: null, totalCount: null }),
    getLinkTimeline: async () => [eventSaying(text)],
    listRecords: async () => ({ items: [recordSaying(text)], nextCursor: null, totalCount: null }),
    listPaymentMethods: async () => [{ type: text, name: text, usable: true, reason: null }],
    getConnection: async () => ({ status, rawStatus: text, bankAccountId: text, continueUrl: text }),
    connect: async () => ({ status, rawStatus: text, bankAccountId: text, continueUrl: text }),
    createLink: async () => {
      throw new PaymentLinksError({
        code: 'invalid_input',
        status: 422,
        message: text,
        fieldErrors: [{ path: 'reference', code: 'invalid', message: text }],
        provider: { name: text, type: text, code: text, docUrl: text, body: text },
        requestId: text,
      });
    },
    expireLink: async (id) => linkSaying(text, { id, status: 'expired' }),
  });

function Page({ text }: { text: string }): ReactElement {
  const link = linkSaying(text);
  return (
    <PaymentLinksKit client={clientSaying(text)} locale="en-GB" timeZone="UTC">
      <PaymentLinkCard linkId="link-1" pollMs={false} />
      <PaymentLinkCardView link={link} />
      <PaymentLinkCardView link={{ ...link, url: null }} />
      <PaymentLinkCardView link={{ ...link, status: 'unknown', money: 'unknown' }} />
      <StatusBadge status="unknown" money="unknown" rawStatus={text} />
      <LinkQRCode link={link} />
      <ShareLinkMenu link={link} />
      <ReadinessNotice />
      <ConnectProviderPanel />
    </PaymentLinksKit>
  );
}

const forbidden =
  'script, iframe, frame, object, embed, base, meta, link, style, template, noscript, math, img, audio, video';

/** What in the page could act, or take somebody elsewhere. */
function dangers(): string[] {
  const found: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.matches(forbidden)) found.push(element.outerHTML.slice(0, 200));
    for (const { name, value } of element.attributes) {
      const leads = ['href', 'src', 'action', 'formaction', 'srcdoc', 'data', 'xlink:href', 'ping', 'srcset'].includes(
        name,
      );
      const isOurs = /^(https:\/\/(pay\.example\.com|wa\.me)\/|mailto:\?|sms:\?|#)/.test(value);
      if (name.startsWith('on') || (leads && !isOurs)) found.push(`${element.tagName} ${name}=${value.slice(0, 100)}`);
    }
  }
  if ('__executed' in globalThis) found.push('A script has run.');
  const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes(strangeHost));
  return [...found, ...asked.map(({ name }) => `The page has fetched ${name}`)];
}

/** With what is loaded after the rest: the connection goes on at a page of the provider. */
async function isDrawn(): Promise<void> {
  await expect.element(page.getByRole('heading', { name: 'Taking payments' })).toBeVisible();
  await expect
    .poll(() => [page.getByRole('article').elements().length, document.querySelectorAll('.pl-skeleton').length])
    .toEqual([4, 0]);
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, '__executed');
});

describe('what a provider says', () => {
  it.each(hostileWords.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    'runs nothing, fetches nothing and leads nowhere, wherever it stands: %s',
    async (_, text) => {
      await render(<Page text={text} />);
      await isDrawn();
      expect(dangers()).toEqual([]);
    },
  );

  it.each(hostileMarkup.slice(0, 8))('is read as it was written: %s', async (text) => {
    await render(<Page text={text} />);
    await expect.poll(() => document.body.textContent).toContain(text);
  });

  it.each([...hostileUrls.slice(0, 12), `https://user:word@${strangeHost}/`])(
    'is no address of the menus, when it is %j',
    async (text) => {
      await render(
        <PaymentLinksKit client={clientSaying(text)} locale="en-GB">
          <PaymentLinkCard linkId="link-1" pollMs={false} />
        </PaymentLinksKit>,
      );
      await expect.element(page.getByText('This address was not recognised', { exact: false })).toBeVisible();
      await userEvent.click(page.getByRole('button', { name: 'More actions' }));
      await expect.element(page.getByRole('menu')).toBeVisible();
      expect(dangers()).toEqual([]);
    },
  );
});

describe('what a person types', () => {
  it.each(hostileMarkup.slice(0, 12))('comes back as text, with the refusal of the provider: %s', async (text) => {
    await render(
      <PaymentLinksKit client={clientSaying(text, 'enabled')} locale="en-GB">
        <CreateLinkForm
          defaultValues={{ reference: text, amount: { minorUnits: 100, currency: 'EUR' }, paymentMethods: [text] }}
        />
      </PaymentLinksKit>,
    );
    await userEvent.click(page.getByRole('checkbox').first());
    await userEvent.click(page.getByRole('button', { name: 'Create link' }));
    await expect.poll(() => document.querySelectorAll('[aria-invalid="true"]').length).toBeGreaterThan(0);
    expect(dangers()).toEqual([]);
    await expect.element(page.getByRole('textbox', { name: /Reference/ })).toHaveValue(text);
  });
});
