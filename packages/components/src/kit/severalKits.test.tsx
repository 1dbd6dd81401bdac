import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { CreateLinkForm, PaymentLinkCard, PaymentLinksKit } from '../index.js';
import { de } from '../messages/de.js';
import type { PaymentLinksKitProps } from './PaymentLinksKit.js';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

/** A form, and what it has made: one of several on a page. */
function Desk({ name, ...kit }: { name: string } & Omit<PaymentLinksKitProps, 'children'>): ReactElement {
  const [linkId, setLinkId] = useState<string | null>(null);
  return (
    <section aria-label={name}>
      <PaymentLinksKit timeZone="Europe/Berlin" pollMs={20} {...kit}>
        <CreateLinkForm onCreated={({ id }) => setLinkId(id)} />
        {linkId ? <PaymentLinkCard linkId={linkId} /> : null}
      </PaymentLinksKit>
    </section>
  );
}

it('keeps two providers on one page apart: fields, words, what is made and what becomes of it', async () => {
  const user = userEvent.setup();
  const monite = onSandbox();
  const commet = onSandbox(undefined, 'commet');
  render(
    <>
      <Desk name="Monite" client={monite.client} locale="en-GB" />
      <Desk name="Commet" client={commet.client} messages={de} />
    </>,
  );
  const first = within(screen.getByRole('region', { name: 'Monite' }));
  const second = within(screen.getByRole('region', { name: 'Commet' }));

  await user.type(await first.findByRole('textbox', { name: /^Amount/ }), '12.50');
  await user.click(await first.findByRole('checkbox', { name: 'Card' }));
  await user.type(first.getByRole('textbox', { name: 'Reference' }), 'ONE');
  expect(second.queryByRole('textbox', { name: 'Referenz' })).not.toBeInTheDocument();
  await user.type(await second.findByRole('textbox', { name: /^Betrag vor Steuern/ }), '99,00');
  await user.click(first.getByRole('button', { name: 'Create link' }));

  const card = within(await first.findByRole('article', { name: 'Payment link for €12.50' }));
  expect(await card.findByText('Open')).toBeInTheDocument();
  expect(second.queryByRole('article')).not.toBeInTheDocument();
  expect(second.getByRole('textbox', { name: /^Betrag vor Steuern/ })).toHaveValue('99,00');
  expect(commet.sandbox.control.links()).toHaveLength(0);

  const [made] = monite.sandbox.control.links();
  monite.sandbox.control.pay(made?.id ?? '', { arrivesAfterMs: null });
  expect(await card.findByText('Processing')).toBeInTheDocument();
  expect(await first.findByText('The link is now: Processing')).toBeInTheDocument();
});
