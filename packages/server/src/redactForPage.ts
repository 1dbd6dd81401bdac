import type { BankAccount, Party, PaymentIntent, PaymentLinkSummary } from '@paylinks/core';

/** A link as a page may see it: of bank accounts the last four characters of each number, of application fees nothing. */
export const redactLink = <L extends PaymentLinkSummary>(link: L): L => ({
  ...link,
  recipient: redactParty(link.recipient),
  payer: redactParty(link.payer),
  paymentIntent: redactIntent(link.paymentIntent),
});

const redactParty = (party: Party | null): Party | null =>
  party && { ...party, bankAccounts: party.bankAccounts.map(redactAccount) };

const redactIntent = (intent: PaymentIntent | null): PaymentIntent | null =>
  intent && { ...intent, applicationFee: null };

const redactAccount = (account: BankAccount): BankAccount => ({
  ...account,
  accountNumber: lastFour(account.accountNumber),
  iban: lastFour(account.iban),
  routingNumber: lastFour(account.routingNumber),
  sortCode: lastFour(account.sortCode),
});

/** Of a number that is not longer, nothing: it would be the whole. */
function lastFour(text: string | null): string | null {
  const bare = text?.replace(/[\s-]/g, '') ?? '';
  return bare.length > 4 ? bare.slice(-4) : null;
}
