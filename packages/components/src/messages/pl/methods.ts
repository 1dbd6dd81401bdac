import type { MethodMessages } from '../methods.en.js';

export const methods: MethodMessages = {
  paymentMethods: {
    card: 'Karta',
    credit_card: 'Karta',
    sepa_credit: 'Przelew SEPA',
    sepa_debit: 'Polecenie zapłaty SEPA',
    us_ach: 'ACH',
    bacs_direct_debit: 'Polecenie zapłaty Bacs',
    bank_transfer: 'Przelew bankowy',
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
