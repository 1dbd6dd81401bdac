import type { Capabilities, CreateMode } from '../contract/capabilities.js';
import type { CreateLinkInput, PaymentSource } from '../contract/createLinkInput.js';
import type { PaymentLinksClient } from '../contract/PaymentLinksClient.js';
import { minorUnitDigits } from '../money/currencies.js';
import type { Money } from '../money/money.js';

/** What only the host knows: without it, the create modes that need it are left out. */
export interface CheckSamples {
  /** Documents of the account that a link can be made from. */
  readonly sources?: readonly PaymentSource[] | undefined;
  readonly recipient?: { readonly type: 'entity' | 'counterpart'; readonly id: string } | undefined;
  readonly customerId?: string | undefined;
}

export interface Sample {
  readonly mode: CreateMode;
  readonly input: CreateLinkInput;
}

const day = 86_400_000;

/** One valid input for each create mode that can be tried, with every field that the mode names and that can be made up. */
export async function sampleInputs(client: PaymentLinksClient, samples: CheckSamples): Promise<Sample[]> {
  const capabilities = await client.getCapabilities();
  if (capabilities.can.createLink !== 'yes') return [];
  const methods = await usableMethods(client, capabilities);
  return capabilities.create.flatMap((mode) => {
    const input = sampleInput(mode, capabilities, methods, samples);
    return input === null ? [] : [{ mode, input }];
  });
}

async function usableMethods(client: PaymentLinksClient, { can }: Capabilities): Promise<readonly string[] | null> {
  if (can.listPaymentMethods !== 'yes') return null;
  return (await client.listPaymentMethods()).filter(({ usable }) => usable).map(({ type }) => type);
}

function sampleInput(
  mode: CreateMode,
  capabilities: Capabilities,
  usable: readonly string[] | null,
  samples: CheckSamples,
): CreateLinkInput | null {
  const { fields, expiry } = mode;
  const money = sampleMoney(mode, capabilities);
  const methods = (mode.paymentMethods ?? usable ?? []).filter((type) => usable?.includes(type) ?? true).slice(0, 2);
  const expiresAt = expiry && new Date(Date.now() + Math.min(7 * day, expiry.maxAheadMs ?? 7 * day)).toISOString();
  const today = new Date().toISOString().slice(0, 10);
  const invoice = {
    ...(fields['invoice.issueDate'] && { issueDate: today }),
    ...(fields['invoice.dueDate'] && { dueDate: today }),
  };
  const common = {
    ...(fields.paymentMethods && { paymentMethods: methods }),
    ...(fields.recipient && samples.recipient && { recipient: samples.recipient }),
    ...(fields.payerName && { payerName: sampleText(fields.payerName.minLength) }),
    ...(fields.reference && { reference: sampleText(fields.reference.minLength) }),
    ...(fields.description && { description: sampleText(fields.description.minLength) }),
    ...(fields.expiresAt && expiresAt && { expiresAt }),
    ...(fields.returnUrl && { returnUrl: 'https://shop.example.com/thanks?order=1' }),
    ...(fields.reusable && { reusable: false }),
    ...(Object.keys(invoice).length > 0 && { invoice }),
    ...(fields.customerId && samples.customerId && { customerId: samples.customerId }),
    ...(fields.metadata && { metadata: { order: 'check 1' } }),
  };
  if (fields.recipient?.required && samples.recipient === undefined) return null;
  if (fields.customerId?.required && samples.customerId === undefined) return null;
  if (mode.from === 'amount') return { ...common, amount: money };
  if (mode.from === 'items') {
    return { ...common, items: [{ title: 'Consulting', quantity: '1', unitPrice: money, vatPercent: '0' }] };
  }
  const source = samples.sources?.find(({ type }) => type === mode.from);
  if (source === undefined) return null;
  return fields.amount?.required ? { ...common, source, amount: money } : { ...common, source };
}

/** 12.34 where the currency allows it: an amount whose factor of 100 would show. */
function sampleMoney({ currencies }: CreateMode, { maxDecimals }: Capabilities): Money {
  const currency = currencies.find((code) => code === 'EUR') ?? currencies[0] ?? 'EUR';
  const digits = minorUnitDigits(currency);
  const typed = Math.min(2, maxDecimals[currency] ?? digits);
  return { minorUnits: Math.trunc(1234 / 10 ** (2 - typed)) * 10 ** (digits - typed), currency };
}

const sampleText = (minLength = 0): string => 'Check 1, ünïcode & <b>'.padEnd(minLength, '.');
