import { notifyLinkChanged } from '@paylinks/hooks';
import { createMoniteClient } from '@paylinks/providers/monite';
import { createSandbox } from '@paylinks/sandbox';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { RequestPayment } from './RequestPayment.js';

it('shows a link as paid once it is', async () => {
  const sandbox = createSandbox();
  const { entityId, token } = sandbox.credentials.monite;
  const client = createMoniteClient({
    apiUrl: sandbox.urls.monite,
    entityId,
    getToken: async () => token,
    fetch: sandbox.fetch,
  });
  render(<RequestPayment client={client} />);
  await userEvent.type(screen.getByRole('textbox', { name: /^Amount/ }), '12.50');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Card' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Reference' }), 'INV-7');
  await userEvent.click(screen.getByRole('button', { name: 'Create link' }));
  expect(await screen.findByRole('article', { name: 'Payment link for €12.50' })).toBeVisible();

  for (const { id } of sandbox.control.links()) {
    sandbox.control.pay(id, { arrivesAfterMs: 0 });
    // What followLinkEvents does when your webhook tells of it. Without it the page reads again within five seconds.
    notifyLinkChanged(client, { linkId: id });
  }
  // Money that was received is not settled yet, and says so.
  expect(await screen.findByText(/^Paid/)).toBeVisible();
});
