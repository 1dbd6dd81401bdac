import type { MethodMessages } from '../methods.en.js';

export const methods: MethodMessages = {
  paymentMethods: {
    card: 'Carta',
    credit_card: 'Carta',
    sepa_credit: 'Bonifico SEPA',
    sepa_debit: 'Addebito diretto SEPA',
    us_ach: 'ACH',
    bacs_direct_debit: 'Addebito diretto Bacs',
    bank_transfer: 'Bonifico bancario',
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
