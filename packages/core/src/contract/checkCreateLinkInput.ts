import type { FieldError } from '../errors/PaymentLinksError.js';
import { minorUnitDigits } from '../money/currencies.js';
import type { Money } from '../money/money.js';
import type { Capabilities, CreateField, CreateMode } from './capabilities.js';
import { type CreateLinkInput, createLinkInputSchema } from './createLinkInput.js';
import { fieldProblems } from './fieldProblems.js';
import type { CapabilitiesDefinition } from './PaymentLinksClient.js';
import { invalidInput, parseInput } from './parseInput.js';

/**
 * Reads the input of a create and holds it to one of the provider's create modes: named fields only, required ones present, lengths, currencies, decimals, methods, file types, expiry.
 * What the capabilities say to a form is thereby also what the client refuses. `nowMs` is the provider's time. Throws `invalid_input` with every field that is wrong.
 */
export function checkCreateLinkInput(
  value: unknown,
  capabilities: Pick<CapabilitiesDefinition, 'create' | 'maxDecimals'>,
  nowMs: number,
): { readonly input: CreateLinkInput; readonly mode: CreateMode } {
  const input = parseInput(createLinkInputSchema, value, 'createLink');
  const from = input.source?.type ?? (input.items === undefined ? 'amount' : 'items');
  const mode = capabilities.create?.find((candidate) => candidate.from === from);
  if (mode === undefined) {
    const path = input.source === undefined ? from : 'source';
    throw invalidInput([notAllowed(path, `Links are not made from '${from}' here.`)], 'createLink');
  }
  const wrong = [
    ...fieldProblems(createFields, mode.fields, (field) => valueOf[field](input)),
    ...moneyProblems(input, mode, capabilities.maxDecimals ?? {}),
    ...choiceProblems(input, mode),
    ...expiryProblems(input, mode, nowMs),
  ];
  if (wrong.length > 0) throw invalidInput(wrong, 'createLink');
  return { input, mode };
}

const notAllowed = (path: string, message: string): FieldError => ({ path, code: 'not_allowed', message });

const valueOf: Readonly<Record<CreateField, (input: CreateLinkInput) => unknown>> = {
  amount: (input) => input.amount,
  items: (input) => input.items,
  source: (input) => input.source,
  paymentMethods: (input) => input.paymentMethods,
  recipient: (input) => input.recipient,
  payerName: (input) => input.payerName,
  reference: (input) => input.reference,
  description: (input) => input.description,
  expiresAt: (input) => input.expiresAt,
  returnUrl: (input) => input.returnUrl,
  reusable: (input) => input.reusable,
  'invoice.issueDate': (input) => input.invoice?.issueDate,
  'invoice.dueDate': (input) => input.invoice?.dueDate,
  'invoice.file': (input) => input.invoice?.file,
  customerId: (input) => input.customerId,
  metadata: (input) => input.metadata,
};
const createFields = Object.keys(valueOf) as CreateField[];

function moneyProblems(
  input: CreateLinkInput,
  mode: CreateMode,
  maxDecimals: Capabilities['maxDecimals'],
): FieldError[] {
  const amounts: [string, Money][] = (input.items ?? []).map((item, index) => [
    `items.${index}.unitPrice`,
    item.unitPrice,
  ]);
  if (input.amount !== undefined) amounts.push(['amount', input.amount]);
  return amounts.flatMap(([path, { minorUnits, currency }]): FieldError[] => {
    if (!mode.currencies.includes(currency)) return [notAllowed(path, `${currency} is not offered by the provider.`)];
    const allowed = maxDecimals[currency] ?? minorUnitDigits(currency);
    const lost = minorUnitDigits(currency) - allowed;
    if (lost <= 0 || minorUnits % 10 ** lost === 0) return [];
    return [{ path, code: 'wrong_format', message: `The provider takes ${currency} with ${allowed} decimals.` }];
  });
}

function choiceProblems(input: CreateLinkInput, mode: CreateMode): FieldError[] {
  const wrong: FieldError[] = [];
  for (const method of input.paymentMethods ?? []) {
    if (mode.paymentMethods !== null && !mode.paymentMethods.includes(method)) {
      wrong.push(notAllowed('paymentMethods', `The provider has no method '${method}'.`));
    }
  }
  const mimetype = input.invoice?.file?.mimetype;
  if (mimetype !== undefined && mode.invoiceFileTypes !== null && !mode.invoiceFileTypes.includes(mimetype)) {
    wrong.push(notAllowed('invoice.file', `The provider takes ${mode.invoiceFileTypes.join(', ')}.`));
  }
  const rules = mode.items;
  if (rules === null) return wrong;
  if (rules.maxCount !== null && (input.items?.length ?? 0) > rules.maxCount) {
    wrong.push({ path: 'items', code: 'too_long', message: `At most ${rules.maxCount} items.` });
  }
  input.items?.forEach(({ type, measureUnit }, index) => {
    if (type !== undefined && !rules.types.includes(type)) {
      wrong.push(notAllowed(`items.${index}.type`, `One of ${rules.types.join(', ')}.`));
    }
    if (measureUnit !== undefined && !rules.measureUnits.includes(measureUnit)) {
      wrong.push(notAllowed(`items.${index}.measureUnit`, 'The provider has no such unit.'));
    }
  });
  return wrong;
}

function expiryProblems({ expiresAt }: CreateLinkInput, { expiry }: CreateMode, nowMs: number): FieldError[] {
  if (expiresAt === undefined || expiry === null) return [];
  const aheadMs = Date.parse(expiresAt) - nowMs;
  const path = 'expiresAt';
  if (aheadMs <= 0) return [{ path, code: 'in_past', message: 'It is in the past by the clock of the provider.' }];
  if (aheadMs < expiry.minAheadMs) {
    return [{ path, code: 'too_small', message: `At least ${expiry.minAheadMs / 1000} seconds ahead.` }];
  }
  if (expiry.maxAheadMs === null || aheadMs <= expiry.maxAheadMs) return [];
  return [{ path, code: 'too_large', message: `At most ${expiry.maxAheadMs / 86_400_000} days ahead.` }];
}
