import type { CreateField, CreateLinkInput, PaymentLink, PaymentLinksClient } from '@paylinks/core';
import { sleep } from './clock.js';
import { echoDifferences } from './echoDifferences.js';
import { notLoaded } from './loadOnce.js';
import { loadTotals } from './loadTotals.js';
import type { WriteAttemptsOptions } from './making.js';
import { pageTimeout } from './steps.js';
import { WriteAttempts } from './WriteAttempts.js';

export type CreateLinkAttempts = WriteAttempts<CreateLinkInput, PaymentLink, CreateField>;
export interface CreateLinkAttemptsOptions
  extends Omit<WriteAttemptsOptions<CreateLinkInput, PaymentLink, CreateField>, 'making'> {
  readonly client: Pick<PaymentLinksClient, 'createLink' | 'lookUpAttempt' | 'getLink'>;
}

export function createLinkAttempts(options: CreateLinkAttemptsOptions): CreateLinkAttempts {
  const { client, capabilities, clock } = options;
  let totals: Awaited<ReturnType<typeof loadTotals>> | null = null;
  /** Items are sent, looked for and read only where what they come to can be compared afterwards. */
  const comparable = async <T>(then: () => Promise<T>): Promise<T> => {
    totals ??= await Promise.race([
      loadTotals(),
      // Nothing waits for them until its attempt is given up, and goes out then.
      sleep(clock, pageTimeout / 2).then(() => Promise.reject()),
    ]).catch((cause: unknown) => Promise.reject(notLoaded('createLink', cause)));
    return then();
  };
  return new WriteAttempts({
    ...options,
    making: {
      verb: 'createLink',
      send(input, sendOptions) {
        const send = () => client.createLink(input, sendOptions);
        return input.items && totals === null ? comparable(send) : send();
      },
      lookUp(attempt) {
        const lookUp = () => client.lookUpAttempt({ verb: 'createLink', ...attempt });
        return attempt.input.items ? comparable(lookUp) : lookUp();
      },
      async read(linkId) {
        const link = await client.getLink(linkId);
        return link.createdFrom === 'items' ? comparable(async () => link) : link;
      },
      differences(input, link) {
        const from = input.source?.type ?? (input.items ? 'items' : 'amount');
        return echoDifferences(input, link, capabilities()?.create.find((mode) => mode.from === from) ?? null, totals);
      },
      isEnded: ({ status }) => status === 'expired' || status === 'canceled',
    },
  });
}
