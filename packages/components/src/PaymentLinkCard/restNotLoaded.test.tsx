import { definePaymentLinksClient, PaymentLinksError } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { PaymentLinkCard, PaymentLinksKit } from '../index.js';

// A host that was deployed anew while the page stood open serves the chunk no more.
vi.mock('./CardLater.js', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
afterEach(cleanup);

it('says what a link is worth, where it stands and where it is paid, and leads to the host’s details', async () => {
  const link = paymentLinkFixture();
  const client = definePaymentLinksClient({ capabilities: { provider: 'host' }, getLink: async () => link });
  const onViewDetails = vi.fn();
  render(
    <PaymentLinksKit client={client} locale="en-GB">
      <PaymentLinkCard linkId={link.id} onViewDetails={onViewDetails} />
    </PaymentLinksKit>,
  );
  const card = await screen.findByRole('article', { name: /^Payment link for/ });
  expect(card).toHaveTextContent('Open');
  expect(card).toHaveTextContent(link.url ?? 'no address');
  await userEvent.setup().click(screen.getByRole('button', { name: 'View details' }));
  expect(onViewDetails).toHaveBeenCalledWith(expect.objectContaining({ id: link.id }));
});

it('says that a link could not be loaded', async () => {
  const client = definePaymentLinksClient({
    capabilities: { provider: 'host' },
    getLink: async () => {
      throw new PaymentLinksError({ code: 'not_found', message: 'There is none.', verb: 'getLink' });
    },
  });
  render(
    <PaymentLinksKit client={client} locale="en-GB">
      <PaymentLinkCard linkId="gone" />
    </PaymentLinksKit>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('The link could not be loaded.');
});
