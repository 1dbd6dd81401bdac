import type { MethodMessages } from '../methods.en.js';

export const methods: MethodMessages = {
  paymentMethods: {
    card: 'Cartão',
    credit_card: 'Cartão',
    sepa_credit: 'Transferência SEPA',
    sepa_debit: 'Débito direto SEPA',
    us_ach: 'ACH',
    bacs_direct_debit: 'Débito direto Bacs',
    bank_transfer: 'Transferência bancária',
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
