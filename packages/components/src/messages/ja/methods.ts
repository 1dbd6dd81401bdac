import type { MethodMessages } from '../methods.en.js';

export const methods: MethodMessages = {
  paymentMethods: {
    card: 'カード',
    credit_card: 'カード',
    sepa_credit: 'SEPA 送金',
    sepa_debit: 'SEPA 口座振替',
    us_ach: 'ACH',
    bacs_direct_debit: 'Bacs 口座振替',
    bank_transfer: '銀行振込',
    ideal: 'iDEAL',
    bancontact: 'Bancontact',
    eps: 'EPS',
    giropay: 'giropay',
    p24: 'Przelewy24',
    blik: 'BLIK',
    sofort: 'Sofort',
    klarna: 'Klarna',
    affirm: 'Affirm',
    applepay: 'Apple Pay',
    apple_pay: 'Apple Pay',
    googlepay: 'Google Pay',
    paypal: 'PayPal',
  },
};
