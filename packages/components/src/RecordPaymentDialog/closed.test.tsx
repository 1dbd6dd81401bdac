import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { amountField, eur, invoice, opens } from '../../../../testing/components/recordPage.js';
import type { RecordPaymentDialogProps } from '../index.js';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  sessionStorage.clear();
});

it('loses nothing that was typed when it is closed, also what is no amount', async () => {
  const user = userEvent.setup();
  const onOpenChange = vi.fn<NonNullable<RecordPaymentDialogProps['onOpenChange']>>();
  invoice(eur(10_000), { onOpenChange });
  await opens(user);
  await user.type(await amountField(), '1e5');
  await user.selectOptions(screen.getByRole('combobox', { name: /Payment method/ }), 'Another way');
  await user.type(screen.getByRole('textbox', { name: 'Which way' }), 'Barter');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(onOpenChange).toHaveBeenLastCalledWith(false, { reason: 'escape' });
  await opens(user);
  expect(await amountField()).toHaveValue('1e5');
  expect(screen.getByRole('textbox', { name: 'Which way' })).toHaveValue('Barter');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(onOpenChange).toHaveBeenLastCalledWith(false, { reason: 'cancel' });
});
