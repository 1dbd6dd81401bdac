import type { Issue, Rule } from '../validation.js';
import { listOf, optional, record, required } from '../validation.js';
import { boolean, decimalWords, oneOf, text, uuid } from '../valueRules.js';
import type { Amount, Item, MethodName } from './qontoState.js';
import { currencies, methodTypes } from './qontoState.js';
import { minorUnitsOf, percentOf } from './qontoTotals.js';

export interface BasketBody {
  readonly potential_payment_methods: readonly MethodName[];
  readonly reusable: boolean;
  readonly items: readonly Item[];
}
export interface InvoiceBody {
  readonly potential_payment_methods: readonly MethodName[];
  readonly invoice_id: string;
  readonly invoice_number: string;
  readonly debitor_name: string;
  readonly amount: Amount;
}
export interface CreateLinkBody {
  readonly payment_link: BasketBody | InvoiceBody;
}

const amount = (value: Rule<string>): Rule<Amount> =>
  record<Amount>({ value: required(value), currency: required(oneOf(currencies)) });

const price = decimalWords(/^-?\d{1,12}(\.\d{1,6})?$/, () => true, 'is not a decimal number');
const total = decimalWords(
  /^\d{1,15}(\.\d{1,6})?$/,
  (value) => (minorUnitsOf(value) ?? 0) > 0,
  'must be more than zero, with two decimals at most',
);

const quantity: Rule<number> = (value, loc, issues) => {
  // Text such as 1e-7 is what JavaScript makes of a number that no basket has.
  if (typeof value === 'number' && value > 0 && /^\d{1,9}(\.\d{1,9})?$/.test(String(value))) return value;
  issues.push({ loc, msg: 'must be a number greater than zero', type: 'value_error' });
  return undefined;
};

const item = (unit: 'percent' | 'fraction'): Rule<Item> =>
  record<Item>({
    title: required(text({ minLength: 1 })),
    quantity: required(quantity),
    unit_price: required(amount(price)),
    vat_rate: required(
      decimalWords(
        /^\d{1,3}(\.\d{1,6})?$/,
        (rate) => percentOf(rate, unit).units <= percentOf(rate, unit).scale,
        unit === 'percent' ? 'must be a percentage from 0 to 100' : 'must be a fraction from 0 to 1',
      ),
    ),
    type: optional(oneOf(['good', 'service'])),
    description: optional(text()),
    measure_unit: optional(text({ minLength: 1 })),
  });

const methods: Rule<readonly MethodName[]> = listOf(oneOf(methodTypes), { minItems: 1, unique: true });

const invoice: Rule<InvoiceBody> = record<InvoiceBody>({
  potential_payment_methods: required(methods),
  invoice_id: required(uuid),
  invoice_number: required(text({ minLength: 1 })),
  debitor_name: required(text({ minLength: 1 })),
  amount: required(amount(total)),
});

/** A basket or an invoice; a body with neither is told what a basket needs. */
export function createLinkBody(unit: 'percent' | 'fraction'): Rule<CreateLinkBody> {
  const basket: Rule<BasketBody> = record<BasketBody>({
    potential_payment_methods: required(methods),
    reusable: required(boolean),
    items: required(listOf(item(unit), { minItems: 1 })),
  });
  const either: Rule<BasketBody | InvoiceBody> = (value, loc, issues) => {
    const given = typeof value === 'object' && value !== null ? value : {};
    const isInvoice = !('items' in given) && ('invoice_id' in given || 'invoice_number' in given || 'amount' in given);
    return isInvoice ? invoice(value, loc, issues) : basket(value, loc, issues);
  };
  return record<CreateLinkBody>({ payment_link: required(either) });
}

/** All prices in one currency. */
export function currencyIssues({ items }: BasketBody): readonly Issue[] {
  const currency = items[0]?.unit_price.currency;
  return items.flatMap((row, index): readonly Issue[] =>
    row.unit_price.currency === currency
      ? []
      : [
          {
            loc: ['body', 'payment_link', 'items', index, 'unit_price', 'currency'],
            msg: `must be ${currency}, as that of the first item`,
            type: 'value_error',
          },
        ],
  );
}
