import { definePaymentLinksClient, type PaymentLink } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PaymentLinksKit, type PaymentLinksKitProps, ShareLinkMenu, type ShareLinkMenuProps } from '../index.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const client = definePaymentLinksClient({ capabilities: { provider: 'example' } });
const url = 'https://pay.example.com/?link=a1&lang=de';
const link: PaymentLink = paymentLinkFixture({
  url,
  reference: 'INV 7 & 8 #ä',
  payer: { type: null, id: 'p-1', name: 'Ada Private', bankAccounts: [] },
  description: 'Secret description',
  customerId: 'cus_secret',
});

function Page({ kit, ...menu }: Partial<ShareLinkMenuProps> & { kit?: Partial<PaymentLinksKitProps> }): ReactElement {
  return (
    <PaymentLinksKit client={client} locale="en-GB" {...kit}>
      <button type="button">Before</button>
      <ShareLinkMenu link={link} data-testid="root" {...menu} />
      <button type="button">After</button>
    </PaymentLinksKit>
  );
}

const button = () => screen.getByRole('button', { name: 'Share' });
const item = (name: string | RegExp) => screen.getByRole('menuitem', { name });
async function open(props: Parameters<typeof Page>[0] = {}) {
  const user = userEvent.setup();
  render(<Page {...props} />);
  await user.click(button());
  await screen.findByRole('menu', { name: 'Share the payment link for €1,234.50' });
  return user;
}

describe('by keyboard', () => {
  it('opens on its first way or on its last, walks around, and goes back to its button', async () => {
    const user = userEvent.setup();
    render(<Page />);
    button().focus();
    expect(button()).toHaveAttribute('aria-haspopup', 'menu');
    expect(button()).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(item('Copy link')).toHaveFocus());
    expect(button()).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByTestId('root')).toHaveAttribute('data-open');
    await user.keyboard('{ArrowUp}');
    expect(item('Download QR code')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(item('Email')).toHaveFocus();
    await user.keyboard('{End}');
    expect(item('Download QR code')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(item('Copy link')).toHaveFocus();
    await user.keyboard('w');
    expect(item(/^WhatsApp/)).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(button()).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(item('Download QR code')).toHaveFocus());
  });

  it('closes where the person goes on, and the page’s order stays as it is', async () => {
    const user = await open();
    await user.tab();
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
  });
});

it('closes on a press of its button, and on one beside', async () => {
  const user = await open();
  await user.click(button());
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  await user.click(button());
  await user.click(screen.getByRole('button', { name: 'After' }));
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
});

describe('what is passed on', () => {
  it('is the amount, the reference and the address, to the letter, and nobody’s name', async () => {
    await open();
    const hrefs = ['Email', 'Text message', /^WhatsApp/].map((name) => item(name).getAttribute('href') ?? '');
    const [mail = '', sms = '', whatsapp = ''] = hrefs;
    const said = 'Please pay €1,234.50 for INV 7 & 8 #ä here:';
    expect(new URL(mail).searchParams.get('subject')).toBe('Payment link for €1,234.50 (INV 7 & 8 #ä)');
    expect(new URL(mail).searchParams.get('body')).toBe(`${said}\r\n\r\n${url}\r\n`);
    expect(sms).toMatch(/^sms:\?&body=/);
    expect(new URL(sms).searchParams.get('body')).toBe(`${said} ${url}`);
    expect(new URL(whatsapp).origin).toBe('https://wa.me');
    expect(new URL(whatsapp).searchParams.get('text')).toBe(`${said} ${url}`);
    expect(mail).not.toContain('+');
    for (const href of hrefs) expect(decodeURIComponent(href)).not.toMatch(/Ada|Secret|secret|p-1/);
    expect(item(/^WhatsApp/)).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('is said in the reader’s words, also where half a character is in it', async () => {
    const words = { label: () => 'Teilen', text: (amount: string, of: string | null) => `Bitte ${amount}, ${of}` };
    const user = userEvent.setup();
    render(
      <Page
        kit={{ locale: 'de-DE', messages: { locale: 'de', share: words } }}
        link={{ ...link, reference: '\uD83D' }}
      />,
    );
    await user.click(button());
    const href = (await screen.findByRole('menuitem', { name: 'Text message' })).getAttribute('href') ?? '';
    expect(new URL(href).searchParams.get('body')).toBe(`Bitte 1.234,50\u00A0€, \uFFFD ${url}`);
  });

  it('goes to the system’s own sheet where there is one, and is told only when it went somewhere', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>();
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }));
    const onEvent = vi.fn();
    const user = await open({ kit: { onEvent } });
    share.mockRejectedValueOnce(new DOMException('Dismissed', 'AbortError'));
    await user.click(item('Share with…'));
    expect(onEvent).not.toHaveBeenCalled();
    share.mockResolvedValueOnce();
    await user.click(button());
    await user.click(item('Share with…'));
    expect(share).toHaveBeenLastCalledWith({
      title: 'Payment link for €1,234.50 (INV 7 & 8 #ä)',
      text: 'Please pay €1,234.50 for INV 7 & 8 #ä here:',
      url,
    });
    await waitFor(() => expect(onEvent).toHaveBeenCalledWith({ type: 'link.shared', linkId: link.id }));
  });
});

it('copies, says so, and is back at its button', async () => {
  const onEvent = vi.fn();
  const user = await open({ kit: { onEvent } });
  await user.click(item('Copy link'));
  expect(await navigator.clipboard.readText()).toBe(url);
  await waitFor(() => expect(button()).toHaveFocus());
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  expect(screen.getByText('Copied', { selector: 'output' })).toBeInTheDocument();
  expect(onEvent.mock.calls).toEqual([[{ type: 'link.copied', linkId: link.id }]]);
});

it('selects the address where the page may not copy, and Escape leads back', async () => {
  const user = await open();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(item('Copy link'));
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' });
  expect(screen.getByRole('alert')).toHaveTextContent('This page may not copy.');
  expect(text).toHaveFocus();
  expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(url);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(button()).toHaveFocus();
});

it('hands the link to the host’s own way of sending', async () => {
  const onSendLink = vi.fn();
  const user = await open({ onSendLink });
  await user.click(item('Send from here'));
  expect(onSendLink.mock.calls).toEqual([[link]]);
});

it('shows the code in a dialog and gives the focus back to its button', async () => {
  const user = await open();
  await user.click(item('Show QR code'));
  const dialog = await screen.findByRole('dialog', { name: 'QR code' });
  expect(dialog).toHaveAccessibleDescription('Scan it with a phone to pay €1,234.50.');
  expect(await screen.findByRole('img', { name: 'QR code of the payment link for €1,234.50' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(button()).toHaveFocus();
});

it.each<[string, Partial<PaymentLink>]>([
  ['has ended', { status: 'expired' }],
  ['has been paid', { status: 'paid', money: 'received' }],
  ['has no safe address', { url: null, rawUrl: 'javascript:alert(1)' }],
])('is not there for a link that %s', (_what, change) => {
  render(<Page link={{ ...link, ...change }} />);
  expect(screen.queryByRole('button', { name: 'Share' })).not.toBeInTheDocument();
});
