import type { Capabilities } from '../contract/capabilities.js';
import type { PaymentLinksClient } from '../contract/PaymentLinksClient.js';
import type { RecordPaymentInput } from '../contract/paymentRecord.js';
import { minorUnitDigits } from '../money/currencies.js';
import type { CheckSamples } from './sampleInputs.js';

export const unknownId = '00000000-0000-4000-8000-000000000000';
export const paidAt = '2026-01-15T23:30:00-10:00';
export const paidAtUtc = '2026-01-16T09:30:00.000Z';
export const withoutOffset = '2026-01-15T23:30:00';
export const plannedPaymentDate: string = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

type RecordCapabilities = NonNullable<Capabilities['records']>;
export interface Recording {
  readonly records: RecordCapabilities;
  readonly can: Capabilities['can'];
  readonly input: RecordPaymentInput;
}

/** null where nothing can be recorded, or the host named no document to record it for. */
export async function recording(client: PaymentLinksClient, samples: CheckSamples): Promise<Recording | null> {
  const { can, records, create, maxDecimals } = await client.getCapabilities();
  const source = samples.sources?.find(({ type }) => type !== 'invoice') ?? samples.sources?.[0];
  if (can.createRecord !== 'yes' || records === null || source === undefined) return null;
  const offered = create.flatMap(({ currencies }) => currencies);
  const currency = offered.find((code) => code === 'EUR') ?? offered[0] ?? 'EUR';
  const unit = 10 ** (minorUnitDigits(currency) - (maxDecimals[currency] ?? minorUnitDigits(currency)));
  const amount = { minorUnits: 1234 * unit, currency };
  return { records, can, input: records.fields.paidAt ? { amount, source, paidAt } : { amount, source } };
}

export function variants({ records, input }: Recording): RecordPaymentInput[] {
  const { initialStatuses, fields, negativeAmounts } = records;
  const refund = { ...input.amount, minorUnits: -input.amount.minorUnits };
  return [
    input,
    ...(fields.paymentMethod ? [{ ...input, paymentMethod: 'cash' }] : []),
    ...(fields.paymentIntentStatus ? [{ ...input, paymentIntentStatus: 'booked' }] : []),
    ...(negativeAmounts ? [{ ...input, amount: refund }] : []),
    ...initialStatuses.map((status) => beginning({ records, input }, status)),
  ];
}

/** Neither done nor canceled, the earliest that there is. */
export const firstStatus = ({ initialStatuses }: RecordCapabilities): 'created' | 'processing' | undefined =>
  (['created', 'processing'] as const).find((status) => initialStatuses.includes(status));

export function beginning(
  { input }: Pick<Recording, 'records' | 'input'>,
  status: RecordCapabilities['initialStatuses'][number],
): RecordPaymentInput {
  const { paidAt: paid, ...rest } = input;
  if (status === 'created') return { ...rest, status, plannedPaymentDate };
  return status === 'succeeded' && paid !== undefined ? { ...rest, status, paidAt: paid } : { ...rest, status };
}

type Refusal = readonly [what: string, path: string, change: Readonly<Record<string, unknown>>];

export function refusals({ records, input }: Recording): Refusal[] {
  const { fields, initialStatuses, negativeAmounts } = records;
  const money = (minorUnits: number): Refusal[2] => ({ amount: { ...input.amount, minorUnits } });
  const values: Readonly<Record<string, unknown>> = {
    paymentIntentId: unknownId,
    paymentIntentStatus: 'booked',
    paymentMethod: 'cash',
    paidAt,
    entityUserId: unknownId,
  };
  const unnamed = Object.entries(values).flatMap(([name, value]): Refusal[] =>
    name in fields ? [] : [[name, name, { [name]: value }]],
  );
  return [
    ['zero', 'amount', money(0)],
    ['half a minor unit', 'amount', money(0.5)],
    ['a field nobody knows', 'colour', { colour: 'red' }],
    ['a status nobody begins with', 'status', { status: 'canceled' }],
    ...unnamed,
    ...(negativeAmounts ? [] : [['a refund', 'amount', money(-1)] as const]),
    ...(fields.paidAt ? [['a time without offset', 'paidAt', { paidAt: withoutOffset }] as const] : []),
    ...(initialStatuses.includes('created')
      ? [['a plan without a day', 'plannedPaymentDate', { status: 'created', plannedPaymentDate: undefined }] as const]
      : []),
  ];
}
