import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { CreateLinkForm, PaymentLinksKit } from '../index.js';

// A connection that is too slow for what says more.
vi.mock('../parts/FormErrors.js', () => new Promise(() => {}));
afterEach(cleanup);

it('says what matters while what says more has not come', async () => {
  const user = userEvent.setup();
  const { client, sandbox } = onSandbox();
  render(
    <PaymentLinksKit client={client} locale="en-GB" attemptStore={null}>
      <CreateLinkForm />
    </PaymentLinksKit>,
  );
  const amount = await screen.findByRole('textbox', { name: /Amount/ });
  await user.click(await screen.findByRole('checkbox', { name: 'Card' }));
  await user.type(screen.getByRole('textbox', { name: 'Reference' }), 'INV-9');
  await user.click(screen.getByRole('button', { name: 'Create link' }));
  await vi.waitFor(() => expect(amount).toHaveFocus());
  expect(amount).toBeInvalid();

  await user.type(amount, '13.30');
  sandbox.control.faults([{ route: 'createLink', status: 422, times: 1 }]);
  await user.click(screen.getByRole('button', { name: 'Create link' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('No link was created.');
  expect(amount).toHaveValue('13.30');
});
