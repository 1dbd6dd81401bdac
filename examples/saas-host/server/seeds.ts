import type { Invoice, ProviderId } from '../common/model.js';
import { type BuildInvoice, invoiceBuilder } from './buildInvoice.js';
import { customers } from './customers.js';

/** What stands in the books at the beginning, each provider's own. Newest first. */
export const seedInvoices = (provider: ProviderId, now: number): readonly Invoice[] =>
  seeds[provider](invoiceBuilder(now));

const seeds: Readonly<Record<ProviderId, (invoice: BuildInvoice) => readonly Invoice[]>> = {
  monite: (invoice) => [
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
  ],

  // An account in euros; a basket's total is reckoned by the provider, and is the invoice's.
  qonto: (invoice) => [
    invoice(
      3016,
      customers.moulin,
      'draft',
      [0, 14],
      ['EUR', '20'],
      [
        ['Shop sign, hand-painted', 1, 96_000],
        ['Paper bags, one colour', 2_000, 14],
      ],
    ),
    invoice(
      3015,
      customers.belleville,
      'sent',
      [-3, 27],
      ['EUR', '20'],
      [
        ['Exhibition poster, series of three', 3, 42_000],
        ['Print supervision, hours', 4, 7_250],
      ],
    ),
    invoice(
      3014,
      customers.calanque,
      'overdue',
      [-40, -10],
      ['EUR', '10'],
      [['Menus and wine list, typesetting', 1, 58_500]],
    ),
    invoice(3013, customers.moulin, 'paid', [-62, -48], ['EUR', '20'], [['Wordmark', 1, 120_000]]),
  ],

  // Prices are before tax, which comes on top of a link.
  commet: (invoice) => [
    invoice(
      5009,
      customers.fernweg,
      'sent',
      [-1, 13],
      ['EUR', '20'],
      [
        ['Onboarding illustrations', 6, 18_000],
        ['App icon, final artwork', 1, 54_000],
      ],
    ),
    invoice(5008, customers.pinewood, 'sent', [-8, 22], ['USD', '20'], [['Chart library, visual design', 1, 310_000]]),
    invoice(5007, customers.fernweg, 'paid', [-36, -22], ['EUR', '20'], [['Empty states, illustrations', 8, 9_500]]),
  ],
};
