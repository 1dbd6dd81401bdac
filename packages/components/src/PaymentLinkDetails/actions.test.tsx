import type { PaymentLinksClient } from '@paylinks/core';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Details, section, world } from '../../../../testing/components/linkDetails.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('what can be done', () => {
  it('expires the link after a question, and leaves the focus where the link is', async () => {
    const user = userEvent.setup();
    const of = await world();
    const onExpired = vi.fn();
    render(<Details of={of} defaultOpen onExpired={onExpired} />);
    await user.click(await screen.findByRole('button', { name: 'Expire link' }));
    const question = await screen.findByRole('alertdialog', { name: 'Expire the link for €42.00?' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(question).not.toBeInTheDocument());
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Expire link' })).toHaveFocus());
    await user.keyboard('{Enter}');
    const again = await screen.findByRole('alertdialog');
    await user.click(within(again).getByRole('button', { name: 'Expire link' }));
    await waitFor(() => expect(onExpired).toHaveBeenCalledTimes(1));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
    expect(await screen.findByText('It was ended before its time.', { exact: false })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement));
    expect(of.sandbox.control.links()[0]?.status).toBe('expired');
  });

  it('offers a try where the provider does not say whether it can still be canceled', async () => {
    const user = userEvent.setup();
    const of = await world('commet');
    of.sandbox.control.failPayment(of.link.id);
    render(<Details of={of} inline />);
    expect(await screen.findByText('The provider does not say whether this link can still be canceled.')).toBeVisible();
    expect(screen.getByText('The last payment attempt failed. The link can still be paid.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Expire link' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try to cancel' }));
    const dialog = await screen.findByRole('alertdialog');
    await user.click(within(dialog).getByRole('button', { name: 'Expire link' }));
    // This provider refuses it, and the person is told how it stands.
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('The link is still open.');
    const asked = of.sandbox.control.requests().filter(({ path }) => path.endsWith('/cancel'));
    expect(asked.map(({ status }) => status)).toEqual([409]);
  });

  it('offers no end to who may not make one', async () => {
    const of = await world();
    const can = { ...(await of.client.getCapabilities()).can, expireLink: 'forbidden' as const };
    const client: PaymentLinksClient = {
      ...of.client,
      initialCapabilities: null,
      getCapabilities: async () => ({ ...(await of.client.getCapabilities()), can }),
    };
    render(<Details of={{ ...of, client }} inline />);
    await section('Activity');
    expect(screen.queryByRole('button', { name: 'Expire link' })).not.toBeInTheDocument();
  });

  it('makes the link again once it has ended, from what it held', async () => {
    const user = userEvent.setup();
    const of = await world();
    await of.client.expireLink(of.link.id);
    const onCreated = vi.fn();
    render(<Details of={of} inline onCreated={onCreated} />);
    await user.click(await screen.findByRole('button', { name: 'Create again' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByRole('textbox', { name: /Amount/ })).toHaveValue('42.00');
    expect(within(dialog).getByRole('textbox', { name: /Reference/ })).toHaveValue('INV-7');
    await user.click(within(dialog).getByRole('button', { name: 'Create link' }));
    await waitFor(() => expect(onCreated).toHaveBeenCalledTimes(1));
    expect(of.sandbox.control.links().map(({ status }) => status)).toEqual(['expired', 'created']);
  });

  it('does not offer another link while there may be money in this one', async () => {
    const of = await world();
    of.sandbox.control.pay(of.link.id, { arrivesAfterMs: 0 });
    render(<Details of={of} inline />);
    await section('Activity');
    expect(screen.queryByRole('button', { name: 'Create again' })).not.toBeInTheDocument();
  });

  it('tells the host what was done with it, and hands it over', async () => {
    const user = userEvent.setup();
    const of = await world();
    const onEvent = vi.fn();
    const onSendLink = vi.fn();
    render(<Details of={of} inline kit={{ onEvent }} onSendLink={onSendLink} />);
    await section('Activity');
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(of.link.url);
    await user.click(screen.getByRole('button', { name: 'Share' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Send from here' }));
    expect(onSendLink.mock.calls).toEqual([[expect.objectContaining({ id: of.link.id })]]);
    expect(onEvent.mock.calls).toEqual([[{ type: 'link.copied', linkId: of.link.id }]]);
  });
});
