import type { MethodMessages } from '../methods.en.js';

export const methods: MethodMessages = {
  paymentMethods: {
    card: 'Kaart',
    credit_card: 'Kaart',
    sepa_credit: 'SEPA-overboeking',
    sepa_debit: 'SEPA-incasso',
    us_ach: 'ACH',
    bacs_direct_debit: 'Bacs-incasso',
    bank_transfer: 'Bankoverschrijving',
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
