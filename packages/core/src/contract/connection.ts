import { z } from '../zod.js';
import { urlSchema } from './scalars.js';
export interface Connection {
  readonly status: 'not_connected' | 'pending' | 'enabled' | 'disabled' | 'unknown';
  readonly rawStatus: string;
  readonly bankAccountId: string | null;
  /** Where the person goes on with the provider's onboarding. Checked like a link's url. */
  readonly continueUrl: string | null;
}

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
