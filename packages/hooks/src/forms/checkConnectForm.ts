import { type ConnectInput, checkedUrl } from '@paylinks/core';
import type { ResolverResult } from 'react-hook-form';
import { type Problem, resolved, textProblem } from './checks.js';
import { phoneNumberOf } from './connectFormInput.js';
import type { ConnectFormField, ConnectFormValues } from './connectFormValues.js';

/** What may be sent, checked against what is typed. Runs on submit and when a field is left, never on a key. */
export function checkConnectForm(
  fields: readonly ConnectFormField[],
  values: ConnectFormValues,
): ResolverResult<ConnectFormValues> {
  const ruleOf = (name: keyof ConnectInput): ConnectFormField | undefined => fields.find((it) => it.name === name);
  const words = (name: keyof ConnectInput, problemOf?: (text: string) => Problem): [keyof ConnectInput, Problem] => [
    name,
    textProblem(values[name], ruleOf(name), problemOf),
  ];
  return resolved(values, [
    words('callbackUrl', (text) => checkedUrl(text) === null && 'wrong_format'),
    words('bankAccountId'),
    words('phoneNumber', (text) => !/^\+[1-9]\d{1,14}$/.test(phoneNumberOf(text)) && 'wrong_format'),
    words('websiteUrl', (text) => !/^https?:\/\/[^@\s]+$/.test(text) && 'wrong_format'),
    words('businessDescription'),
    // One of the two has to say what the business is; which of them, no rule of a single field can tell.
    ['businessDescription', ruleOf('businessDescription') && saysNothing(values) && 'required'],
  ]);
}

const saysNothing = ({ businessDescription, websiteUrl }: ConnectFormValues): boolean =>
  businessDescription.trim() === '' && websiteUrl.trim() === '';
