import { definePaymentLinksClient } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { LinkQRCode, type LinkQRCodeProps, PaymentLinksKit } from '../index.js';

afterEach(cleanup);

const client = definePaymentLinksClient({ capabilities: { provider: 'example' } });
const draw = (props: Partial<LinkQRCodeProps>) =>
  render(
    <PaymentLinksKit client={client} locale="en-GB">
      <LinkQRCode link={paymentLinkFixture()} data-testid="qr" {...props} />
    </PaymentLinksKit>,
  );

it('is a picture with a name, and a button that saves it', async () => {
  draw({ className: ({ loading }) => (loading ? 'is-loading' : 'is-there'), style: { margin: 4 } });
  expect(await screen.findByRole('img', { name: 'QR code of the payment link for €1,234.50' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Download QR code' })).toBeInTheDocument();
  expect(screen.getByTestId('qr')).toHaveClass('pl-root', 'pl-qr', 'is-there');
  expect(screen.getByTestId('qr')).toHaveStyle({ margin: '4px' });
});

it('stands alone where nobody is to save it', async () => {
  draw({ download: false });
  await screen.findByRole('img');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('is nothing for an address that did not pass the checks, or that no code can hold', async () => {
  draw({ link: paymentLinkFixture({ url: null, rawUrl: 'javascript:alert(1)' }) });
  expect(screen.queryByTestId('qr')).not.toBeInTheDocument();
  draw({ link: paymentLinkFixture({ url: `https://pay.example.com/${'a'.repeat(3000)}` }) });
  expect(await screen.findByTestId('qr')).not.toHaveAttribute('data-loading');
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});
