import type { MethodMessages } from '../methods.en.js';

export const methods: MethodMessages = {
  paymentMethods: {
    card: 'Karte',
    credit_card: 'Karte',
    sepa_credit: 'SEPA-Überweisung',
    sepa_debit: 'SEPA-Lastschrift',
    us_ach: 'ACH',
    bacs_direct_debit: 'Bacs-Lastschrift',
    bank_transfer: 'Banküberweisung',
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
