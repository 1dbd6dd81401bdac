import { type CreateField, type CreateMode, checkedUrl, type FieldRule, type Money } from '@paylinks/core';
import type { FieldPath, ResolverResult } from 'react-hook-form';
import type { LineItemValues } from '../items/lineItems.js';
import { dayProblem, type Found, type Problem, resolved, sizeProblem, textProblem } from './checks.js';
import type { CreateLinkFormValues, SourceWithDue } from './createLinkFormValues.js';
import { expiryProblem, readExpiry } from './expiry.js';

export { inputOf } from './createLinkFormInput.js';

export interface CreateLinkFormRules {
  readonly mode: CreateMode;
  readonly source: SourceWithDue | undefined;
  /** Not checked here: their defaults are the host's, and the provider has the last word. */
  readonly hiddenFields: readonly CreateField[];
  /** null: not known yet. */
  readonly usableMethods: readonly string[] | null;
  readonly timeZone: string;
}
/** What only the moment of the check tells. */
export interface CreateLinkFormMoment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** What is typed as amount is no amount. */
  readonly amountIsRefused: boolean;
}

/** What may be sent, checked against what is typed. Runs on submit and when a field is left, never on a key. */
export function checkCreateLinkForm(
  { mode, source, hiddenFields, usableMethods, timeZone }: CreateLinkFormRules,
  values: CreateLinkFormValues,
  { now, amountIsRefused }: CreateLinkFormMoment,
): ResolverResult<CreateLinkFormValues> {
  const ruleOf = (field: CreateField): FieldRule | undefined =>
    hiddenFields.includes(field) ? undefined : mode.fields[field];
  const words = <K extends CreateField & FieldPath<CreateLinkFormValues>>(
    field: K,
    typed: string,
    problemOf?: (text: string) => Problem,
  ): [K, Problem] => [field, textProblem(typed, ruleOf(field), problemOf)];
  const { amount, paymentMethods, recipient, expiry, invoice, items } = values;
  const amountRule = ruleOf('amount');
  const methodsRule = ruleOf('paymentMethods');
  const itemsRule = ruleOf('items');
  return resolved(values, [
    ['amount', amountRule && (amountIsRefused ? 'wrong_format' : amountProblem(amount, amountRule, mode, source?.due))],
    ['paymentMethods', methodsRule && methodsProblem(paymentMethods, methodsRule, usableMethods)],
    ['recipient', recipientProblem(recipient, ruleOf('recipient'))],
    words('payerName', values.payerName),
    words('reference', values.reference),
    words('description', values.description),
    ['expiry', ruleOf('expiresAt') && typedExpiryProblem(expiry, now, timeZone, mode)],
    words('returnUrl', values.returnUrl, (text) => checkedUrl(text) === null && 'wrong_format'),
    words('invoice.issueDate', invoice.issueDate, dayProblem),
    words('invoice.dueDate', invoice.dueDate, dayProblem),
    ...fileProblems(invoice.file, ruleOf('invoice.file'), mode),
    words('customerId', values.customerId),
    ...metadataProblems(values.metadata),
    ...(itemsRule ? itemsProblems(items, itemsRule, mode) : []),
  ]);
}

type FoundHere = Found<CreateLinkFormValues>;

function amountProblem(amount: Money | null, rule: FieldRule, mode: CreateMode, due: Money | undefined): Problem {
  if (amount === null) return rule.required && 'required';
  if (amount.minorUnits <= 0) return 'too_small';
  if (!mode.currencies.includes(amount.currency)) return 'not_allowed';
  if (due === undefined) return null;
  if (due.currency !== amount.currency) return 'not_allowed';
  return amount.minorUnits > due.minorUnits && 'too_large';
}

function methodsProblem(chosen: readonly string[], rule: FieldRule, usable: readonly string[] | null): Problem {
  if (chosen.length === 0) return rule.required && 'required';
  if (usable !== null && !chosen.every((method) => usable.includes(method))) return 'not_allowed';
  return sizeProblem(chosen.length, rule);
}

function recipientProblem(recipient: CreateLinkFormValues['recipient'], rule: FieldRule | undefined): Problem {
  // Drawn and left alone it is the client's own entity; a business partner has to be named.
  const open = recipient === null || recipient.id.trim() === '';
  return open && (rule?.required || recipient?.type === 'counterpart') && 'required';
}

function typedExpiryProblem(
  typed: CreateLinkFormValues['expiry'],
  now: number,
  timeZone: string,
  mode: CreateMode,
): Problem {
  const { instant, problem } = readExpiry(typed, now, timeZone);
  return problem ?? (instant !== null && expiryProblem(instant, now, mode.expiry));
}

function fileProblems(
  file: CreateLinkFormValues['invoice']['file'],
  rule: FieldRule | undefined,
  { invoiceFileTypes }: CreateMode,
): FoundHere[] {
  const isEmpty = Object.values(file).every((text) => text.trim() === '');
  if (rule === undefined || (isEmpty && !rule.required)) return [];
  const problemOf = (part: string, text: string): Problem => {
    if (text === '') return 'required';
    if (part === 'url') return checkedUrl(text) === null && 'wrong_format';
    return part === 'mimetype' && invoiceFileTypes !== null && !invoiceFileTypes.includes(text) && 'not_allowed';
  };
  return (['name', 'mimetype', 'url'] as const).map((part) => [
    `invoice.file.${part}`,
    problemOf(part, file[part].trim()),
  ]);
}

const metadataProblems = (metadata: CreateLinkFormValues['metadata']): FoundHere[] =>
  metadata.map(({ key }, index) => {
    const first = metadata.findIndex((other) => other.key.trim() === key.trim());
    return [`metadata.${index}.key`, key.trim() === '' ? 'required' : first < index && 'not_allowed'];
  });

function itemsProblems(items: readonly LineItemValues[], rule: FieldRule, mode: CreateMode): FoundHere[] {
  const first = items.find(({ unitPrice }) => unitPrice !== null)?.unitPrice ?? null;
  return [
    ['items.root', items.length === 0 ? rule.required && 'required' : sizeProblem(items.length, rule)],
    ...items.flatMap((item, index) => itemProblems(`items.${index}`, item, first, mode)),
  ];
}

function itemProblems(
  path: `items.${number}`,
  { title, quantity, unitPrice, vatPercent }: LineItemValues,
  first: Money | null,
  mode: CreateMode,
): FoundHere[] {
  const decimal = /^\d{1,15}(\.\d{1,10})?$/;
  const numberProblem = (text: string): Problem => (text === '' ? 'required' : !decimal.test(text) && 'wrong_format');
  return [
    [`${path}.title`, title.trim() === '' && 'required'],
    [`${path}.quantity`, numberProblem(quantity) || (!/[1-9]/.test(quantity) && 'too_small')],
    [`${path}.unitPrice`, unitPrice === null ? 'required' : priceProblem(unitPrice, first, mode)],
    [`${path}.vatPercent`, numberProblem(vatPercent)],
  ];
}

function priceProblem({ minorUnits, currency }: Money, first: Money | null, mode: CreateMode): Problem {
  if (minorUnits < 0) return 'too_small';
  return (!mode.currencies.includes(currency) || currency !== (first?.currency ?? currency)) && 'not_allowed';
}
