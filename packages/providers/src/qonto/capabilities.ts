import type { Capabilities, CapabilitiesDefinition, CreateMode, CurrencyCode, ItemRounding } from '@paylinks/core';
import { linkStatuses, paymentStatuses } from './status.js';

/** The currencies that Qonto's own kit for pages knows, the euro first: npm @qonto/embed-sdk 0.64.2. */
const currencies =
  'EUR AED AUD BGN CAD CHF CNY CZK DKK GBP GHS HKD HUF ILS INR MXN NOK NZD PEN PLN RON RSD SAR SEK SGD TRY USD ZAR ZMW'.split(
    ' ',
  ) as readonly CurrencyCode[];

/** The units that Qonto's own kit for pages knows: npm @qonto/embed-sdk 0.64.2. */
const measureUnits: readonly string[] =
  'unit hour day month gram kilogram liter meter square_meter cubic_meter ampere number_of_articles centimeter cubic_meter_per_hour gigajoule gigawatt gigawatt_hour half_year joule kilojoule kilovar kilowatt kilowatt_hour megajoule megawatt megawatt_hour milligram milliliter millimeter minute pair quarter second set ton two_week watt_hour week year'.split(
    ' ',
  );

const minute = 60_000;

const mode = (change: Pick<CreateMode, 'from' | 'fields' | 'items'>): CreateMode => ({
  ...change,
  currencies,
  amountIs: 'total',
  paymentMethods: null,
  // No field asks for one: the provider sets it.
  expiry: null,
  expires: true,
  invoiceFileTypes: null,
});

type Fixed = Pick<Capabilities, 'create' | 'links' | 'linkPayments' | 'connection' | 'maxDecimals'>;

/** Fixed by Qonto's description; which scopes a token has is only known from its 403. */
export function qontoCapabilities(rounding: ItemRounding | null): CapabilitiesDefinition & Fixed {
  const paymentMethods = { required: true, minLength: 1 };
  return {
    provider: 'qonto',
    create: [
      mode({
        from: 'items',
        fields: { items: { required: true, minLength: 1 }, paymentMethods, reusable: { required: false } },
        items: { types: ['good', 'service'], measureUnits, rounding, maxCount: null },
      }),
      mode({
        from: 'invoice',
        fields: {
          source: { required: true },
          amount: { required: true },
          payerName: { required: true, minLength: 1 },
          paymentMethods,
        },
        items: null,
      }),
    ],
    links: { sorts: ['amount', 'expiresAt'], filters: ['status'], statuses: linkStatuses, maxLimit: 100 },
    linkPayments: { sorts: ['createdAt'], statuses: paymentStatuses, maxLimit: 100 },
    // https://docs.qonto.com/api-reference/business-api/payments-transfers/payment-links/connect
    connection: {
      fields: {
        callbackUrl: { required: true },
        bankAccountId: { required: true },
        phoneNumber: { required: true },
        businessDescription: { required: false, minLength: 80 },
        websiteUrl: { required: false, maxLength: 255 },
      },
    },
    // A finished success is kept for half an hour and given again even to another body; two running requests are not held apart:
    // https://docs.qonto.com/get-started/general/idempotent-requests
    idempotency: { by: 'provider', ttlMs: 30 * minute, onChangedInput: 'replay' },
    maxDecimals: {},
    moneyStates: ['none', 'pending', 'received'],
  };
}
