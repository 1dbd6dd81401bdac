import { addMoney, type Money, type PaymentLinksClient, type PaymentRecord } from '@paylinks/core';
import type { Invoice } from '../common/model.js';

/** The invoice's total without all that has been paid of it, as the provider's records say. A refund is recorded below zero. */
export async function outstandingOf(client: PaymentLinksClient, { receivableId, total }: Invoice): Promise<Money> {
  const records: PaymentRecord[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.listRecords({ sourceId: [receivableId ?? ''], status: 'succeeded', cursor });
    records.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  const paid = records.filter(({ amount }) => amount.currency === total.currency).map(({ amount }) => amount);
  return addMoney(total, ...paid.map(({ minorUnits, currency }) => ({ minorUnits: 0 - minorUnits, currency })));
}
