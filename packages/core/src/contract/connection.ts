import * as z from '../zod.js';
import type { Capabilities } from './capabilities.js';
import { fieldProblems } from './fieldProblems.js';
import { invalidInput, parseInput } from './parseInput.js';
import { idSchema, urlSchema } from './scalars.js';

/** Whether the account is connected to its provider. Never connected is a status, not an error. */
export interface Connection {
  readonly status: 'not_connected' | 'pending' | 'enabled' | 'disabled' | 'unknown';
  readonly rawStatus: string;
  readonly bankAccountId: string | null;
  /** Where the person goes on with the provider's onboarding. Checked like a link's url. */
  readonly continueUrl: string | null;
}

/** What an account is connected with. The person comes back to `callbackUrl` (https, or http on loopback). */
export interface ConnectInput {
  readonly callbackUrl: string;
  readonly bankAccountId: string;
  /** E.164. */
  readonly phoneNumber: string;
  /** One of the two: a description of at least 80 characters, or a website. */
  readonly businessDescription?: string | undefined;
  readonly websiteUrl?: string | undefined;
}

export const connectionSchema: z.ZodMiniType<Connection> = z.object({
  status: z.enum(['not_connected', 'pending', 'enabled', 'disabled', 'unknown']),
  rawStatus: z.string(),
  bankAccountId: z.nullable(z.string()),
  continueUrl: z.nullable(urlSchema),
});

const refusedAs = (
  code: 'wrong_format' | 'required',
  ...path: string[]
): { path: string[]; params: { code: string } } => ({
  path,
  params: { code },
});

export const connectInputSchema: z.ZodMiniType<ConnectInput> = z
  .strictObject({
    callbackUrl: urlSchema,
    bankAccountId: idSchema,
    phoneNumber: z.string().check(z.refine((text) => /^\+[1-9]\d{1,14}$/.test(text), refusedAs('wrong_format'))),
    businessDescription: z.optional(z.string()),
    // A company's page may still be http; nobody is sent there by the kit.
    websiteUrl: z.optional(
      z.string().check(z.refine((text) => /^(https?:\/\/[^@\s]+)?$/.test(text), refusedAs('wrong_format'))),
    ),
  })
  .check(
    z.refine(
      ({ businessDescription = '', websiteUrl = '' }) => businessDescription !== '' || websiteUrl !== '',
      refusedAs('required', 'businessDescription'),
    ),
  );

const connectFields = [
  'callbackUrl',
  'bankAccountId',
  'phoneNumber',
  'businessDescription',
  'websiteUrl',
] as const satisfies readonly (keyof ConnectInput)[];

/** Reads the input of a connect and holds it to the provider's rules. Throws `invalid_input` with every field that is wrong. */
export function checkConnectInput(value: unknown, { connection }: Pick<Capabilities, 'connection'>): ConnectInput {
  const input = parseInput(connectInputSchema, value, 'connect');
  const wrong = fieldProblems(connectFields, connection?.fields ?? {}, (field) => input[field]);
  if (wrong.length > 0) throw invalidInput(wrong, 'connect');
  return input;
}
