import type { CreateLinkInput, PaymentLinksClient } from '@paylinks/core';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Details, section, world } from '../../../../testing/components/linkDetails.js';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { fortyTwoEuro } from '../../../../testing/providers/fortyTwoEuro.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('what is known', () => {
  it('says what the provider does not report about money, and nothing where it reports all', async () => {
    render(<Details of={await world('qonto')} inline />);
    expect(await section('Money')).toHaveTextContent(
      'Not reported here: payouts, refunds, disputes, failed payouts and canceled payouts. Look them up at your provider.',
    );
    cleanup();
    render(<Details of={await world()} inline />);
    await section('Activity');
    expect(await section('Money')).not.toHaveTextContent('Not reported here');
  });

  it('adds up a basket as far as every rule comes to the same', async () => {
    render(<Details of={await world('qonto')} inline />);
    const items = await section('Items');
    expect(items).toHaveTextContent('Retainer1 × €35.0020% VAT');
    expect(items).toHaveTextContent('Net€35.00Tax€7.00Total€42.00');
  });

  it('names no net where the rules disagree', async () => {
    const odd = Array.from({ length: 3 }, (_, index) => ({
      title: `Line ${index}`,
      quantity: '1',
      unitPrice: { minorUnits: 1099, currency: 'EUR' as const },
      vatPercent: '21',
    }));
    render(<Details of={await world('qonto', { items: odd, paymentMethods: ['credit_card'] })} inline />);
    const items = await section('Items');
    expect(items).toHaveTextContent(/Total€39\.\d\d/);
    expect(items).not.toHaveTextContent('Net');
  });

  it('lists each payment of a reusable link, with who paid', async () => {
    const of = await world('qonto', { ...fortyTwoEuro.qonto, reusable: true } as CreateLinkInput);
    of.sandbox.control.pay(of.link.id, { arrivesAfterMs: 0 });
    of.sandbox.control.pay(of.link.id, { arrivesAfterMs: 0 });
    of.sandbox.control.failPayment(of.link.id);
    render(<Details of={of} inline />);
    const payments = await section('Payments');
    await waitFor(() => expect(within(payments).getAllByRole('listitem')).toHaveLength(3));
    expect(within(payments).getAllByText('Paid')).toHaveLength(2);
    expect(payments).toHaveTextContent(/@/);
    expect(await section('Money')).toHaveTextContent('2 payments, €84.00 received');
    expect(await section('Link')).toHaveTextContent('More than once');
  });

  it('shows the records of the document that is paid', async () => {
    const { sandbox, client } = onSandbox();
    const amount = { minorUnits: 10_000, currency: 'EUR' } as const;
    const { id } = sandbox.control.addSource({ type: 'receivable', total: amount });
    const source = { type: 'receivable', id } as const;
    await client.createRecord({ amount: { ...amount, minorUnits: 4000 }, source });
    const link = await client.createLink({ source, paymentMethods: ['card'] });
    render(<Details of={{ sandbox, client, link }} inline />);
    const records = await section('Recorded payments');
    expect(await within(records).findByRole('listitem')).toHaveTextContent('€40.00');
  });

  it('makes no link of a file’s address that is none', async () => {
    const of = await world();
    const client: PaymentLinksClient = {
      ...of.client,
      getLink: async (id, options) => ({
        ...(await of.client.getLink(id, options)),
        url: null,
        rawUrl: 'javascript:alert(1)',
        returnUrl: 'javascript:alert(2)',
        invoice: {
          issueDate: null,
          dueDate: null,
          file: { name: 'Bill', mimetype: 'text/html', url: 'data:text/html,x' },
        },
      }),
    };
    render(<Details of={{ ...of, client }} inline />);
    await section('Document');
    expect(screen.getByText('Bill (data:text/html,x)')).toBeInTheDocument();
    expect(screen.getByText('javascript:alert(2)')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
