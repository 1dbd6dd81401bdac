'use client';
import type { BankAccount, Party, PaymentLink } from '@paylinks/core';
import { type ReactElement, useState } from 'react';
import { detailsEn } from '../messages/details.en.js';
import { Disclosure } from '../parts/Disclosure.js';
import { Fact, Facts } from '../parts/Facts.js';
import { rowKeys } from '../parts/rowKeys.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import { IdFact } from './IdFact.js';
import { Section } from './Section.js';

/** Who pays and who receives, with their accounts. */
export function PeopleSection({ link }: { link: PaymentLink }): ReactElement | null {
  const { sections, fields, partyTypes } = useWords(detailsEn, 'PaymentLinkDetails').details;
  const about = ({ name, type, id }: Party): string =>
    [name ?? (type === null ? id : null), type && partyTypes[type]].filter(Boolean).join(' · ');
  const { payer, recipient, customerId } = link;
  if (payer === null && recipient === null && customerId === null) return null;
  const accounts = [payer, recipient].flatMap((party) =>
    (party?.bankAccounts ?? []).map((account) => ({
      account,
      of: party?.name ?? '',
      name: `${party?.id} ${account.id}`,
    })),
  );
  const keys = rowKeys(accounts.map(({ name }) => name));
  return (
    <Section title={sections.people}>
      <Facts>
        <Fact label={fields.payer}>{payer && about(payer)}</Fact>
        <Fact label={fields.recipient}>{recipient && about(recipient)}</Fact>
        <IdFact label={fields.customer} id={customerId} />
      </Facts>
      {accounts.map(({ account, of }, index) => (
        <Account key={keys[index]} account={account} of={of} />
      ))}
    </Section>
  );
}

function Account({ account, of }: { account: BankAccount; of: string }): ReactElement {
  const { locale } = useKit('PaymentLinkDetails');
  const { account: words, yes } = useWords(detailsEn, 'PaymentLinkDetails').details;
  const [open, setOpen] = useState(false);
  const number = account.iban ?? account.accountNumber;
  return (
    <Disclosure
      label={words.label(of, number === null ? (account.displayName ?? account.name ?? '') : lastFour(number))}
      open={open}
      onOpenChange={setOpen}
    >
      <Facts>
        <Fact label={words.name}>{[account.displayName, account.name].filter(Boolean).join(' · ')}</Fact>
        <Fact label={words.holder}>{account.accountHolderName}</Fact>
        <Fact label={words.iban}>{account.iban && <bdi>{lastFour(account.iban)}</bdi>}</Fact>
        <Fact label={words.number}>{account.accountNumber && <bdi>{lastFour(account.accountNumber)}</bdi>}</Fact>
        <Fact label={words.bic}>{account.bic}</Fact>
        <Fact label={words.routing}>{account.routingNumber}</Fact>
        <Fact label={words.sortCode}>{account.sortCode}</Fact>
        <Fact label={words.country}>{account.country && countryName(account.country, locale)}</Fact>
        <Fact label={words.currency}>{account.currency}</Fact>
        <Fact label={words.default}>{account.isDefault ? yes : null}</Fact>
        <IdFact label={words.id} id={account.id} />
        <IdFact label={words.createdBy} id={account.createdByUserId} />
      </Facts>
    </Disclosure>
  );
}

/** '•••• 3000': enough to tell two accounts apart, and of no use to anybody else. */
export function lastFour(number: string): string {
  return `•••• ${number.replaceAll(/[^\p{L}\p{N}]/gu, '').slice(-4)}`;
}

function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
