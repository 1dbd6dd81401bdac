import type { CreateLinkInput, PaymentLink, PaymentLinksClient } from '@paylinks/core';
import { notifyLinkChanged } from '@paylinks/hooks';
import { createSandbox, type Sandbox, type SandboxProvider } from '@paylinks/sandbox';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, type Ref, StrictMode, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { fortyTwoEuro } from '../../../../testing/providers/fortyTwoEuro.js';
import {
  PaymentLinkDetails,
  type PaymentLinkDetailsProps,
  PaymentLinksKit,
  type PaymentLinksKitProps,
} from '../index.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

interface World {
  readonly sandbox: Sandbox;
  readonly client: PaymentLinksClient;
  readonly link: PaymentLink;
}
async function world(
  provider: SandboxProvider = 'monite',
  input: CreateLinkInput = fortyTwoEuro[provider],
): Promise<World> {
  const { sandbox, client } = onSandbox(createSandbox(), provider);
  return { sandbox, client, link: await client.createLink(input) };
}

type Props = Omit<Partial<PaymentLinkDetailsProps>, 'ref'> & {
  of: World;
  kit?: Partial<PaymentLinksKitProps>;
  rootRef?: Ref<HTMLElement>;
};
function Details({ of: { client, link }, kit, rootRef, ...details }: Props): ReactElement {
  return (
    <StrictMode>
      <PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin" pollMs={false} {...kit}>
        <PaymentLinkDetails ref={rootRef} linkId={link.id} {...details} />
      </PaymentLinksKit>
    </StrictMode>
  );
}
const section = (name: string) => screen.findByRole('region', { name });

function Page({ of, onOpenChange }: Props): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Look closer
      </button>
      <Details
        of={of}
        open={open}
        onOpenChange={(next, details) => {
          onOpenChange?.(next, details);
          setOpen(next);
        }}
      />
    </>
  );
}

it('of another link by now tell no news of the one before, and ask nothing about it', async () => {
  const user = userEvent.setup();
  const of = await world();
  const other = await of.client.createLink({ ...fortyTwoEuro.monite, reference: 'INV-8' } as CreateLinkInput);
  of.sandbox.control.pay(of.link.id, { arrivesAfterMs: 0 });
  const { rerender } = render(<Details of={of} inline />);
  await screen.findAllByText(/^Paid/);
  rerender(<Details of={of} inline linkId={other.id} />);
  await user.click(await screen.findByRole('button', { name: 'Expire link' }));
  await screen.findByRole('alertdialog');
  expect(screen.queryByText(/^The link is now|The payment was returned/)).not.toBeInTheDocument();
  rerender(<Details of={of} inline />);
  await screen.findAllByText(/^Paid/);
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
});

describe('as a dialog', () => {
  it('takes the focus, closes by Escape or its cross, says why, and gives the focus back', async () => {
    const user = userEvent.setup();
    const onOpenChange = vi.fn();
    render(<Page of={await world()} onOpenChange={onOpenChange} />);
    const opener = screen.getByRole('button', { name: 'Look closer' });
    await user.click(opener);
    const dialog = await screen.findByRole('dialog', { name: 'Payment link for €42.00' });
    await waitFor(() => expect(dialog).toHaveFocus());
    await within(dialog).findByRole('region', { name: 'Activity' });
    await user.keyboard('{Escape}');
    expect(onOpenChange).toHaveBeenLastCalledWith(false, { reason: 'escape' });
    await waitFor(() => expect(opener).toHaveFocus());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();

    await user.click(opener);
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close' }));
    expect(onOpenChange).toHaveBeenLastCalledWith(false, { reason: 'cancel' });
    await waitFor(() => expect(opener).toHaveFocus());
  });

  it('keeps open by itself where nobody else does', async () => {
    const user = userEvent.setup();
    render(<Details of={await world()} defaultOpen />);
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('lets Escape close a menu before it closes the dialog', async () => {
    const user = userEvent.setup();
    render(<Details of={await world()} defaultOpen />);
    const share = await within(await screen.findByRole('dialog')).findByRole('button', { name: 'Share' });
    await user.click(share);
    await screen.findByRole('menu');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(share).toHaveFocus();
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  });
});

describe('in place', () => {
  it('takes what every element takes, and shows the state as an attribute', async () => {
    const of = await world();
    const ref = vi.fn();
    render(
      <Details
        of={of}
        inline
        rootRef={ref}
        id="mine"
        className={({ status }) => `is-${status}`}
        style={{ margin: 4 }}
      />,
    );
    const root = await screen.findByRole('region', { name: 'Payment link for €42.00' });
    expect(root).toHaveClass('pl-root', 'pl-details', 'is-open');
    expect(root).toHaveAttribute('id', 'mine');
    expect(root).toHaveAttribute('data-status', 'open');
    expect(root).toHaveStyle({ margin: '4px' });
    expect(ref).toHaveBeenLastCalledWith(root);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('draws at once what the host has, and reads the rest', async () => {
    const of = await world();
    const { rawUrl: _, createdFrom: __, ...summary } = of.link;
    of.sandbox.control.faults([{ route: 'getLink', delayMs: 400, times: 1 }]);
    render(<Details of={of} inline initialLink={summary} />);
    expect(await screen.findByText('€42.00')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Link' })).not.toBeInTheDocument();
    expect(await section('Link')).toBeInTheDocument();
  });

  it('says that there is no such link', async () => {
    render(<Details of={await world()} inline linkId="00000000-0000-4000-8000-000000000000" />);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('This link does not exist, or not for you.');
    expect(within(alert).queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('says that it could not be read, with the request, and reads it again', async () => {
    const user = userEvent.setup();
    const of = await world();
    of.sandbox.control.faults([{ route: 'getLink', status: 403, times: 1 }]);
    render(<Details of={of} inline />);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('You are not allowed to do this.');
    expect(alert).toHaveTextContent(/Request /);
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await section('Activity')).toBeInTheDocument();
  });

  it('keeps what it knew where it cannot be read again, and says so', async () => {
    const of = await world();
    render(<Details of={of} inline />);
    await section('Activity');
    of.sandbox.control.faults([{ route: 'getLink', status: 404 }]);
    notifyLinkChanged(of.client, { linkId: of.link.id });
    expect(await screen.findByText('This may be out of date.')).toBeInTheDocument();
    expect(screen.getAllByText('€42.00').length).toBeGreaterThan(0);
  });

  it('turns when money comes, and says when it went again', async () => {
    const of = await world();
    render(<Details of={of} inline />);
    await section('Activity');
    of.sandbox.control.pay(of.link.id, { arrivesAfterMs: 0 });
    notifyLinkChanged(of.client, { linkId: of.link.id });
    expect(await screen.findByText('The link is now: Paid, not settled yet')).toBeInTheDocument();
    expect(within(await section('Money')).getByText('Received, not paid out yet')).toBeInTheDocument();
    expect(within(await section('Activity')).getByText('Payment received')).toBeInTheDocument();
    // What nobody can pay with is not passed on any more, and can still be read.
    expect(screen.queryByRole('button', { name: 'Copy link' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Share' })).not.toBeInTheDocument();
    of.sandbox.control.failPayment(of.link.id);
    notifyLinkChanged(of.client, { linkId: of.link.id });
    expect(await screen.findByText('The payment was returned.')).toBeInTheDocument();
  });
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
