import type { MethodMessages } from '../methods.en.js';

export const methods: MethodMessages = {
  paymentMethods: {
    card: 'Carte',
    credit_card: 'Carte',
    sepa_credit: 'Virement SEPA',
    sepa_debit: 'Prélèvement SEPA',
    us_ach: 'ACH',
    bacs_direct_debit: 'Prélèvement Bacs',
    bank_transfer: 'Virement bancaire',
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
