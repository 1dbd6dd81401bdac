import { PaymentLinksProvider } from '@paylinks/hooks';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { linksOf, onSandbox } from '../hooks/onSandbox.js';
import { RequestForm } from './guide/RequestForm.js';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

it('the guide’s form of own markup says what is missing, and makes the link', async () => {
  const { client, sandbox } = onSandbox();
  const onCreated = vi.fn();
  render(
    <PaymentLinksProvider client={client}>
      <RequestForm onCreated={onCreated} />
    </PaymentLinksProvider>,
  );
  await userEvent.click(await screen.findByRole('checkbox', { name: 'card' }));
  await userEvent.click(screen.getByRole('button', { name: 'Create link' }));
  expect(await screen.findByText('amount: required')).toBeVisible();
  expect(screen.getByText('reference: required')).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: /Amount/ }), '12.50');
  await userEvent.type(screen.getByRole('textbox', { name: /reference/ }), 'INV-7');
  await userEvent.click(screen.getByRole('button', { name: 'Create link' }));
  await expect.poll(() => onCreated.mock.calls.length).toBe(1);
  expect(linksOf(sandbox)).toBe(1);
});
