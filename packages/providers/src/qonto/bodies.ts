import {
  type ConnectInput,
  type CreateLinkInput,
  type FieldError,
  invalidInput,
  type LineItemInput,
} from '@paylinks/core';
import { toQuantity, toVatRate, toWireAmount, type VatRateUnit } from './decimals.js';
import type { QontoContext } from './mapping.js';
import type { WireAmount } from './schemas.js';

export interface WireCreateItem {
  readonly title: string;
  readonly quantity: number;
  readonly unit_price: WireAmount;
  readonly vat_rate: string;
  readonly type?: string;
  readonly description?: string;
  readonly measure_unit?: string;
}
interface WireCreateBasket {
  readonly potential_payment_methods: readonly string[];
  readonly reusable: boolean;
  readonly items: readonly WireCreateItem[];
}
interface WireCreateInvoice {
  readonly potential_payment_methods: readonly string[];
  readonly invoice_id: string;
  readonly invoice_number: string;
  readonly debitor_name: string;
  readonly amount: WireAmount;
}
/** The two bodies of `POST /v2/payment_links`: https://docs.qonto.com/api-reference/business-api/payments-transfers/payment-links/create */
export interface WireCreateLink {
  readonly payment_link: WireCreateBasket | WireCreateInvoice;
}

export function toCreateBody(input: CreateLinkInput, { vatRateUnit }: QontoContext): WireCreateLink {
  const potential_payment_methods = input.paymentMethods ?? [];
  if (input.source !== undefined && input.amount !== undefined) {
    const { source, amount, payerName = '' } = input;
    return {
      payment_link: {
        potential_payment_methods,
        invoice_id: source.id,
        invoice_number: source.number ?? '',
        debitor_name: payerName,
        amount: toWireAmount(amount),
      },
    };
  }
  const items = (input.items ?? []).map((item, index) => toWireItem(item, index, vatRateUnit));
  // A basket has to say whether it may be paid more than once.
  return { payment_link: { potential_payment_methods, reusable: input.reusable ?? false, items } };
}

function toWireItem(item: LineItemInput, index: number, unit: VatRateUnit): WireCreateItem {
  const { title, unitPrice, vatPercent, type, description, measureUnit } = item;
  const quantity = toQuantity(item.quantity);
  if (quantity === null) {
    const message = 'Qonto takes the quantity as a number, which cannot hold so many digits.';
    const field: FieldError = { path: `items.${index}.quantity`, code: 'wrong_format', message };
    throw invalidInput([field], 'createLink');
  }
  return {
    title,
    quantity,
    unit_price: toWireAmount(unitPrice),
    vat_rate: toVatRate(vatPercent, unit),
    ...(type && { type }),
    ...(description && { description }),
    ...(measureUnit && { measure_unit: measureUnit }),
  };
}

export interface WireConnect {
  readonly partner_callback_url: string;
  readonly user_bank_account_id: string;
  readonly user_phone_number: string;
  readonly business_description: string | null;
  readonly user_website_url?: string;
}

/** https://docs.qonto.com/api-reference/business-api/payments-transfers/payment-links/connect: the description may be null, but not left out. */
export function toConnectBody(input: ConnectInput): WireConnect {
  return {
    partner_callback_url: input.callbackUrl,
    user_bank_account_id: input.bankAccountId,
    user_phone_number: input.phoneNumber,
    business_description: input.businessDescription || null,
    ...(input.websiteUrl && { user_website_url: input.websiteUrl }),
  };
}
