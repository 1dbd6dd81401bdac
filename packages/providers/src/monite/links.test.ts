import type { CreateLinkInput, PaymentLinksClient } from '@paylinks/core';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { beforeEach, describe, expect, it } from 'vitest';
import { clientOf, input } from '../../../../testing/providers/moniteWire.js';

describe('a link of Monite', () => {
  let sandbox: Sandbox;
  let client: PaymentLinksClient;
  beforeEach(() => {
    sandbox = createSandbox();
    client = clientOf(sandbox);
  });
  const statusOf = async (id: string): Promise<unknown[]> => {
    const { status, money, canExpire, lastAttempt } = await client.getLink(id);
    return [status, money, canExpire, lastAttempt];
  };

  it('goes from open over processing to paid, settled and refunded', async () => {
    const { id } = await client.createLink(input);
    expect(await statusOf(id)).toEqual(['open', 'none', true, 'none']);
    sandbox.control.pay(id);
    expect((await client.getLink(id)).rawStatus).toBe('succeeded');
    expect(await statusOf(id)).toEqual(['processing', 'pending', false, 'none']);
    sandbox.control.advanceTime(3000);
    expect(await statusOf(id)).toEqual(['paid', 'received', false, 'none']);
    sandbox.control.settle(id);
    expect(await statusOf(id)).toEqual(['paid', 'settled', false, 'none']);
    sandbox.control.refund(id);
    expect(await statusOf(id)).toEqual(['paid', 'refunded', false, 'none']);
  });

  it('stays open after a failed attempt, and is paid by the next one', async () => {
    const { id } = await client.createLink(input);
    sandbox.control.failPayment(id);
    expect(await statusOf(id)).toEqual(['open', 'none', true, 'failed']);
    sandbox.control.pay(id, { arrivesAfterMs: 0 });
    expect(await statusOf(id)).toEqual(['paid', 'received', false, 'none']);
  });

  it('that ended shows the money that it holds all the same', async () => {
    const { id } = await client.createLink(input);
    sandbox.control.setStatus(id, { link: 'expired', payment: 'succeeded' });
    expect(await client.getLink(id)).toMatchObject({ status: 'paid', money: 'received', rawStatus: 'expired' });
  });

  it('ends at its expiry', async () => {
    const { id } = await client.createLink({ ...input, expiresAt: new Date(Date.now() + 120_000).toISOString() });
    sandbox.control.advanceTime(180_000);
    expect(await statusOf(id)).toEqual(['expired', 'none', false, 'none']);
  });

  it('that was paid a moment before cannot be expired, and reads as paid', async () => {
    const { id } = await client.createLink(input);
    sandbox.control.pay(id, { arrivesAfterMs: 0 });
    await expect(client.expireLink(id)).rejects.toMatchObject({ code: 'conflict', status: 409, verb: 'expireLink' });
    expect(await statusOf(id)).toEqual(['paid', 'received', false, 'none']);
  });

  it.each(['payable', 'receivable'] as const)('is made from a stored %s', async (type) => {
    const { id } = sandbox.control.addSource({ type, total: { minorUnits: 99_900, currency: 'EUR' }, number: 'DOC-7' });
    const { entityId, counterpartId } = sandbox.credentials.monite;
    const recipient =
      type === 'payable' ? { type: 'counterpart', id: counterpartId } : { type: 'entity', id: entityId };
    const link = await client.createLink({
      source: { type, id },
      paymentMethods: ['card'],
      recipient: recipient as never,
    });
    expect(link).toMatchObject({
      amount: { minorUnits: 99_900, currency: 'EUR' },
      reference: 'DOC-7',
      createdFrom: 'source',
      source: { type, id },
      recipient,
    });
    expect(link.payer?.name).not.toBeNull();
    expect(link.recipient?.bankAccounts.length).toBeGreaterThan(0);
  });

  it('of a payable names who is paid, never the payer itself by default', async () => {
    const { id } = sandbox.control.addSource({ type: 'payable', total: { minorUnits: 100, currency: 'EUR' } });
    await expect(
      client.createLink({ source: { type: 'payable', id }, paymentMethods: ['card'] }),
    ).rejects.toMatchObject({
      code: 'invalid_input',
      fieldErrors: [{ path: 'recipient', code: 'required' }],
    });
  });

  it('of a receivable may ask for a part, and not for more than is left', async () => {
    const { id } = sandbox.control.addSource({ type: 'receivable', total: { minorUnits: 1000, currency: 'EUR' } });
    const part = (minorUnits: number): CreateLinkInput => ({
      source: { type: 'receivable', id },
      amount: { minorUnits, currency: 'EUR' },
      paymentMethods: ['card'],
    });
    expect((await client.createLink(part(600))).amount.minorUnits).toBe(600);
    await expect(client.createLink(part(500))).rejects.toMatchObject({
      fieldErrors: [{ path: 'amount', code: 'too_large' }],
    });
  });

  it.each([
    ['MGA', 150_000, 1500],
    ['ISK', 1500, 150_000],
    ['KWD', 1234, 1234],
    ['JPY', 1500, 1500],
  ] as const)('in %s crosses the wire without a wrong factor', async (currency, minorUnits, wire) => {
    const link = await client.createLink({ ...input, amount: { minorUnits, currency } });
    expect(link.amount).toEqual({ minorUnits, currency });
    const sent = sandbox.control.requests().find(({ method }) => method === 'POST');
    expect(sent?.body).toMatchObject({ amount: wire, currency });
  });

  it('is refused where a digit would be lost', async () => {
    const refused = client.createLink({ ...input, amount: { minorUnits: 150_050, currency: 'MGA' } });
    await expect(refused).rejects.toMatchObject({ fieldErrors: [{ path: 'amount', code: 'wrong_format' }] });
    expect(sandbox.control.links()).toEqual([]);
  });

  it('is held against the clock of Monite once a reply has told it', async () => {
    sandbox.control.advanceTime(10 * 86_400_000);
    const inAWeek = { ...input, expiresAt: new Date(Date.now() + 7 * 86_400_000).toISOString() };
    await client.listPaymentMethods();
    await expect(client.createLink(inAWeek)).rejects.toMatchObject({
      fieldErrors: [{ path: 'expiresAt', code: 'in_past' }],
    });
    const later = { ...input, expiresAt: new Date(Date.now() + 75 * 86_400_000).toISOString() };
    expect((await client.createLink(later)).status).toBe('open');
  });
});

describe('an intent that cannot be read', () => {
  it.each([
    [403, 'unknown'],
    [404, 'unknown'],
  ])('%i: the link is shown without knowledge of its money', async (status, money) => {
    const sandbox = createSandbox();
    const { id } = await clientOf(sandbox).createLink(input);
    sandbox.control.faults([{ route: 'getPaymentIntent', status }]);
    expect(await clientOf(sandbox).getLink(id)).toMatchObject({ status: 'open', money, rawMoneyStatus: null });
  });

  it.each([429, 500, 503])('%i: the read fails, so that a paid link does not flicker', async (status) => {
    const sandbox = createSandbox();
    const { id } = await clientOf(sandbox).createLink(input);
    sandbox.control.faults([{ route: 'getPaymentIntent', status }]);
    await expect(clientOf(sandbox).getLink(id)).rejects.toMatchObject({ retryable: true, verb: 'getLink' });
  });
});
