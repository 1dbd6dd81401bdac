import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { CreateLinkForm, CurrencyAmountInput, PaymentLinksKit } from '../index.js';

// A page is drawn on a server and read, and typed into, before its scripts have come.
let root: Root | undefined;
let page: HTMLElement;
beforeEach(() => {
  page = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(async () => root?.unmount());
  page.remove();
  cleanup();
  sessionStorage.clear();
});

/** The environment has a window, so that react-hook-form takes the effects of a page, about which React 18 warns on a server. */
function comesFromServer(ui: ReactElement): void {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  page.innerHTML = renderToString(ui);
  silent.mockRestore();
}

const amountIn = (currency: 'EUR' | 'USD'): ReactElement => <CurrencyAmountInput currency={currency} locale="en-GB" />;

async function comesAlive(ui: ReactElement): Promise<void> {
  await act(async () => {
    root = hydrateRoot(page, ui, { onRecoverableError: (error) => expect.fail(String(error)) });
  });
}

it('keeps an amount that was typed before the page came alive', async () => {
  const user = userEvent.setup();
  const onValueChange = vi.fn();
  const ui = <CurrencyAmountInput currency="EUR" locale="de-DE" onValueChange={onValueChange} />;
  comesFromServer(ui);
  await user.type(screen.getByRole('textbox'), '1234,5');
  await comesAlive(ui);
  expect(screen.getByRole('textbox')).toHaveValue('1234,5');
  expect(onValueChange).toHaveBeenLastCalledWith(
    { minorUnits: 123_450, currency: 'EUR' },
    expect.objectContaining({ reason: 'input', text: '1234,5' }),
  );
  await user.tab();
  expect(screen.getByRole('textbox')).toHaveValue('1.234,50');
});

it('goes on with the text that is being typed: it is written in full when the field is left, and not before', async () => {
  const user = userEvent.setup();
  comesFromServer(amountIn('EUR'));
  await user.type(screen.getByRole('textbox'), '12');
  await comesAlive(amountIn('EUR'));
  await act(async () => root?.render(amountIn('USD')));
  expect(screen.getByRole('textbox')).toHaveValue('12');
  await user.type(screen.getByRole('textbox'), '.5');
  await user.tab();
  expect(screen.getByRole('textbox')).toHaveValue('12.50');
});

it('creates the link that was typed before the form came alive', async () => {
  const user = userEvent.setup();
  const { client, sandbox } = onSandbox();
  const ui = (
    <PaymentLinksKit client={client} locale="en-GB" pollMs={false}>
      <CreateLinkForm defaultValues={{ reference: 'INV-1' }} />
    </PaymentLinksKit>
  );
  comesFromServer(ui);
  await user.type(screen.getByRole('textbox', { name: /^Amount/ }), '12.50');
  const reference = screen.getByRole('textbox', { name: 'Reference' });
  await user.clear(reference);
  await user.type(reference, 'EARLY-1');
  await user.click(screen.getByRole('radio', { name: '7 days' }));
  await comesAlive(ui);
  await user.click(await screen.findByRole('checkbox', { name: 'Card' }));
  expect(screen.getByRole('textbox', { name: /^Amount/ })).toHaveValue('12.50');
  expect(screen.getByRole('textbox', { name: 'Reference' })).toHaveValue('EARLY-1');
  expect(screen.getByRole('radio', { name: '7 days' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Create link' }));
  await screen.findByRole('heading', { name: 'Link created' });
  const [made] = sandbox.control.links();
  expect(await client.getLink(made?.id ?? '')).toMatchObject({
    amount: { minorUnits: 1250, currency: 'EUR' },
    reference: 'EARLY-1',
  });
});

it('draws on the server what a field holds at first, and sends nothing when a press comes before the scripts', async () => {
  const { client } = onSandbox();
  comesFromServer(
    <PaymentLinksKit client={client} locale="en-GB">
      <CreateLinkForm defaultValues={{ reference: 'INV-1' }} />
    </PaymentLinksKit>,
  );
  expect(screen.getByRole('textbox', { name: 'Reference' })).toHaveValue('INV-1');
  // The one way by which a browser leaves the page as it is.
  expect(screen.getByRole('form')).toHaveAttribute('method', 'dialog');
});
