import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eur, invoice, opens, Page } from '../../../../testing/components/recordPage.js';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  sessionStorage.clear();
});

describe('a payment link of the same document', () => {
  it('is under way, then paid: it is said that the provider records it', async () => {
    const user = userEvent.setup();
    const { sandbox, client } = onSandbox();
    const { id } = sandbox.control.addSource({ type: 'receivable', total: eur(10_000) });
    const source = { type: 'receivable', id, total: eur(10_000), number: 'INV-7' } as const;
    const link = await client.createLink({ source: { type: 'receivable', id }, paymentMethods: ['card'] });
    sandbox.control.pay(link.id, { arrivesAfterMs: null });
    render(<Page client={client} source={source} />);
    await opens(user);
    expect(await screen.findByText(/A payment through a payment link is under way/)).toBeInTheDocument();
  });

  it('as the host says, where the link was made without the document', async () => {
    const user = userEvent.setup();
    const { sandbox } = invoice(eur(10_000), { linkStatus: 'paid' });
    await opens(user);
    expect(screen.getByText(/This was paid through a payment link/)).toBeInTheDocument();
    expect(sandbox.control.requests().some(({ path }) => path.startsWith('/payment_intents'))).toBe(false);
  });
});
