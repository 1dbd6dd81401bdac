import { type PaymentLinksClient, PaymentLinksError } from '@paylinks/core';
import { createMoniteClient } from '@paylinks/providers/monite';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type ReactElement, StrictMode, version } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CreateLinkForm, PaymentLinksKit } from '../index.js';

let sandbox: Sandbox;
let client: PaymentLinksClient;

beforeEach(() => {
  sandbox = createSandbox();
  client = createMoniteClient({
    apiUrl: sandbox.urls.monite,
    entityId: sandbox.credentials.monite.entityId,
    getToken: async () => sandbox.credentials.monite.token,
    fetch: sandbox.fetch,
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
  sessionStorage.clear();
});

const kit = (form: ReactElement, own: PaymentLinksClient = client): ReactElement => (
  <StrictMode>
    <PaymentLinksKit client={own} locale="en-GB" timeZone="Europe/Berlin">
      {form}
    </PaymentLinksKit>
  </StrictMode>
);
const created = (): unknown[] => sandbox.control.requests().filter(({ method }) => method === 'POST');

async function fillIn(user: UserEvent): Promise<void> {
  await user.type(await screen.findByRole('textbox', { name: /Amount/ }), '13.30');
  await user.click(await screen.findByRole('checkbox', { name: 'Card' }));
  await user.type(screen.getByRole('textbox', { name: 'Reference' }), 'INV-9');
}

it('runs on the React that this run is about', () => {
  expect(version.split('.')[0]).toBe(process.env.EXPECT_REACT);
});

it('is filled in and sent with the keyboard alone, and says that the link is there', async () => {
  const user = userEvent.setup();
  const onCreated = vi.fn();
  render(kit(<CreateLinkForm onCreated={onCreated} />));
  await screen.findByRole('checkbox', { name: 'Card' });

  await user.tab();
  expect(screen.getByRole('textbox', { name: /^Amount, euros?$/i })).toHaveFocus();
  await user.keyboard('1,234.50');
  await user.tab();
  expect(screen.getByRole('combobox', { name: 'Currency' })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('checkbox', { name: 'Card' })).toHaveFocus();
  await user.keyboard(' ');
  screen.getByRole('textbox', { name: 'Reference' }).focus();
  await user.keyboard('INV-9{Enter}');

  const heading = await screen.findByRole('heading', { name: 'Link created' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(onCreated).toHaveBeenCalledTimes(1);
  expect(onCreated.mock.calls[0]?.[0]).toMatchObject({
    amount: { minorUnits: 123_450, currency: 'EUR' },
    reference: 'INV-9',
  });
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe(onCreated.mock.calls[0]?.[0].url);
  expect(screen.getByRole('status')).toHaveTextContent('Copied');

  await user.click(screen.getByRole('button', { name: 'Create another' }));
  expect(await screen.findByRole('textbox', { name: /Amount/ })).toHaveValue('');
});

it('waits for the end of a press, and not for one that never comes', async () => {
  const user = userEvent.setup();
  render(kit(<CreateLinkForm />));
  await fillIn(user);
  fireEvent.pointerDown(document.body);
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'Link created' }, { timeout: 5000 })).toBeVisible();
});

it('makes one link of two presses', async () => {
  const user = userEvent.setup();
  render(kit(<CreateLinkForm />));
  await fillIn(user);
  await user.dblClick(screen.getByRole('button', { name: 'Create link' }));
  await screen.findByRole('heading', { name: 'Link created' });
  expect(created()).toHaveLength(1);
});

it('explains an amount that is none, keeps it, and goes there', async () => {
  const user = userEvent.setup();
  render(kit(<CreateLinkForm />));
  await fillIn(user);
  const amount = screen.getByRole('textbox', { name: /Amount/ });
  await user.clear(amount);
  await user.type(amount, '1e5{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('One field needs your attention');
  await waitFor(() => expect(amount).toHaveFocus());
  expect(amount).toHaveValue('1e5');
  expect(amount).toHaveAccessibleDescription('Enter an amount such as 1,234.50.');
  expect(created()).toHaveLength(0);
});

it('puts what the provider refuses at its field, and quotes what has none', async () => {
  const user = userEvent.setup();
  const error = new PaymentLinksError({
    code: 'invalid_input',
    message: 'refused',
    status: 422,
    requestId: 'req_1',
    verb: 'createLink',
    fieldErrors: [
      { path: 'reference', code: 'too_long', message: 'ensure this value has at most 3 characters' },
      { path: '', code: 'invalid', message: 'Entity is not onboarded' },
    ],
  });
  render(kit(<CreateLinkForm />, { ...client, createLink: async () => Promise.reject(error) }));
  await fillIn(user);
  await user.click(screen.getByRole('button', { name: 'Create link' }));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The provider refused this link.');
  expect(alert).toHaveTextContent('The provider says: “Entity is not onboarded”');
  expect(alert).toHaveTextContent('Request req_1');
  const reference = screen.getByRole('textbox', { name: 'Reference' });
  await waitFor(() => expect(reference).toHaveFocus());
  expect(reference).toHaveAccessibleDescription('This is too long.');
  expect(screen.getByRole('textbox', { name: /Amount/ })).toHaveValue('13.30');
});

it('never makes a second link by itself where nobody knows about the first', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  render(kit(<CreateLinkForm />));
  await fillIn(user);
  sandbox.control.faults([{ route: 'createLink', status: 503, times: 1 }]);
  await user.click(screen.getByRole('button', { name: 'Create link' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The payment provider is not responding. We are checking whether the link was created.',
  );
  await act(() => vi.advanceTimersByTimeAsync(130_000));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'We could not find out whether the link exists. Look again before you create another.',
  );
  expect(screen.getByRole('heading', { name: 'We do not know yet' })).toHaveFocus();
  expect(created()).toHaveLength(1);

  await user.click(screen.getByRole('button', { name: 'Leave' }));
  expect(screen.getByRole('textbox', { name: /Amount/ })).toHaveValue('13.30');
  await user.click(screen.getByRole('button', { name: 'Create link' }));
  expect(created()).toHaveLength(1);

  await user.click(await screen.findByRole('button', { name: 'Create a new link' }));
  expect(screen.getByRole('button', { name: 'Do not create' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Create it anyway' }));
  await screen.findByRole('heading', { name: 'Link created' });
  expect(created()).toHaveLength(2);
  expect(sandbox.control.links()).toHaveLength(1);
});

it('shows a link that is another than was asked for, holds back its address, and ends it', async () => {
  const user = userEvent.setup();
  const wrong: PaymentLinksClient = {
    ...client,
    createLink: async (input, options) => ({
      ...(await client.createLink(input, options)),
      amount: { minorUnits: 1332, currency: 'EUR' },
    }),
  };
  const onCreated = vi.fn();
  render(kit(<CreateLinkForm onCreated={onCreated} />, wrong));
  await fillIn(user);
  await user.click(screen.getByRole('button', { name: 'Create link' }));
  await screen.findByRole('table');
  expect(screen.getByRole('alert')).toHaveTextContent('The provider made this link for €13.32, you saw €13.30.');
  expect(screen.queryByText(/sandbox/)).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Copy/ })).not.toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Expire this link' }));
  const dialog = await screen.findByRole('alertdialog');
  await user.click(within(dialog).getByRole('button', { name: 'Expire link' }));
  expect(await screen.findByRole('button', { name: 'Create link' })).toBeEnabled();
  expect(sandbox.control.links().map(({ status }) => status)).toEqual(['expired']);
  expect(onCreated).not.toHaveBeenCalled();
});

it('says why no link can be made', async () => {
  const allowed = await client.getCapabilities();
  const forbidden = { ...allowed, can: { ...allowed.can, createLink: 'forbidden' as const } };
  render(
    kit(<CreateLinkForm />, { ...client, initialCapabilities: forbidden, getCapabilities: async () => forbidden }),
  );
  expect(await screen.findByText(/You are not allowed to create payment links/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Create link' })).not.toBeInTheDocument();
});
