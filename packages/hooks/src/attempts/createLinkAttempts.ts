import type { CreateField, CreateLinkInput, PaymentLink, PaymentLinksClient } from '@paylinks/core';
import { echoDifferences } from './echoDifferences.js';
import type { WriteAttemptsOptions } from './making.js';
import { WriteAttempts } from './WriteAttempts.js';

export type CreateLinkAttempts = WriteAttempts<CreateLinkInput, PaymentLink, CreateField>;
export interface CreateLinkAttemptsOptions
  extends Omit<WriteAttemptsOptions<CreateLinkInput, PaymentLink, CreateField>, 'making'> {
  readonly client: Pick<PaymentLinksClient, 'createLink' | 'lookUpAttempt' | 'getLink'>;
}

export function createLinkAttempts(options: CreateLinkAttemptsOptions): CreateLinkAttempts {
  const { client, capabilities } = options;
  return new WriteAttempts({
    ...options,
    making: {
      verb: 'createLink',
      send: (input, sendOptions) => client.createLink(input, sendOptions),
      lookUp: (attempt) => client.lookUpAttempt({ verb: 'createLink', ...attempt }),
      read: (linkId) => client.getLink(linkId),
      differences(input, link) {
        const from = input.source?.type ?? (input.items ? 'items' : 'amount');
        return echoDifferences(input, link, capabilities()?.create.find((mode) => mode.from === from) ?? null);
      },
      isEnded: ({ status }) => status === 'expired' || status === 'canceled',
    },
  });
}
