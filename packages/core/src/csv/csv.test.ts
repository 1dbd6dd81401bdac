import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksToCsv, recordsToCsv } from '../index.js';
import { paymentLinkFixture, paymentRecordFixture } from '../testing/fixtures.js';

/** A file as a spreadsheet takes it in. */
function opened(csv: string, separator = ','): readonly string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < csv.length; at += 1) {
    const char = csv.charAt(at);
    if (isQuoted && csv.startsWith('""', at)) [cell, at] = [`${cell}"`, at + 1];
    else if (char === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (isQuoted) cell += char;
    else if (char === separator) [row, cell] = [[...row, cell], ''];
    else if (csv.startsWith('\r\n', at)) {
      rows.push([...row, cell]);
      [row, cell, at] = [[], '', at + 1];
    } else cell += char;
  }
  return rows;
}

/** The entries by the heads of their columns. */
function table(csv: string): Record<string, string>[] {
  const [heads = [], ...rows] = opened(csv);
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index] ?? 'no cell'])));
}

const record = paymentRecordFixture();

describe('records in a file', () => {
  it('tell amount, instant and status exactly as they are', () => {
    const [row] = table(
      recordsToCsv([
        paymentRecordFixture({
          amount: { minorUnits: 123_450, currency: 'EUR' },
          status: 'unknown',
          rawStatus: 'in_review',
          paidAt: '2026-11-20T23:30:00-10:00',
          plannedPaymentDate: '2026-11-21',
          overpaid: { minorUnits: 5, currency: 'EUR' },
          external: false,
        }),
      ]),
    );
    expect(row).toMatchObject({
      amount: '1234.50',
      currency: 'EUR',
      status: 'unknown',
      rawStatus: 'in_review',
      paidAt: '2026-11-20T23:30:00-10:00',
      plannedPaymentDate: '2026-11-21',
      overpaid: '0.05',
      external: 'false',
      history: 'succeeded 2026-11-20T09:00:00.000Z',
    });
  });

  it.each([
    [{ minorUnits: 1500, currency: 'JPY' }, '1500'],
    [{ minorUnits: 1500, currency: 'KWD' }, '1.500'],
    [{ minorUnits: -4000, currency: 'EUR' }, '-40.00'],
    [{ minorUnits: Number.MAX_SAFE_INTEGER, currency: 'USD' }, '90071992547409.91'],
  ] as const)('%j is %s, a number and no text', (amount, text) => {
    const csv = recordsToCsv([{ ...record, amount }]);
    expect(table(csv)[0]?.['amount']).toBe(text);
    expect(csv).toContain(`,${text},${amount.currency},`);
  });

  it('leave out what is not known, and have a head for every column', () => {
    const [row] = table(recordsToCsv([paymentRecordFixture({ paidAt: null, paymentMethod: null })]));
    expect(row).toMatchObject({ paidAt: '', paymentMethod: '' });
    expect(Object.values(row ?? {})).not.toContain('no cell');
    expect(recordsToCsv([])).toMatch(/^id,amount,currency,status,[\w,]+\r\n$/);
  });
});

describe('links in a file', () => {
  it('tell status and money as two facts, each beside the word of the provider', () => {
    const payments = { count: 2, received: { minorUnits: 200_000, currency: 'EUR' } } as const;
    const csv = linksToCsv([
      paymentLinkFixture({ status: 'paid', rawStatus: 'succeeded', money: 'received', payments }),
    ]);
    expect(table(csv)[0]).toMatchObject({
      status: 'paid',
      rawStatus: 'succeeded',
      money: 'received',
      rawMoneyStatus: '',
      amount: '1234.50',
      payments: '2',
      received: '2000.00',
      paymentMethods: 'card sepa_debit',
      createdAt: '2026-11-20T09:00:00.000Z',
      livemode: 'false',
    });
  });

  it.each([
    '=HYPERLINK("https://example.com","Paid")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '＝1',
    'INV-1;=1',
    'INV-1\n=1',
    'INV-1","=1',
    'INV-1;"=1',
  ])('%j starts no formula, whichever of comma and semicolon parts the cells', (reference) => {
    const csv = linksToCsv([paymentLinkFixture({ reference })]);
    for (const separator of [',', ';', '\t']) {
      for (const cell of opened(csv, separator).flat())
        expect(cell.replaceAll('"', '').trim()).not.toMatch(/^[=+\-@＝＋－＠]/);
    }
  });

  it('text of every kind comes back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (reference) => {
        const row = table(linksToCsv([paymentLinkFixture({ reference })]))[0];
        expect(row?.['reference']?.replaceAll("'", '')).toBe(reference.replaceAll("'", ''));
        expect(row?.['provider']).toBe('fixture');
      }),
    );
  });
});
