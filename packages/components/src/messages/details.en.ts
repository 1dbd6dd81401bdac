import type { LinkPaymentStatus, MoneyState } from '@paylinks/core';

type Reported = Exclude<MoneyState, 'none' | 'pending' | 'received' | 'unknown'>;

/** Everything about one link, in English. */
export const detailsEn = {
  details: {
    yes: 'Yes',
    once: 'Once',
    moreThanOnce: 'More than once',
    madeFrom: { amount: 'An amount', items: 'Items', source: 'A document' },
    tryToCancel: 'Try to cancel',
    unsure: 'The provider does not say whether this link can still be canceled.',
    createAgain: 'Create again',
    copyId: (what: string): string => `Copy: ${what}`,
    moreFailed: 'The rest could not be loaded.',

    sections: {
      link: 'Link',
      people: 'Payer and recipient',
      items: 'Items',
      document: 'Document',
      money: 'Money',
      payments: 'Payments',
      records: 'Recorded payments',
      activity: 'Activity',
      metadata: 'Metadata',
      technical: 'Technical details',
    },

    fields: {
      methods: 'Payment methods',
      description: 'Description',
      reference: 'Reference',
      use: 'Can be paid',
      madeFrom: 'Made from',
      expires: 'Expires',
      created: 'Created',
      updated: 'Changed',
      returnUrl: 'Return page',
      customer: 'Customer',
      payer: 'Payer',
      recipient: 'Recipient',
      number: 'Number',
      issued: 'Invoice date',
      due: 'Due date',
      file: 'File',
      state: 'Where it is',
      lastAttempt: 'Last attempt',
      net: 'Net',
      tax: 'Tax',
      total: 'Total',
      received: 'Paid so far',
      fee: 'Application fee',
      methodUsed: 'Paid with',
      processor: 'Processed by',
      linkId: 'Link id',
      provider: 'Provider',
      rawStatus: 'Status at the provider',
      rawMoney: 'Payment at the provider',
      intentId: 'Payment id',
      intentUpdated: 'Payment changed',
      documentId: 'Document id',
      payerId: 'Payer id',
      recipientId: 'Recipient id',
    },

    partyTypes: { entity: 'Your company', counterpart: 'Business partner' },
    sourceTypes: {
      payable: 'Payable',
      receivable: 'Receivable',
      invoice: 'Invoice',
      unknown: 'Document',
    },

    account: {
      /** '•••• 3000', of whom. */
      label: (owner: string, end: string): string =>
        owner === '' ? `Bank account ${end}` : `Bank account of ${owner}, ${end}`,
      default: 'Default account',
      name: 'Name',
      holder: 'Account holder',
      iban: 'IBAN',
      number: 'Account number',
      bic: 'BIC',
      routing: 'Routing number',
      sortCode: 'Sort code',
      country: 'Country',
      currency: 'Currency',
      id: 'Account id',
      createdBy: 'Created by',
    },

    item: {
      /** '2 hours × €50.00' */
      line: (quantity: string, unit: string | null, price: string): string =>
        unit === null ? `${quantity} × ${price}` : `${quantity} ${unit} × ${price}`,
      vat: (percent: string): string => `${percent} VAT`,
    },

    /** Where the money is: a fact of its own, apart from the link's status. */
    money: {
      none: 'Nothing paid yet',
      pending: 'On its way',
      received: 'Received, not paid out yet',
      settled: 'Paid out',
      refunded: 'Given back to the payer',
      disputed: 'Disputed by the payer',
      payout_failed: 'Received, the payout failed',
      payout_canceled: 'Received, the payout was canceled',
      unknown: 'Not known',
    } satisfies Record<MoneyState, string> as Readonly<Record<MoneyState, string>>,
    lastAttempt: {
      failed: 'Failed',
      requires_action: 'Waits for the payer',
      unknown: 'Not known',
    },
    /** What a provider may not be able to tell, as one of a list. */
    unreported: {
      settled: 'payouts',
      refunded: 'refunds',
      disputed: 'disputes',
      payout_failed: 'failed payouts',
      payout_canceled: 'canceled payouts',
    } satisfies Record<Reported, string> as Readonly<Record<Reported, string>>,
    notReported: (things: string): string => `Not reported here: ${things}. Look them up at your provider.`,

    payment: {
      status: {
        open: 'Opened',
        pending: 'Processing',
        authorized: 'Authorized',
        paid: 'Paid',
        canceled: 'Canceled',
        expired: 'Expired',
        failed: 'Failed',
      } satisfies Record<Exclude<LinkPaymentStatus, 'unknown'>, string> as Readonly<
        Record<Exclude<LinkPaymentStatus, 'unknown'>, string>
      >,
      begun: (instant: string): string => `Begun ${instant}`,
      paid: (instant: string): string => `Paid ${instant}`,
      empty: 'Nobody has paid through this link yet.',
      failed: 'The payments could not be loaded.',
      more: 'Show more',
    },
  },
};

export type DetailsMessages = typeof detailsEn;
