import { type CreateField, type CreateMode, checkedUrl, type FieldRule, type Money } from '@paylinks/core';
import type { ResolverResult } from 'react-hook-form';
import * as z from 'zod/mini';
import type { LineItemValues } from '../items/lineItems.js';
import { anything, dayProblem, held, lengthProblem, type Problem, resolved, sizeProblem } from './checks.js';
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

/** What may be sent, as a schema of what is typed. The message of an issue is its code. */
function createLinkFormSchema(
  rules: CreateLinkFormRules,
  moment: () => CreateLinkFormMoment,
): z.ZodMiniType<CreateLinkFormValues> {
  const { mode, source, hiddenFields, usableMethods } = rules;
  const ruleOf = (field: CreateField): FieldRule | undefined =>
    hiddenFields.includes(field) ? undefined : mode.fields[field];
  const words = (field: CreateField, problemOf?: (text: string) => Problem): z.ZodMiniType<string> => {
    const rule = ruleOf(field);
    return held(z.string(), (typed) => {
      const text = typed.trim();
      return rule && (lengthProblem(text, rule) || (text !== '' && problemOf?.(text)));
    });
  };
  const expiry = ruleOf('expiresAt');
  const methods = ruleOf('paymentMethods');
  const file = ruleOf('invoice.file');
  return z.object({
    amount: held(anything<Money | null>(), (amount) => {
      const rule = ruleOf('amount');
      return rule && (moment().amountIsRefused ? 'wrong_format' : amountProblem(amount, rule, mode, source?.due));
    }),
    paymentMethods: held(z.array(z.string()), (chosen) => {
      if (methods === undefined) return null;
      if (chosen.length === 0) return methods.required && 'required';
      if (usableMethods !== null && !chosen.every((method) => usableMethods.includes(method))) return 'not_allowed';
      return sizeProblem(chosen.length, methods);
    }),
    recipient: held(anything<CreateLinkFormValues['recipient']>(), (recipient) => {
      // Drawn and left alone it is the client's own entity; a business partner has to be named.
      const open = recipient === null || recipient.id.trim() === '';
      return open && (ruleOf('recipient')?.required || recipient?.type === 'counterpart') && 'required';
    }),
    payerName: words('payerName'),
    reference: words('reference'),
    description: words('description'),
    expiry: held(anything<CreateLinkFormValues['expiry']>(), (typed) => {
      if (expiry === undefined) return null;
      const now = moment().now;
      const { instant, problem } = readExpiry(typed, now, rules.timeZone);
      return problem ?? (instant !== null && expiryProblem(instant, now, mode.expiry));
    }),
    returnUrl: words('returnUrl', (text) => checkedUrl(text) === null && 'wrong_format'),
    reusable: z.boolean(),
    invoice: z.object({
      issueDate: words('invoice.issueDate', dayProblem),
      dueDate: words('invoice.dueDate', dayProblem),
      file: anything<CreateLinkFormValues['invoice']['file']>().check(({ value, issues }) => {
        const parts = Object.entries(value);
        const empty = parts.every(([, text]) => text.trim() === '');
        if (file === undefined || (empty && !file.required)) return;
        for (const [part, text] of parts) {
          const problem = text.trim() === '' ? 'required' : filePartProblem(part, text.trim(), mode);
          if (problem) issues.push({ code: 'custom', input: text, path: [part], message: problem });
        }
      }),
    }),
    customerId: words('customerId'),
    metadata: anything<CreateLinkFormValues['metadata']>().check(({ value, issues }) => {
      value.forEach(({ key }, index) => {
        const first = value.findIndex((other) => other.key.trim() === key.trim());
        const problem = key.trim() === '' ? 'required' : first < index && 'not_allowed';
        if (problem) issues.push({ code: 'custom', input: key, path: [index, 'key'], message: problem });
      });
    }),
    items: anything<LineItemValues[]>().check(({ value, issues }) => {
      const rule = ruleOf('items');
      if (rule === undefined) return;
      const problem = value.length === 0 ? rule.required && 'required' : sizeProblem(value.length, rule);
      if (problem) issues.push({ code: 'custom', input: value, path: ['root'], message: problem });
      const first = value.find(({ unitPrice }) => unitPrice !== null)?.unitPrice ?? null;
      value.forEach((item, index) => {
        for (const [part, wrong] of itemProblems(item, first, mode)) {
          issues.push({ code: 'custom', input: item, path: [index, part], message: wrong });
        }
      });
    }),
  });
}

let moment: CreateLinkFormMoment = { now: 0, amountIsRefused: false };
const schemas = new WeakMap<CreateLinkFormRules, z.ZodMiniType<CreateLinkFormValues>>();

/** The schema as react-hook-form asks for it. Runs on submit and when a field is left, never on a key. */
export function checkCreateLinkForm(
  rules: CreateLinkFormRules,
  values: CreateLinkFormValues,
  at: CreateLinkFormMoment,
): ResolverResult<CreateLinkFormValues> {
  const schema = schemas.get(rules) ?? createLinkFormSchema(rules, () => moment);
  schemas.set(rules, schema);
  moment = at;
  return resolved(schema, values);
}

function amountProblem(amount: Money | null, rule: FieldRule, mode: CreateMode, due: Money | undefined): Problem {
  if (amount === null) return rule.required && 'required';
  if (amount.minorUnits <= 0) return 'too_small';
  if (!mode.currencies.includes(amount.currency)) return 'not_allowed';
  if (due === undefined) return null;
  if (due.currency !== amount.currency) return 'not_allowed';
  return amount.minorUnits > due.minorUnits && 'too_large';
}

function filePartProblem(part: string, text: string, { invoiceFileTypes }: CreateMode): Problem {
  if (part === 'url') return checkedUrl(text) === null && 'wrong_format';
  return part === 'mimetype' && invoiceFileTypes !== null && !invoiceFileTypes.includes(text) && 'not_allowed';
}

function itemProblems(item: LineItemValues, first: Money | null, mode: CreateMode): [keyof LineItemValues, string][] {
  const decimal = /^\d{1,15}(\.\d{1,10})?$/;
  const numberProblem = (text: string): Problem => (text === '' ? 'required' : !decimal.test(text) && 'wrong_format');
  const { title, quantity, unitPrice, vatPercent } = item;
  const found: [keyof LineItemValues, Problem][] = [
    ['title', title.trim() === '' && 'required'],
    ['quantity', numberProblem(quantity) || (!/[1-9]/.test(quantity) && 'too_small')],
    ['unitPrice', unitPrice === null ? 'required' : priceProblem(unitPrice, first, mode)],
    ['vatPercent', numberProblem(vatPercent)],
  ];
  return found.flatMap(([part, problem]) => (problem ? [[part, problem]] : []));
}

function priceProblem({ minorUnits, currency }: Money, first: Money | null, mode: CreateMode): Problem {
  if (minorUnits < 0) return 'too_small';
  return (!mode.currencies.includes(currency) || currency !== (first?.currency ?? currency)) && 'not_allowed';
}
