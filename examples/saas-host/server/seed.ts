import { addMoney, type CurrencyCode, type Money, taxOf } from '@paylinks/core';
import type { Customer, Invoice, InvoiceStatus } from '../common/model.js';

const day = 86_400_000;

const customers = {
  norrsken: {
    id: 'cus_norrsken',
    name: 'Norrsken Möbler AB',
    email: 'ekonomi@norrsken.example',
    address: ['Verkstadsgatan 4', '411 28 Göteborg', 'Sweden'],
  },
  bellwether: {
    id: 'cus_bellwether',
    name: 'Bellwether & Finch LLP',
    email: 'accounts@bellwether.example',
    address: ['18 Lamb’s Conduit Street', 'London WC1N 3LE', 'United Kingdom'],
  },
  kanda: {
    id: 'cus_kanda',
    name: 'Kanda Stationers K.K.',
    email: 'keiri@kanda.example',
    address: ['1-12-3 Kanda Ogawamachi', 'Tokyo 101-0052', 'Japan'],
  },
  harlan: {
    id: 'cus_harlan',
    name: 'Harlan Robotics, Inc.',
    email: 'ap@harlan.example',
    address: ['210 Summer Street', 'Boston, MA 02210', 'United States'],
  },
  verano: {
    id: 'cus_verano',
    name: 'Casa Verano S.L.',
    email: 'facturas@verano.example',
    address: ['Calle del Pez 27', '28004 Madrid', 'Spain'],
  },
  alnoor: {
    id: 'cus_alnoor',
    name: 'Al Noor Trading W.L.L.',
    email: 'finance@alnoor.example',
    address: ['Ahmed Al Jaber Street 9', 'Kuwait City', 'Kuwait'],
  },
  lumen: {
    id: 'cus_lumen',
    name: 'Lumen Café OG',
    email: 'servus@lumen.example',
    address: ['Neubaugasse 61', '1070 Wien', 'Austria'],
  },
} satisfies Record<string, Customer>;

/** Invoices as they would stand in the app's database, dated around `now` so that the example never looks old. */
export function seedInvoices(now: number): Invoice[] {
  const dayFrom = (days: number): string => new Date(now + days * day).toISOString().slice(0, 10);

  function invoice(
    serial: number,
    customer: Customer,
    status: InvoiceStatus,
    [issued, due]: readonly [number, number],
    [currency, taxPercent]: readonly [CurrencyCode, string],
    rows: readonly (readonly [description: string, quantity: number, unitMinorUnits: number])[],
  ): Invoice {
    const money = (minorUnits: number): Money => ({ minorUnits, currency });
    const lines = rows.map(([description, quantity, unit]) => ({
      description,
      quantity,
      unitPrice: money(unit),
      amount: money(unit * quantity),
    }));
    const subtotal = addMoney(money(0), ...lines.map((line) => line.amount));
    const tax = taxOf(subtotal, taxPercent, 'half_up');
    return {
      id: `inv_${serial}`,
      number: `INV-${serial}`,
      customer,
      status,
      issueDate: dayFrom(issued),
      dueDate: dayFrom(due),
      lines,
      subtotal,
      taxPercent,
      tax,
      total: addMoney(subtotal, tax),
      linkIds: [],
    };
  }

  return [
    invoice(
      2048,
      customers.lumen,
      'draft',
      [0, 14],
      ['EUR', '20'],
      [
        ['Menu design, spring', 1, 64_000],
        ['Window lettering', 2, 18_500],
      ],
    ),
    invoice(
      2047,
      customers.norrsken,
      'sent',
      [-2, 12],
      ['EUR', '20'],
      [
        ['Brand guidelines, second edition', 1, 78_000],
        ['Spot illustrations', 5, 4_975],
      ],
    ),
    invoice(2046, customers.kanda, 'sent', [-5, 25], ['JPY', '0'], [['Packaging for a notebook series', 3, 56_000]]),
    invoice(
      2045,
      customers.alnoor,
      'sent',
      [-6, 24],
      ['KWD', '0'],
      [
        ['Arabic and Latin wordmark', 1, 385_000],
        ['Stationery set', 1, 27_750],
      ],
    ),
    invoice(
      2044,
      customers.harlan,
      'sent',
      [-9, 21],
      ['USD', '0'],
      [
        ['Product photography, days', 2, 240_000],
        ['Retouching, images', 40, 4_000],
      ],
    ),
    invoice(2043, customers.verano, 'paid', [-31, -17], ['EUR', '20'], [['Website, second instalment', 1, 320_000]]),
    invoice(
      2042,
      customers.bellwether,
      'overdue',
      [-38, -8],
      ['GBP', '20'],
      [
        ['Annual report, layout and typesetting', 1, 215_000],
        ['Corrections, hours', 6, 5_500],
      ],
    ),
    invoice(2041, customers.lumen, 'paid', [-54, -40], ['EUR', '20'], [['Logo and colour palette', 1, 145_000]]),
  ];
}
