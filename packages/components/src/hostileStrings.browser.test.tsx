import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@paylinks/components/styles.css';
import { dangers } from '../../../testing/adversarial/dangers.js';
import { clientSaying, linkSaying } from '../../../testing/adversarial/hostileClient.js';
import { hostileMarkup, hostileUrls, hostileWords, strangeHost } from '../../../testing/adversarial/hostileStrings.js';
import {
  ConnectProviderPanel,
  CreateLinkDialog,
  CreateLinkForm,
  LineItemsEditor,
  LinkQRCode,
  LinkTimeline,
  PaymentLinkCard,
  PaymentLinkCardView,
  PaymentLinkDetails,
  PaymentLinksKit,
  PaymentLinksTable,
  PaymentRecordsList,
  ReadinessNotice,
  RecordPaymentDialog,
  ShareLinkMenu,
  StatusBadge,
} from './index.js';

/** Every component that draws what it was told, for one text. */
function Everything({ text }: { text: string }): ReactElement {
  const link = linkSaying(text);
  const item = {
    title: text,
    quantity: '1',
    unitPrice: { minorUnits: 100, currency: 'EUR' },
    vatPercent: '21',
    type: 'good',
    description: text,
    measureUnit: text,
  } as const;
  return (
    <PaymentLinksKit client={clientSaying(text)} locale="en-GB" timeZone="UTC" attemptStore={null}>
      <PaymentLinkCard linkId="link-1" pollMs={false} />
      <PaymentLinkCardView link={link} />
      <PaymentLinkCardView link={{ ...link, url: null }} />
      <PaymentLinkCardView link={{ ...link, status: 'unknown', money: 'unknown' }} />
      <StatusBadge status="unknown" money="unknown" rawStatus={text} />
      <LinkQRCode link={link} />
      <ShareLinkMenu link={link} />
      <ReadinessNotice />
      <ConnectProviderPanel />
      <LinkTimeline linkId="link-1" pollMs={false} />
      <PaymentLinksTable pollMs={false} />
      <PaymentRecordsList source={{ type: 'invoice', id: text, number: text }} />
      <LineItemsEditor
        currencies={['EUR']}
        defaultValue={[item, item]}
        label={text}
        error={text}
        itemErrors={[{ title: text, quantity: text, unitPrice: text, vatPercent: text }]}
        rules={{ types: ['good'], measureUnits: [text, `${text} too`], rounding: null, maxCount: null }}
      />
      <PaymentLinkDetails inline linkId="link-1" pollMs={false} />
    </PaymentLinksKit>
  );
}

/** Each of the components, as often as there are texts, with what is loaded after the rest. */
async function isDrawn(times: number): Promise<void> {
  const each = { '.pl-card': 5, '.pl-connect': 1, '.pl-timeline-events': 2, '.pl-table[data-state="rows"]': 1 };
  const all = { ...each, '.pl-record': 2, '.pl-items': 1, '.pl-details': 1, '.pl-skeleton': 0 };
  const drawn = (): Record<string, number> =>
    Object.fromEntries(Object.keys(all).map((name) => [name, document.querySelectorAll(name).length]));
  await expect
    .poll(drawn, { timeout: 30_000 })
    .toEqual(Object.fromEntries(Object.entries(all).map(([name, count]) => [name, count * times])));
}

/** What is told only to who asks: accounts, ids for support, the history of a record. */
function unfold(): void {
  for (let depth = 0; depth < 3; depth += 1) {
    for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]:not([aria-haspopup])')) {
      button.click();
    }
  }
}

const batches = (texts: readonly string[], size: number): (readonly [string, readonly string[]])[] =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, index) => {
    const batch = texts.slice(index * size, (index + 1) * size);
    return [`${index * size + 1} to ${index * size + batch.length}`, batch] as const;
  });

const complaints = vi.spyOn(console, 'error');
/** React says it there when two rows have one name, or an attribute is none. */
const troubles = (): string[] => [
  ...dangers(),
  ...new Set(complaints.mock.calls.map((words) => words.join(' ').slice(0, 300))),
];
beforeEach(() => {
  complaints.mockClear();
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, '__executed');
});

describe('what a provider says', () => {
  it.each(batches(hostileWords, 6))(
    'runs nothing, fetches nothing and leads nowhere, wherever it stands: texts %s',
    async (_, texts) => {
      await render(
        <>
          {texts.map((text) => (
            <Everything key={text} text={text} />
          ))}
        </>,
      );
      await isDrawn(texts.length);
      unfold();
      expect(troubles()).toEqual([]);
    },
  );

  it.each(hostileMarkup.slice(0, 8))('is read as it was written: %s', async (text) => {
    await render(<Everything text={text} />);
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
      expect(troubles()).toEqual([]);
    },
  );
});

describe('a dialog', () => {
  it.each(batches(hostileWords, 20))('is as deaf to it: texts %s', async (_, texts) => {
    for (const text of texts) {
      const source = { type: 'receivable', id: text, number: text } as const;
      const link = linkSaying(text, { status: 'expired' });
      for (const dialog of [
        <CreateLinkDialog key="create" open title={text} again={link} defaultValues={{ reference: text }} />,
        <RecordPaymentDialog key="record" open source={source} defaultValues={{ paymentMethod: text }} />,
        <PaymentLinkDetails key="details" open linkId="link-1" initialLink={link} pollMs={false} />,
      ]) {
        const shown = await render(
          <PaymentLinksKit client={clientSaying(text, 'enabled')} locale="en-GB" timeZone="UTC" attemptStore={null}>
            {dialog}
          </PaymentLinksKit>,
        );
        await expect
          .poll(() => [
            document.querySelectorAll('[role="dialog"]').length,
            document.querySelectorAll('.pl-skeleton').length,
          ])
          .toEqual([1, 0]);
        unfold();
        expect(troubles()).toEqual([]);
        await shown.unmount();
      }
    }
  });
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
    expect(troubles()).toEqual([]);
    await expect.element(page.getByRole('textbox', { name: /Reference/ })).toHaveValue(text);
  });
});
