import type { Capabilities, ConnectInput } from '@paylinks/core';
import type { ConnectFormField, ConnectFormValues } from './connectFormValues.js';

const order: readonly (keyof ConnectInput)[] = [
  'bankAccountId',
  'phoneNumber',
  'websiteUrl',
  'businessDescription',
  'callbackUrl',
];

/** To draw, in order: what the provider asks for, without what is hidden. */
export function connectFieldsOf(
  connection: Capabilities['connection'] | undefined,
  hiddenFields: readonly (keyof ConnectInput)[],
  readOnlyFields: readonly (keyof ConnectInput)[],
): readonly ConnectFormField[] {
  return order.flatMap((name): ConnectFormField[] => {
    const rule = connection?.fields[name];
    if (rule === undefined || hiddenFields.includes(name)) return [];
    const { required, minLength = null, maxLength = null } = rule;
    return [{ name, path: name, required, readOnly: readOnlyFields.includes(name), minLength, maxLength }];
  });
}

export const connectValuesOf = (defaults: Partial<ConnectInput>): ConnectFormValues => ({
  callbackUrl: '',
  bankAccountId: '',
  phoneNumber: '',
  businessDescription: '',
  websiteUrl: '',
  ...Object.fromEntries(Object.entries(defaults).filter(([, text]) => text !== undefined)),
});

/** What is sent: of the fields that the provider names, those that hold something. */
export function connectInputOf(values: ConnectFormValues, connection: Capabilities['connection']): ConnectInput {
  const named = (name: keyof ConnectInput): string => (connection?.fields[name] ? values[name].trim() : '');
  const businessDescription = named('businessDescription');
  const websiteUrl = named('websiteUrl');
  return {
    callbackUrl: named('callbackUrl'),
    bankAccountId: named('bankAccountId'),
    phoneNumber: phoneNumberOf(named('phoneNumber')),
    ...(businessDescription !== '' && { businessDescription }),
    ...(websiteUrl !== '' && { websiteUrl }),
  };
}

/** As it is dialled, without what only helps to read it: '+33 (0) …' cannot be read in one way and stays as typed. */
export const phoneNumberOf = (typed: string): string =>
  /\(0\)/.test(typed) ? typed : typed.replace(/[\s().\-/\u00a0]/g, '').replace(/^00/, '+');
