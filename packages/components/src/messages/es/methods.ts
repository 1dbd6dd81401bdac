import type { MethodMessages } from '../methods.en.js';

export const methods: MethodMessages = {
  paymentMethods: {
    card: 'Tarjeta',
    credit_card: 'Tarjeta',
    sepa_credit: 'Transferencia SEPA',
    sepa_debit: 'Adeudo domiciliado SEPA',
    us_ach: 'ACH',
    bacs_direct_debit: 'Adeudo directo Bacs',
    bank_transfer: 'Transferencia bancaria',
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
