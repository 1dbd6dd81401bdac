import {
  PaymentLinkDetails,
  type PaymentLinkDetailsProps,
  PaymentLinksKit,
  type PaymentLinksKitProps,
} from '@paylinks/components';
import type { CreateLinkInput, PaymentLink, PaymentLinksClient } from '@paylinks/core';
import { createSandbox, type Sandbox, type SandboxProvider } from '@paylinks/sandbox';
import { screen } from '@testing-library/react';
import { type ReactElement, type Ref, StrictMode } from 'react';
import { onSandbox } from '../hooks/onSandbox.js';
import { fortyTwoEuro } from '../providers/fortyTwoEuro.js';

export interface World {
  readonly sandbox: Sandbox;
  readonly client: PaymentLinksClient;
  readonly link: PaymentLink;
}
export async function world(
  provider: SandboxProvider = 'monite',
  input: CreateLinkInput = fortyTwoEuro[provider],
): Promise<World> {
  const { sandbox, client } = onSandbox(createSandbox(), provider);
  return { sandbox, client, link: await client.createLink(input) };
}

export type Props = Omit<Partial<PaymentLinkDetailsProps>, 'ref'> & {
  of: World;
  kit?: Partial<PaymentLinksKitProps>;
  rootRef?: Ref<HTMLElement>;
};
export function Details({ of: { client, link }, kit, rootRef, ...details }: Props): ReactElement {
  return (
    <StrictMode>
      <PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin" pollMs={false} {...kit}>
        <PaymentLinkDetails ref={rootRef} linkId={link.id} {...details} />
      </PaymentLinksKit>
    </StrictMode>
  );
}
export const section = (name: string) => screen.findByRole('region', { name });
