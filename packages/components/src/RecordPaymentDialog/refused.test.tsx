import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  amountField,
  eur,
  invoice,
  opens,
  Page,
  records,
  submit,
  sums,
} from '../../../../testing/components/recordPage.js';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  sessionStorage.clear();
});

describe('what is refused', () => {
  it('zero, a moment in the future, and a time that the clocks leave out: said at the field, nothing sent', async () => {
    const user = userEvent.setup();
    const { creates } = invoice();
    await records(user, '0');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('One field needs your attention');
    const amount = await amountField();
    await waitFor(() => expect(amount).toHaveFocus());
    expect(amount).toHaveAccessibleDescription('Enter an amount above zero.');
    await user.clear(amount);
    await user.type(amount, '10');

    const paidAt = screen.getByLabelText(/^Paid on/);
    await user.clear(paidAt);
    await user.type(paidAt, '2099-01-01T10:00');
    await user.click(submit());
    await waitFor(() => expect(paidAt).toHaveAccessibleDescription(/This is in the future/));
    await user.clear(paidAt);
    await user.type(paidAt, '2025-03-30T02:30');
    await user.click(submit());
    await waitFor(() => expect(paidAt).toHaveAccessibleDescription(/this time does not exist/));
    expect(creates()).toHaveLength(0);
  });

  it('nothing before anything is typed, and the focus stays where it is when other fields are asked for', async () => {
    const user = userEvent.setup();
    const { sandbox } = invoice();
    await opens(user);
    await user.click(screen.getByRole('radio', { name: 'Refund' }));
    expect(await amountField()).toHaveAccessibleDescription('It is taken off what has been paid.');
    await user.click(submit());
    const amount = await amountField();
    await waitFor(() => expect(amount).toHaveFocus());
    expect(amount).toHaveAccessibleDescription('Enter the amount.');
    const planned = screen.getByRole('radio', { name: 'Planned' });
    await user.click(planned);
    await screen.findByLabelText('Planned for');
    expect(planned).toHaveFocus();

    await user.click(screen.getByRole('radio', { name: 'Done' }));
    await user.type(amount, '10');
    sandbox.control.faults([{ route: 'createRecord', status: 422, times: 1 }]);
    await user.click(submit());
    await screen.findByText('The provider refused this record.');
    await user.click(planned);
    await screen.findByLabelText('Planned for');
    expect(planned).toHaveFocus();
  });

  it('more than is due: asked first, with the focus on the safe answer', async () => {
    const user = userEvent.setup();
    const { creates } = invoice();
    await records(user, '120');
    const question = await screen.findByRole('group', { name: 'Record payment' });
    expect(question).toHaveAccessibleDescription(
      '€120.00 is more than the €100.00 that is still due. Record it all the same?',
    );
    expect(screen.getByRole('button', { name: 'Change the amount' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await amountField()).toHaveFocus();
    expect(creates()).toHaveLength(0);

    await user.click(submit());
    await user.click(await screen.findByRole('button', { name: 'Record €120.00' }));
    await screen.findByRole('heading', { name: 'Payment recorded' });
    expect(within(screen.getByRole('dialog')).getByText('Overpaid by €20.00')).toBeInTheDocument();
    expect(creates()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(async () => expect(await sums()).toMatchObject({ Overpaid: '€20.00' }));
    expect(screen.getByText('Overpaid by €20.00')).toBeInTheDocument();

    await records(user, '1');
    expect(await screen.findByRole('group', { name: 'Record payment' })).toHaveAccessibleDescription(
      'Nothing is due any more. Record €1.00 all the same?',
    );
  });

  it('by the provider: at its field, and what was typed stays', async () => {
    const user = userEvent.setup();
    const onError = vi.fn();
    const { sandbox } = invoice(eur(10_000), { onError });
    sandbox.control.faults([{ route: 'createRecord', status: 422, times: 1 }]);
    await records(user, '12.50');
    expect(await screen.findByText('The provider refused this record.')).toBeInTheDocument();
    expect(await amountField()).toHaveValue('12.50');
    expect(onError).toHaveBeenCalledTimes(1);
    await user.click(submit());
    await screen.findByRole('heading', { name: 'Payment recorded' });
  });

  it('without the permission: said, and nothing to press', async () => {
    const user = userEvent.setup();
    const { client } = onSandbox();
    const allowed = await client.getCapabilities();
    const capabilities = { ...allowed, can: { ...allowed.can, createRecord: 'forbidden' as const } };
    const forbidding = { ...client, initialCapabilities: capabilities, getCapabilities: async () => capabilities };
    render(<Page client={forbidding} source={{ type: 'receivable', id: crypto.randomUUID() }} />);
    await user.click(screen.getByRole('button', { name: 'Record' }));
    expect(await screen.findByText(/You are not allowed to record payments/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Record payment' })).not.toBeInTheDocument();
  });
});
