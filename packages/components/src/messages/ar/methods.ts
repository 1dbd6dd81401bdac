import type { MethodMessages } from '../methods.en.js';

export const methods: MethodMessages = {
  paymentMethods: {
    card: 'بطاقة',
    credit_card: 'بطاقة',
    sepa_credit: 'تحويل SEPA',
    sepa_debit: 'خصم مباشر SEPA',
    us_ach: 'ACH',
    bacs_direct_debit: 'خصم مباشر Bacs',
    bank_transfer: 'تحويل مصرفي',
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
