import type { PaymentLinksClient } from '@paylinks/core';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
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

describe('what is not known', () => {
  it('a reply that is lost after it was recorded: found, and never recorded twice', async () => {
    const user = userEvent.setup();
    const { sandbox, creates } = invoice();
    sandbox.control.faults([{ route: 'createRecord', drop: 'after', times: 1 }]);
    await opens(user);
    await user.type(await amountField(), '40');
    await user.dblClick(submit());
    expect(await screen.findByRole('heading', { name: 'It had been recorded; here it is' })).toBeInTheDocument();
    expect(creates()).toHaveLength(1);
  });

  it('a request that is lost: a person looks again, then decides, and what is typed is kept', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    const { sandbox, creates } = invoice();
    sandbox.control.faults([{ route: 'createRecord', drop: 'before', times: 1 }]);
    await records(user, '40');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The connection broke after sending. We are checking whether the payment was recorded.',
    );
    await act(() => vi.advanceTimersByTimeAsync(130_000));
    expect(await screen.findByRole('heading', { name: 'We do not know yet' })).toHaveFocus();
    expect(screen.getByText(/We could not find out whether the record exists/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    expect(await screen.findByText(/not found yet/)).toBeInTheDocument();
    expect(creates()).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Leave' }));
    expect(await amountField()).toHaveValue('40.00');
    await user.click(submit());
    await user.click(await screen.findByRole('button', { name: 'Record a new one' }));
    expect(screen.getByRole('button', { name: 'Do not record' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Record it anyway' }));
    await screen.findByRole('heading', { name: 'Payment recorded' });
    expect(creates()).toHaveLength(2);
    expect((await sums())['Recorded']).toBe('€40.00');
  });

  it('a dialog that is closed over it is told when it is opened again, and so is the host', async () => {
    const user = userEvent.setup();
    const onRecorded = vi.fn();
    const { sandbox, creates } = invoice(eur(10_000), { onRecorded });
    sandbox.control.faults([{ route: 'createRecord', delayMs: 300, times: 1 }]);
    await records(user, '40');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(onRecorded).toHaveBeenCalledTimes(1));
    await user.click(screen.getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Payment recorded' })).toHaveFocus());
    expect(creates()).toHaveLength(1);
  });

  it('two that look like it, by a client without keys: the person says which', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    const { sandbox, client } = onSandbox();
    const { id } = sandbox.control.addSource({ type: 'receivable', total: eur(10_000) });
    const source = { type: 'receivable', id, number: 'INV-7' } as const;
    const keyless: PaymentLinksClient = { ...client, createRecord: (input) => client.createRecord(input) };
    render(<Page client={keyless} source={source} />);
    await opens(user);
    await user.type(await amountField(), '40');
    await user.selectOptions(screen.getByRole('combobox', { name: /Payment method/ }), 'Cash');
    sandbox.control.faults([
      { route: 'createRecord', drop: 'after', times: 1 },
      { route: 'listRecords', status: 503 },
    ]);
    await user.click(submit());
    await screen.findByRole('alert');
    const [sent] = sandbox.control.requests().filter(({ method }) => method === 'POST');
    const paidAt = String(Object(sent?.body).paid_at);
    sandbox.control.faults([]);
    await client.createRecord({
      amount: eur(4_000),
      source: { type: 'receivable', id },
      paymentMethod: 'cash',
      paidAt,
    });
    await act(() => vi.advanceTimersByTimeAsync(130_000));
    expect(await screen.findByRole('heading', { name: 'Is one of these your record?' })).toHaveFocus();
    await user.click(screen.getAllByRole('button', { name: /^This is mine/ })[0] as HTMLElement);
    expect(await screen.findByRole('heading', { name: 'It had been recorded; here it is' })).toBeInTheDocument();
  });

  it('a record that is another than was entered: both are shown, and it is cancelled or kept', async () => {
    const user = userEvent.setup();
    const { sandbox, client } = onSandbox();
    const { id } = sandbox.control.addSource({ type: 'receivable', total: eur(10_000) });
    const source = { type: 'receivable', id, number: 'INV-7' } as const;
    const wrong: PaymentLinksClient = {
      ...client,
      createRecord: async (input, options) => ({ ...(await client.createRecord(input, options)), amount: eur(4_001) }),
    };
    const onRecorded = vi.fn();
    render(<Page client={wrong} source={source} onRecorded={onRecorded} />);
    await opens(user);
    await user.click(screen.getByRole('radio', { name: 'Under way' }));
    await user.type(await amountField(), '40');
    await user.click(submit());
    expect(await screen.findByRole('alert')).toHaveTextContent('The provider recorded €40.01, you entered €40.00.');
    await user.click(screen.getByRole('button', { name: 'Cancel this record' }));
    expect(screen.getByRole('button', { name: 'Keep payment' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Cancel payment' }));
    await waitFor(() => expect(submit()).toBeEnabled());
    expect(onRecorded).not.toHaveBeenCalled();
    expect((await client.listRecords({ sourceId: [id] })).items).toMatchObject([{ status: 'canceled' }]);
  });
});
