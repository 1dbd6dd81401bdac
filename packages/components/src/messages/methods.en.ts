/** How one can pay, in English. */
export const methodsEn = {
  /** Labels by the provider's word. A word that is not here is shown by the name that the provider gives it. */
  paymentMethods: {
    card: 'Card',
    credit_card: 'Card',
    sepa_credit: 'SEPA transfer',
    sepa_debit: 'SEPA Direct Debit',
    us_ach: 'ACH',
    bacs_direct_debit: 'Bacs Direct Debit',
    bank_transfer: 'Bank transfer',
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

export type MethodMessages = typeof methodsEn;
