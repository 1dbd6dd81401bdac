import type { PaymentLinksClient } from '@paylinks/core';
import { createSandbox } from '@paylinks/sandbox';
import { describe, expect, it } from 'vitest';
import { answering, clientOf } from '../../../../testing/providers/moniteWire.js';

describe('the methods of the entity', () => {
  it('are told apart by whether a link can offer them', async () => {
    const rows = [
      { type: 'card', name: 'Card payments', direction: 'receive', status: 'active' },
      { type: 'klarna', name: 'Klarna', direction: 'receive', status: 'inactive' },
      { type: 'sepa_credit', name: 'SEPA Payments', direction: 'send', status: 'active' },
      { type: 'us_ach', name: 'US ACH Payments', direction: 'send', status: 'active' },
      { type: 'us_ach', name: 'US ACH Payments', direction: 'receive', status: 'active' },
      { type: 'eps', name: 'EPS', direction: 'sideways', status: 'asleep' },
    ];
    expect(await answering(JSON.stringify({ data: rows })).listPaymentMethods()).toEqual([
      { type: 'card', name: 'Card payments', usable: true, reason: null },
      { type: 'klarna', name: 'Klarna', usable: false, reason: 'inactive' },
      { type: 'sepa_credit', name: 'SEPA Payments', usable: false, reason: 'send_only' },
      { type: 'us_ach', name: 'US ACH Payments', usable: true, reason: null },
      { type: 'eps', name: 'EPS', usable: false, reason: 'send_only' },
    ]);
  });

  it('are asked for without the entity header, which Monite does not take there', async () => {
    const sandbox = createSandbox();
    await clientOf(sandbox).listPaymentMethods();
    expect(sandbox.control.requests()[0]?.headers).not.toHaveProperty('x-monite-entity-id');
  });
});

const offered = async (client: PaymentLinksClient) => (await client.getCapabilities()).create[0]?.currencies ?? [];

describe('what Monite can do', () => {
  it('is known before anything was asked', async () => {
    const client = answering('');
    expect(client.initialCapabilities).toEqual(await client.getCapabilities());
    const { can, create, idempotency, maxDecimals } = await client.getCapabilities();
    const yes = Object.entries(can).flatMap(([verb, word]) => (word === 'yes' ? [verb] : []));
    expect(yes).toEqual([
      'createLink',
      'lookUpAttempt',
      'getLink',
      'expireLink',
      'listLinks',
      'getLinkTimeline',
      'listPaymentMethods',
      'createRecord',
      'getRecord',
      'listRecords',
      'updateRecord',
      'startRecord',
      'completeRecord',
      'cancelRecord',
    ]);
    expect(create.map(({ from }) => from)).toEqual(['amount', 'payable', 'receivable']);
    expect(idempotency).toEqual({ by: 'none', ttlMs: null, onChangedInput: null });
    expect(maxDecimals).toEqual({ MGA: 0 });
  });

  it('leaves out currencies whose decimals nobody has stated', async () => {
    expect(await offered(answering(''))).not.toContain('IQD');
    expect(await offered(answering('', 200, { currencyDigits: { IQD: 3 } }))).toContain('IQD');
  });
});
