import type { Connection } from '@paylinks/core';
import { createSandbox, type SandboxConnection } from '@paylinks/sandbox';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { ConnectProviderPanel, type ConnectProviderPanelProps, PaymentLinksKit, ReadinessNotice } from '../index.js';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

function draw(connection: SandboxConnection, props: ConnectProviderPanelProps = {}, withNotice = false) {
  const { sandbox, client } = onSandbox(createSandbox({ qonto: { connection } }), 'qonto');
  render(
    <StrictMode>
      <PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin" pollMs={50}>
        {withNotice ? <ReadinessNotice onConnect={() => {}} /> : null}
        <ConnectProviderPanel {...props} />
      </PaymentLinksKit>
    </StrictMode>,
  );
  const sent = () => sandbox.control.requests().filter(({ method }) => method === 'POST');
  return { sandbox, sent, user: userEvent.setup(), bankAccountId: sandbox.credentials.qonto.bankAccountId };
}

it('is filled in with the keyboard alone, leads on to the provider, and tells when it is connected', async () => {
  const onConnected = vi.fn<(connection: Connection) => void>();
  const { sandbox, sent, user, bankAccountId } = draw(null, { onConnected }, true);
  expect(await screen.findByText('Payments are not set up yet')).toBeInTheDocument();
  (await screen.findByRole('button', { name: 'Connect account' })).focus();
  await user.keyboard('{Enter}');

  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Bank account' })).toHaveFocus());
  await user.keyboard(bankAccountId);
  await user.tab();
  await user.keyboard('0033 6 12 34 56 78');
  await user.tab();
  await user.keyboard('http://cheese.example{Enter}');
  const panel = within(screen.getByRole('region', { name: 'Taking payments' }));
  expect(await panel.findByRole('link', { name: 'Go on at the provider' })).not.toHaveAttribute('target');
  expect(panel.getByRole('heading', { name: 'Taking payments' })).toHaveFocus();
  expect(sent()).toMatchObject([
    {
      body: {
        user_bank_account_id: bankAccountId,
        user_phone_number: '+33612345678',
        user_website_url: 'http://cheese.example',
        partner_callback_url: window.location.href,
      },
    },
  ]);

  sandbox.control.connection('enabled');
  expect(await screen.findByText('Connected')).toBeInTheDocument();
  expect(screen.getByText('Links can be created now.')).toBeInTheDocument();
  expect(screen.queryByText('Payments are not set up yet')).not.toBeInTheDocument();
  expect(onConnected.mock.calls).toMatchObject([[{ status: 'enabled', bankAccountId }]]);
});

it('what was connected before is no news', async () => {
  const onConnected = vi.fn();
  draw('enabled', { onConnected });
  expect(await screen.findByText('Connected')).toBeInTheDocument();
  expect(onConnected).not.toHaveBeenCalled();
});

it('says what is wrong at each field, in words that say what to do, and sends nothing', async () => {
  const { user, sent } = draw(null, { defaultOpen: true });
  const phone = await screen.findByRole('textbox', { name: 'Phone number' });
  await user.type(phone, '+33 (0)6 12 34 56 78');
  await user.type(screen.getByRole('textbox', { name: /^Website/ }), 'https://me@cheese.example');
  await user.type(screen.getByRole('textbox', { name: /^What your business does/ }), 'Cheese.');
  expect(screen.getByText('7 of at least 80 characters.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Connect account' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('4 fields need your attention');
  expect(phone).toHaveAccessibleDescription(/with \+ and the country code/);
  expect(screen.getByRole('textbox', { name: /^Website/ })).toHaveAccessibleDescription(/has no @/);
  expect(screen.getByRole('textbox', { name: /^What your business does/ })).toHaveAccessibleDescription(
    /a little more/,
  );
  expect(phone).toHaveValue('+33 (0)6 12 34 56 78');
  expect(sent()).toEqual([]);
});

it('one of website and description has to be there', async () => {
  const { user, sent, bankAccountId } = draw(null, {
    defaultOpen: true,
    bankAccounts: [{ id: createSandbox().credentials.qonto.bankAccountId, name: 'Main account' }],
  });
  expect(await screen.findByRole('combobox', { name: 'Bank account' })).toHaveValue(bankAccountId);
  await user.type(screen.getByRole('textbox', { name: 'Phone number' }), '+33612345678');
  await user.click(screen.getByRole('button', { name: 'Connect account' }));
  const description = await screen.findByRole('textbox', { name: /^What your business does/ });
  await waitFor(() => expect(description).toHaveFocus());
  expect(description).toHaveAccessibleDescription('Describe your business, or enter your website above.');
  await user.keyboard('We make cheese from the milk of forty sheep, and sell it to shops and to restaurants nearby.');
  await user.click(screen.getByRole('button', { name: 'Connect account' }));
  expect(await screen.findByRole('link', { name: 'Go on at the provider' })).toBeInTheDocument();
  expect(sent()).toMatchObject([{ body: { business_description: expect.stringMatching(/^We make/) } }]);
});

it.each([
  [{ route: 'connect', drop: 'after', times: 1 }, 1],
  [{ route: 'connect', drop: 'before', times: 1 }, 2],
] as const)(
  'a lost reply is looked into: %o',
  async (fault, times) => {
    const { sandbox, sent, user, bankAccountId } = draw(null, {
      defaultOpen: true,
      defaultValues: { phoneNumber: '+33612345678', websiteUrl: 'https://cheese.example' },
      hiddenFields: ['websiteUrl', 'callbackUrl'],
    });
    await user.type(await screen.findByRole('textbox', { name: 'Bank account' }), bankAccountId);
    sandbox.control.faults([fault]);
    await user.click(screen.getByRole('button', { name: 'Connect account' }));
    expect(await screen.findByRole('link', { name: 'Go on at the provider' })).toBeInTheDocument();
    expect(sent()).toHaveLength(times);
  },
  20_000,
);

it('keeps everything where the provider refuses, and tells', async () => {
  const onError = vi.fn();
  const { sandbox, user, bankAccountId } = draw(null, { defaultOpen: true, onError });
  await user.type(await screen.findByRole('textbox', { name: 'Bank account' }), bankAccountId);
  await user.type(screen.getByRole('textbox', { name: 'Phone number' }), '+33612345678');
  await user.type(screen.getByRole('textbox', { name: /^Website/ }), 'https://cheese.example');
  sandbox.control.faults([{ route: 'connect', status: 403 }]);
  await user.click(screen.getByRole('button', { name: 'Connect account' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /Nothing was connected\..*You are not allowed to do this\./,
  );
  expect(screen.getByRole('textbox', { name: 'Phone number' })).toHaveValue('+33612345678');
  expect(onError).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Connect account' })).toHaveFocus());
});

it('a connection that cannot be read is said, and can be read again', async () => {
  const { sandbox, user } = draw('enabled');
  sandbox.control.faults([{ route: 'getConnection', status: 403 }]);
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The connection could not be read.');
  sandbox.control.faults([]);
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Connected')).toBeInTheDocument();
});

it('shows a word that is not known, and asks for nothing', async () => {
  const { sandbox } = draw('enabled');
  sandbox.control.faults([{ route: 'getConnection', body: 'unknown_status' }]);
  expect(await screen.findByText(/^Status: /)).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
