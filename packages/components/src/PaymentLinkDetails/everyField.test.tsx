import {
  type CreateLinkInput,
  formatMoney,
  type LinkPayment,
  type Money,
  type PaymentLink,
  type PaymentLinksClient,
} from '@paylinks/core';
import { createSandbox, type Sandbox, type SandboxProvider } from '@paylinks/sandbox';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { PaymentLinkDetails, PaymentLinksKit } from '../index.js';
import { en } from '../messages/en.js';
import { methodLabel } from '../parts/methodLabel.js';
import { formatDay, formatInstant } from '../parts/time.js';
import { statusLook } from '../StatusBadge/index.js';

// Links made at every provider with every field that it takes, and what is seen of them.
const zone = { locale: 'en-GB', timeZone: 'Europe/Berlin' } as const;
const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;
const { details: words } = en;

type Says = (value: never, link: PaymentLink) => string | null;
const itself: Says = (value) => String(value);
const instant: Says = (value) => formatInstant(value, zone);
const day: Says = (value) => formatDay(value, zone.locale);
const money = (value: Money): string => formatMoney(value, zone.locale);
const moneyInside: Says = money;
const lastFour: Says = (value: string) => `•••• ${value.slice(-4)}`;
const method: Says = (value: string) => methodLabel(en, { type: value, name: null });
/** It decides what is offered, and is no text. */
const offers = (name: string) => (value: boolean | string) =>
  value === true || value === 'provider_unsure' ? name : null;

/** Every field of a link, the rows of the providers' reference pages that it stands for, and the text by which it is seen. null: nothing is to be seen. */
const fields: Readonly<Record<string, readonly [rows: string, says: Says]>> = {
  id: ['M0-023 M1-006 Q3-018 C4-011', itself],
  provider: ['C4-026', itself],
  status: ['', (_value, link) => statusLook(en, link).word],
  rawStatus: ['M0-031 M1-014 Q3-019 C4-014', itself],
  money: [
    '',
    (value: PaymentLink['money'], { payments }: PaymentLink) =>
      value === 'none' && payments?.count ? null : words.money[value],
  ],
  rawMoneyStatus: ['M1-062', itself],
  lastAttempt: ['', (value: PaymentLink['lastAttempt']) => (value === 'none' ? null : words.lastAttempt[value])],
  canExpire: ['', offers(en.card.expire)],
  canExpireReason: ['', offers(words.tryToCancel)],
  'payments.count': ['', (value: number) => (value === 1 ? '1 payment' : `${value} payments`)],
  'payments.received': ['', moneyInside],
  amount: ['M0-024 M0-025 M1-007 M1-008 Q3-022 Q3-023 Q3-024 C4-018 C4-019', moneyInside],
  createdAt: ['Q3-027 C4-024', instant],
  updatedAt: ['C4-025', instant],
  expiresAt: ['M0-026 M1-009 Q3-020 C4-023', instant],
  url: ['M0-029 M1-012 Q3-028 C4-022', itself],
  rawUrl: ['', itself],
  'paymentMethods.*': ['M0-028 M1-011 Q3-021', method],
  reference: ['M0-035 M1-018', itself],
  description: ['C4-020', itself],
  customerId: ['C4-012', itself],
  paymentIntentId: ['M0-027 M1-010', itself],
  livemode: ['C4-027', (value: boolean) => (value ? null : en.common.test)],
  createdFrom: ['Q3-025 C4-013', (value: PaymentLink['createdFrom']) => words.madeFrom[value]],
  subtotal: ['C4-016', moneyInside],
  tax: ['C4-017', moneyInside],
  reusable: ['Q3-026', (value: boolean) => (value ? words.moreThanOnce : words.once)],
  returnUrl: ['M0-036 M1-019', itself],
  processor: ['C4-015', itself],
  'metadata.*': ['C4-021', itself],
  'invoice.issueDate': ['M0-032 M1-015 M1-055', day],
  'invoice.dueDate': ['M1-054', day],
  'invoice.file.name': ['M1-056 M1-058', itself],
  'invoice.file.mimetype': ['M1-057', itself],
  'invoice.file.url': ['M1-059', itself],
  'source.type': ['M1-066', (value: keyof typeof words.sourceTypes) => words.sourceTypes[value]],
  'source.id': ['M1-065 Q3-038', itself],
  'source.number': ['Q3-039', itself],
  'paymentIntent.id': ['M0-034 M1-017 M1-060', itself],
  'paymentIntent.rawStatus': ['', itself],
  'paymentIntent.updatedAt': ['M1-061', instant],
  'paymentIntent.applicationFee': ['M1-063', moneyInside],
  'paymentIntent.source.type': ['M1-064', (value: keyof typeof words.sourceTypes) => words.sourceTypes[value]],
  'paymentIntent.source.id': ['', itself],
  'paymentIntent.processor': ['M1-067', itself],
  'paymentIntent.selectedPaymentMethod': ['M1-068', method],
  'items.*.title': ['Q3-029 Q3-030', itself],
  'items.*.quantity': ['Q3-031', itself],
  'items.*.unitPrice': ['Q3-032 Q3-033', moneyInside],
  'items.*.vatPercent': ['Q3-034', (value: string) => `${value}% VAT`],
  'items.*.type': ['Q3-035', (value: 'good' | 'service') => en.lineItems.types[value]],
  'items.*.description': ['Q3-036', itself],
  'items.*.measureUnit': ['Q3-037', itself],
  ...party('recipient', 'M0-030 M1-013 M1-020', 'M1-021', 'M1-022', 24),
  ...party('payer', 'M0-033 M1-016 M1-037', 'M1-038', 'M1-039 Q3-040', 41),
};

function party(who: string, id: string, type: string, name: string, first: number) {
  const account: [string, Says][] = [
    ['id', itself],
    ['accountHolderName', itself],
    ['accountNumber', lastFour],
    ['bic', itself],
    ['country', (value: string) => new Intl.DisplayNames(zone.locale, { type: 'region' }).of(value) ?? value],
    ['currency', itself],
    ['displayName', itself],
    ['iban', lastFour],
    ['isDefault', (value: boolean) => (value ? words.account.default : null)],
    ['name', itself],
    ['routingNumber', itself],
    ['sortCode', itself],
    ['createdByUserId', itself],
  ];
  return Object.fromEntries<readonly [string, Says]>([
    [`${who}.id`, [id, itself]],
    [`${who}.type`, [type, (value: 'entity' | 'counterpart') => words.partyTypes[value]]],
    [`${who}.name`, [name, itself]],
    ...account.map(([field, says], index): [string, [string, Says]] => [
      `${who}.bankAccounts.*.${field}`,
      [`M1-0${first + index}${index === 0 ? ` M1-0${first - 1}` : ''}`, says],
    ]),
  ]);
}

/** Of a payment that was made through a link. */
const paymentFields: Readonly<Record<keyof LinkPayment, Says>> = {
  id: itself,
  amount: moneyInside,
  status: (value: Exclude<LinkPayment['status'], 'unknown'>) => words.payment.status[value],
  rawStatus: itself,
  paymentMethod: method,
  createdAt: (value) => formatInstant(value, zone, 'short'),
  paidAt: (value) => formatInstant(value, zone, 'short'),
  payerEmail: itself,
};

interface Made {
  readonly provider: SandboxProvider;
  readonly link: PaymentLink;
  readonly payments: readonly LinkPayment[];
  readonly client: PaymentLinksClient;
}
const made = new Map<string, Made>();
const everyLink: readonly [
  name: string,
  SandboxProvider,
  (world: Sandbox) => CreateLinkInput,
  (world: Sandbox, id: string) => void,
][] = [
  [
    'an amount at Monite',
    'monite',
    ({ credentials }) => ({
      amount: eur(123_450),
      paymentMethods: ['card', 'sepa_debit'],
      recipient: { type: 'entity', id: credentials.monite.entityId },
      reference: 'INV-1042',
      expiresAt: new Date(Date.now() + 8 * 86_400_000).toISOString(),
      returnUrl: 'https://shop.example.com/thanks',
      invoice: {
        issueDate: '2026-11-01',
        dueDate: '2026-12-01',
        file: { name: 'INV-1042.pdf', mimetype: 'application/pdf', url: 'https://files.example.com/INV-1042.pdf' },
      },
    }),
    () => {},
  ],
  [
    'a paid receivable at Monite',
    'monite',
    ({ control }) => {
      const { id } = control.addSource({ type: 'receivable', total: eur(25_000) });
      return { source: { type: 'receivable', id }, paymentMethods: ['card'] };
    },
    ({ control }, id) => control.pay(id, { arrivesAfterMs: 0 }),
  ],
  [
    'a payable at Monite',
    'monite',
    ({ control, credentials }) => {
      const { id } = control.addSource({ type: 'payable', total: eur(9900) });
      const recipient = { type: 'counterpart', id: credentials.monite.counterpartId } as const;
      return { source: { type: 'payable', id }, recipient, paymentMethods: ['sepa_credit'] };
    },
    () => {},
  ],
  [
    'a basket at Qonto, paid',
    'qonto',
    () => ({
      items: [
        {
          title: 'Audit',
          quantity: '1.5',
          unitPrice: eur(8000),
          vatPercent: '21',
          type: 'service',
          description: 'On site',
          measureUnit: 'hour',
        },
        { title: 'Report', quantity: '2', unitPrice: eur(1050), vatPercent: '6', type: 'good' },
      ],
      paymentMethods: ['credit_card', 'paypal'],
      reusable: true,
    }),
    ({ control }, id) => {
      control.failPayment(id);
      control.pay(id, { arrivesAfterMs: 0 });
    },
  ],
  [
    'an invoice at Qonto',
    'qonto',
    () => ({
      source: { type: 'invoice', id: '0d6a2b7e-8a55-4d0e-9a8e-3d5f6e7a8b90', number: 'F-2026-7' },
      amount: eur(5000),
      payerName: 'Festival des Lanternes',
      paymentMethods: ['paypal'],
    }),
    () => {},
  ],
  [
    'a payment at Commet after a failed attempt',
    'commet',
    ({ credentials }) => ({
      amount: eur(10_000),
      description: 'Workshop',
      customerId: credentials.commet.customers[0]?.id ?? '',
      returnUrl: 'https://shop.example.com/thanks',
      metadata: { order: '77' },
    }),
    ({ control }, id) => control.failPayment(id),
  ],
];

beforeAll(async () => {
  for (const [name, provider, input, then] of everyLink) {
    const { sandbox, client } = onSandbox(createSandbox(), provider);
    const { id } = await client.createLink(input(sandbox));
    then(sandbox, id);
    const link = await client.getLink(id);
    const payments = provider === 'qonto' ? (await client.listLinkPayments(id)).items : [];
    made.set(name, { provider, link, payments, client });
  }
});
afterEach(cleanup);

function linkOf(name: string): Made {
  const found = made.get(name);
  if (found === undefined) throw new Error(`No link was made: ${name}.`);
  return found;
}

/** The fields of a link that hold something, each with its value; places in a list are '*'. */
function leavesOf(value: unknown, path: readonly string[] = []): [string, unknown][] {
  const name = path.join('.');
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object' || name in fields) return [[name, value]];
  return Object.entries(value).flatMap(([key, part]) => {
    const isFree = Array.isArray(value) || name === 'metadata';
    return leavesOf(part, [...path, isFree ? '*' : key]);
  });
}

async function readAll(name: string): Promise<string> {
  const user = userEvent.setup();
  const { client, link, payments } = linkOf(name);
  render(
    <PaymentLinksKit client={client} {...zone} pollMs={false}>
      <PaymentLinkDetails linkId={link.id} inline />
    </PaymentLinksKit>,
  );
  const technical = await screen.findByRole('button', { name: words.sections.technical });
  for (const button of screen.getAllByRole('button', { expanded: false })) {
    if (!button.hasAttribute('aria-haspopup')) await user.click(button);
  }
  expect(technical).toHaveAttribute('aria-expanded', 'true');
  if (payments.length > 0) await screen.findByText(new RegExp(payments[0]?.id ?? ''));
  await waitFor(() => expect(screen.queryByText(en.common.loading)).not.toBeInTheDocument());
  const hrefs = screen.queryAllByRole('link').map((anchor) => anchor.getAttribute('href'));
  return [document.body.textContent, ...hrefs].join('\n');
}

it.each(everyLink.map(([name]) => name))('shows everything of %s', async (name) => {
  const { link, payments } = linkOf(name);
  const page = await readAll(name);
  const missing = leavesOf(link).flatMap(([path, value]) => {
    const says = fields[path]?.[1];
    // A field that nobody has thought of.
    if (says === undefined) return [`${path}: no row`];
    const text = says(value as never, link);
    return text === null || page.includes(text) ? [] : [`${path}: ${text}`];
  });
  expect(missing).toEqual([]);
  const ofPayments = payments.flatMap((payment) =>
    Object.entries(payment).map(
      ([key, value]) => value && paymentFields[key as keyof LinkPayment](value as never, link),
    ),
  );
  expect(ofPayments.filter((text) => text && !page.includes(text))).toEqual([]);
  // Whole account numbers are for nobody to see.
  const accounts = [link.payer, link.recipient].flatMap((who) => who?.bankAccounts ?? []);
  const numbers = accounts
    .flatMap(({ iban, accountNumber }) => [iban, accountNumber])
    .filter((number) => number !== null);
  expect(numbers.filter((number) => page.includes(number))).toEqual([]);
});

it('has seen every field of the contract in one link at least', () => {
  const seen = new Set(everyLink.flatMap(([name]) => leavesOf(linkOf(name).link).map(([path]) => path)));
  expect(Object.keys(fields).filter((path) => !seen.has(path))).toEqual([]);
});

const sorted = (numbers: number[]) => numbers.sort((a, b) => a - b);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

it('names each row of a link on the reference pages once', () => {
  const rows = Object.values(fields)
    .flatMap(([ids]) => ids.split(' '))
    .filter(Boolean);
  expect(new Set(rows).size).toBe(rows.length);
  const of = (page: string) => rows.filter((row) => row.startsWith(page)).map((row) => Number(row.slice(3)));
  expect(sorted(of('M0-'))).toEqual(range(23, 36));
  expect(sorted(of('M1-'))).toEqual(range(6, 68));
  // 17 and 9, 10 are envelopes; 41 is a way to create.
  expect(sorted(of('Q3-'))).toEqual(range(18, 40));
  expect(sorted(of('C4-'))).toEqual(range(11, 27));
});
