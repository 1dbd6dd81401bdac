import { type ConnectInput, checkedUrl } from '@paylinks/core';
import type { ResolverResult } from 'react-hook-form';
import * as z from 'zod/mini';
import { held, lengthProblem, type Problem, resolved } from './checks.js';
import { phoneNumberOf } from './connectFormInput.js';
import type { ConnectFormField, ConnectFormValues } from './connectFormValues.js';

/** What may be sent, checked against what is typed. Runs on submit and when a field is left, never on a key. */
export function checkConnectForm(
  fields: readonly ConnectFormField[],
  values: ConnectFormValues,
): ResolverResult<ConnectFormValues> {
  const words = (name: keyof ConnectInput, problemOf?: (text: string) => Problem): z.ZodMiniType<string> => {
    const field = fields.find((it) => it.name === name);
    return held(z.string(), (typed) => {
      const text = typed.trim();
      if (field === undefined) return null;
      const { required, minLength, maxLength } = field;
      const rule = { required, ...(minLength !== null && { minLength }), ...(maxLength !== null && { maxLength }) };
      return lengthProblem(text, rule) || (text === '' ? saysNothing(name, values) : problemOf?.(text));
    });
  };
  const schema: z.ZodMiniType<ConnectFormValues> = z.object({
    callbackUrl: words('callbackUrl', (text) => checkedUrl(text) === null && 'wrong_format'),
    bankAccountId: words('bankAccountId'),
    phoneNumber: words('phoneNumber', (text) => !/^\+[1-9]\d{1,14}$/.test(phoneNumberOf(text)) && 'wrong_format'),
    websiteUrl: words('websiteUrl', (text) => !/^https?:\/\/[^@\s]+$/.test(text) && 'wrong_format'),
    businessDescription: words('businessDescription'),
  });
  return resolved(schema, values);
}

/** One of the two has to say what the business is; which of them, no rule of a single field can tell. */
const saysNothing = (name: keyof ConnectInput, { businessDescription, websiteUrl }: ConnectFormValues): Problem =>
  name === 'businessDescription' && businessDescription.trim() === '' && websiteUrl.trim() === '' && 'required';
