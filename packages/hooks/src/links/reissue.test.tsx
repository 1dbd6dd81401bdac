import type { CreateLinkInput, PaymentLink, PaymentLinksClient } from '@paylinks/core';
import { capabilitiesFixture, createModeFixture, paymentLinkFixture } from '@paylinks/core/testing';
import type { Sandbox } from '@paylinks/sandbox';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import '../forms/createLinkForm.schema.js';
import { canReissue, type Reissue, reissueOf, useCreateLinkForm } from '../index.js';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;

/** Opens the form with what the old link says, and presses. */
async function createAgain(client: PaymentLinksClient, link: PaymentLink): Promise<PaymentLink> {
  const again = reissueOf(link, await client.getCapabilities());
  const { result } = renderHook(() => useCreateLinkForm(again as Reissue), { wrapper: kit(client) });
  await waitFor(() => expect(result.current.methods.isFetching).toBe(false));
  await act(() => result.current.submit());
  await waitFor(() => expect(result.current.write.status).toBe('success'));
  return result.current.write.data as PaymentLink;
}

/** What a payer and a bookkeeper see of it. */
function contentOf(link: PaymentLink): Partial<PaymentLink> {
  const { amount, subtotal, items, paymentMethods, reference, description, reusable, invoice, customerId, metadata } =
    link;
  return { amount, subtotal, items, paymentMethods, reference, description, reusable, invoice, customerId, metadata };
}

const { credentials } = onSandbox().sandbox;
const asked: readonly [Parameters<typeof onSandbox>[1], CreateLinkInput][] = [
  [
    'monite',
    {
      amount: eur(123_450),
      reference: 'INV-1042',
      paymentMethods: ['card', 'sepa_debit'],
      recipient: { type: 'counterpart', id: credentials.monite.counterpartId },
      invoice: { issueDate: '2026-11-02', dueDate: '2026-12-02' },
    },
  ],
  [
    'qonto',
    {
      items: [
        {
          title: 'Consulting',
          quantity: '1.5',
          unitPrice: eur(9000),
          vatPercent: '21',
          type: 'service',
          measureUnit: 'hour',
        },
        { title: 'Printed matter', quantity: '3', unitPrice: eur(1099), vatPercent: '5.5', description: 'A5' },
      ],
      paymentMethods: ['credit_card'],
      reusable: true,
    },
  ],
  [
    'commet',
    {
      amount: eur(10_000),
      description: 'Workshop',
      customerId: credentials.commet.customers[0]?.id ?? '',
      metadata: { order: '42' },
    },
  ],
];

describe('creating again', () => {
  it.each(asked)('makes the same link at %s', async (provider, input) => {
    const { client, sandbox } = onSandbox(undefined, provider);
    const open = await client.createLink(input, { idempotencyKey: 'first' });
    expect(canReissue(open)).toBe(false);
    await client.expireLink(open.id);
    const ended = await client.getLink(open.id);
    expect(canReissue(ended)).toBe(true);

    const again = await createAgain(client, ended);
    expect(again.id).not.toBe(ended.id);
    expect(again.status).toBe('open');
    expect(contentOf(again)).toEqual(contentOf(ended));
    expect(sandbox.control.links()).toHaveLength(2);
  });

  it('starts from the same document', async () => {
    const { client, sandbox } = onSandbox();
    const payable = sandbox.control.sources().find(({ type }) => type === 'payable');
    const { id } = await client.createLink({
      source: { type: 'payable', id: payable?.id ?? '' },
      paymentMethods: ['card'],
      recipient: { type: 'counterpart', id: credentials.monite.counterpartId },
    });
    await client.expireLink(id);
    const again = await createAgain(client, await client.getLink(id));
    expect(again.source).toMatchObject({ type: 'payable', id: payable?.id });
  });

  it('is not offered where money came, or may come', async () => {
    const { client, sandbox } = onSandbox();
    const afterwards = async (what: (control: Sandbox['control'], id: string) => void): Promise<boolean> => {
      const { id } = await client.createLink({ amount: eur(1250), reference: 'INV-7', paymentMethods: ['card'] });
      what(sandbox.control, id);
      return canReissue(await client.getLink(id));
    };
    expect(await afterwards(({ pay }, id) => pay(id))).toBe(false);
    expect(await afterwards(({ pay, settle }, id) => [pay(id), settle(id)])).toBe(false);
    expect(await afterwards(({ setStatus }, id) => setStatus(id, { link: 'expired', payment: 'processing' }))).toBe(
      false,
    );
    expect(await afterwards(({ setStatus }, id) => setStatus(id, { link: 'expired', payment: 'of the future' }))).toBe(
      false,
    );
  });

  it.each<[string, Partial<PaymentLink>, boolean]>([
    ['by the clock alone, it has not ended', { status: 'open', expiresAt: '2020-01-01T00:00:00Z' }, false],
    ['where the money is not known, there may be some', { status: 'expired', money: 'unknown' }, false],
    ['paid once before it was canceled', { status: 'canceled', payments: { count: 1, received: eur(1250) } }, false],
    [
      'made to be paid many times, and paid before it was canceled',
      { status: 'canceled', reusable: true, payments: { count: 3, received: eur(3750) } },
      true,
    ],
  ])('%s', (_, facts, offered) => {
    expect(canReissue(paymentLinkFixture(facts))).toBe(offered);
  });

  it('leaves open what the provider does not tell, and takes over no old expiry', () => {
    const capabilities = capabilitiesFixture({ create: [createModeFixture({ from: 'amount', amountIs: 'net' })] });
    const again = reissueOf(
      paymentLinkFixture({ createdFrom: 'amount', subtotal: null, metadata: { a: 'b', n: 1 } }),
      capabilities,
    );
    expect(again?.defaultValues).toMatchObject({ amount: null, metadata: { a: 'b' } });
    expect(again?.defaultValues).not.toHaveProperty('expiresAt');
  });

  it('is not possible from a document that is not told, or of a kind that is not made', () => {
    const capabilities = capabilitiesFixture({ create: [createModeFixture({ from: 'amount' })] });
    expect(reissueOf(paymentLinkFixture({ createdFrom: 'source', source: null }), capabilities)).toBeNull();
    expect(reissueOf(paymentLinkFixture({ createdFrom: 'items' }), capabilities)).toBeNull();
    const forbidden = { ...capabilities, can: { ...capabilities.can, createLink: 'forbidden' as const } };
    expect(reissueOf(paymentLinkFixture({ createdFrom: 'amount' }), forbidden)).toBeNull();
  });
});
