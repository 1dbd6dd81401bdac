import { addMoney, type Money, type PaymentRecord } from '@paylinks/core';

/** What a document still needs, as its records tell it. All money in the document's currency. */
export interface Outstanding {
  /** `total` minus all that succeeded; refunds raise it, and it is below zero where too much was paid. */
  readonly outstanding: Money;
  /** Beside it, not subtracted: what is planned, and what is under way. */
  readonly planned: Money;
  readonly processing: Money;
  /** In another currency: listed, never added. Without the cancelled ones. */
  readonly otherCurrencies: readonly PaymentRecord[];
}

/** The sum of a document that is not paid yet: its total less what has succeeded, in its own currency. Throws `invalid_input` where a sum is too large. */
export function outstandingOf(total: Money, records: readonly PaymentRecord[]): Outstanding {
  const own = records.filter(({ amount }) => amount.currency === total.currency);
  const sumOf = (status: PaymentRecord['status']): Money =>
    addMoney(
      { minorUnits: 0, currency: total.currency },
      ...own.flatMap((record) => (record.status === status ? [record.amount] : [])),
    );
  return {
    outstanding: addMoney(total, negative(sumOf('succeeded'))),
    planned: sumOf('created'),
    processing: sumOf('processing'),
    otherCurrencies: records.filter(
      ({ amount, status }) => amount.currency !== total.currency && status !== 'canceled',
    ),
  };
}

/** Never -0. */
export const negative = ({ minorUnits, currency }: Money): Money => ({ minorUnits: 0 - minorUnits, currency });
