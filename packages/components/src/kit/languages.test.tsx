import type { PaymentLinksClient } from '@paylinks/core';
import type { Sandbox } from '@paylinks/sandbox';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { fortyTwoEuro } from '../../../../testing/providers/fortyTwoEuro.js';
import { CreateLinkForm, CurrencyAmountInput, PaymentLinkCard, PaymentLinksKit, PaymentLinksTable } from '../index.js';
import { ar } from '../messages/ar.js';
import { amountInputDe, de } from '../messages/de.js';
import { ja } from '../messages/ja.js';
import { pl } from '../messages/pl.js';
import type { PaymentLinksKitProps } from './PaymentLinksKit.js';

let sandbox: Sandbox;
let client: PaymentLinksClient;
beforeEach(() => {
  ({ sandbox, client } = onSandbox());
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  document.documentElement.removeAttribute('dir');
});

const kit = (children: ReactElement, props: Partial<PaymentLinksKitProps>): ReactElement => (
  <PaymentLinksKit client={client} timeZone="Europe/Berlin" pollMs={false} {...props}>
    {children}
  </PaymentLinksKit>
);
/** Without the marks that keep each part's direction, and with plain spaces. */
const plain = (text: string | null): string =>
  (text ?? '').replaceAll(/[\u200e\u200f\u061c\u2066-\u2069]/g, '').replaceAll(/[\u00a0\u202f]/g, ' ');

it('makes a link in German, with amounts as Germans write them', async () => {
  const user = userEvent.setup();
  const onCreated = vi.fn();
  render(kit(<CreateLinkForm onCreated={onCreated} />, { messages: de }));
  const form = await screen.findByRole('form', { name: 'Zahlungslink erstellen' });
  expect(form.closest('.pl-root')).toHaveAttribute('lang', 'de');
  await user.type(screen.getByRole('textbox', { name: 'Betrag, Euro' }), '1.234,50');
  await user.click(await screen.findByRole('checkbox', { name: 'Karte' }));
  await user.click(screen.getByRole('radio', { name: '7 Tage' }));
  expect(plain(form.textContent)).toMatch(
    /Ein Link über 1\.234,50 €, zahlbar per Karte, gültig bis \d+\. \p{L}+ \d{4} um \d\d:\d\d MEZ\. Er kann danach nicht mehr geändert werden\./u,
  );
  await user.click(screen.getByRole('button', { name: 'Link erstellen' }));
  // The reference is missing.
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Ein Feld braucht Ihre Aufmerksamkeit');
  expect(alert).toHaveTextContent('Referenz: Geben Sie eine Referenz ein, zum Beispiel eine Rechnungsnummer.');
  await user.type(screen.getByRole('textbox', { name: 'Referenz' }), 'RE-9');
  await user.click(screen.getByRole('button', { name: 'Link erstellen' }));
  expect(await screen.findByRole('heading', { name: 'Link erstellt' })).toBeInTheDocument();
  expect(onCreated.mock.calls[0]?.[0]).toMatchObject({ amount: { minorUnits: 123_450, currency: 'EUR' } });
  expect(screen.getByRole('button', { name: 'Link kopieren' })).toBeInTheDocument();
});

it('lists links in Polish, and says in Polish forms how many more have come', async () => {
  const user = userEvent.setup();
  for (let index = 0; index < 23; index += 1) await client.createLink(fortyTwoEuro.monite);
  render(kit(<PaymentLinksTable />, { messages: pl }));
  expect(await screen.findByRole('columnheader', { name: /Tytuł płatności/ })).toBeInTheDocument();
  expect(screen.getByText(/^Pokazano: \d+/)).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Pokaż więcej' }));
  expect(await screen.findByText(/^Jeszcze \d+ link(i|ów)?\. Pokazano: 23/)).toBeInTheDocument();
});

it('ends a link in Japanese, with dates in the order of the language', async () => {
  const user = userEvent.setup();
  const link = await client.createLink(fortyTwoEuro.monite);
  render(kit(<PaymentLinkCard linkId={link.id} initialLink={link} />, { messages: ja }));
  const card = screen.getByRole('article', { name: '€42.00 の支払いリンク' });
  expect(within(card).getByText('未払い')).toBeInTheDocument();
  expect(within(card).getByText(/\d{4}年\d+月\d+日/)).toBeInTheDocument();
  await user.click(await within(card).findByRole('button', { name: 'その他の操作' }));
  await user.click(await screen.findByRole('menuitem', { name: 'リンクを無効にする' }));
  const dialog = await screen.findByRole('alertdialog', { name: '€42.00 のリンクを無効にしますか？' });
  expect(dialog).toHaveAccessibleDescription(/誰もこのリンクで支払えなくなり、元に戻すことはできません。/);
  await user.click(within(dialog).getByRole('button', { name: 'リンクを無効にする' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
  expect(await within(card).findByText('期限切れ')).toBeInTheDocument();
  expect(sandbox.control.links()[0]?.status).toBe('expired');
});

it('makes a link in Arabic, from right to left and in the digits of Egypt', async () => {
  document.documentElement.dir = 'rtl';
  const user = userEvent.setup();
  const onCreated = vi.fn();
  render(kit(<CreateLinkForm onCreated={onCreated} />, { messages: ar, locale: 'ar-EG' }));
  const form = await screen.findByRole('form', { name: 'إنشاء رابط دفع' });
  // The page says which way; the kit only says in which language.
  expect(form.closest('.pl-root')).toHaveAttribute('lang', 'ar');
  expect(form.closest('[dir]')).toBe(document.documentElement);
  await screen.findByRole('checkbox', { name: 'بطاقة' });
  await user.click(screen.getByRole('button', { name: 'إنشاء الرابط' }));
  expect(plain((await screen.findByRole('alert')).textContent)).toContain('٣ حقول تحتاج إلى انتباهك');
  await user.type(screen.getByRole('textbox', { name: /^المبلغ/ }), '١٬٢٣٤٫٥٠');
  await user.click(screen.getByRole('checkbox', { name: 'بطاقة' }));
  await user.type(screen.getByRole('textbox', { name: 'المرجع' }), 'INV-9');
  expect(plain(form.textContent)).toContain('رابط بمبلغ ١٬٢٣٤٫٥٠ €، يُدفع عبر بطاقة');
  await user.click(screen.getByRole('button', { name: 'إنشاء الرابط' }));
  expect(await screen.findByRole('heading', { name: 'تم إنشاء الرابط' })).toBeInTheDocument();
  expect(onCreated.mock.calls[0]?.[0]).toMatchObject({ amount: { minorUnits: 123_450, currency: 'EUR' } });
});

it('takes a language with words of the host, and another locale for its numbers', async () => {
  const link = await client.createLink(fortyTwoEuro.monite);
  const messages = { ...de, card: { ...de.card, label: (amount: string) => `Forderung über ${amount}` } };
  render(kit(<PaymentLinkCard linkId={link.id} initialLink={link} />, { messages, locale: 'de-CH' }));
  expect(plain(screen.getByRole('article').getAttribute('aria-label'))).toBe('Forderung über EUR 42.00');
  expect(screen.getByRole('button', { name: 'Link kopieren' })).toBeInTheDocument();
});

it('gives an amount input its language where no kit is around', async () => {
  const user = userEvent.setup();
  render(<CurrencyAmountInput locale="de" messages={amountInputDe} defaultCurrency="EUR" />);
  await user.type(screen.getByRole('textbox', { name: 'Betrag, Euro' }), '1,234');
  await user.tab();
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/^Das lässt sich auf zwei Arten lesen\./);
});
