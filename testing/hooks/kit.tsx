import type { PaymentLinksClient } from '@paylinks/core';
import { PaymentLinksProvider, type PaymentLinksProviderProps } from '@paylinks/hooks';
import type { ReactElement, ReactNode } from 'react';

/** A wrapper for tests: the provider around what is drawn. */
export function kit(client: PaymentLinksClient, props: Omit<PaymentLinksProviderProps, 'client' | 'children'> = {}) {
  return ({ children }: { children: ReactNode }): ReactElement => (
    <PaymentLinksProvider client={client} timeZone="UTC" {...props}>
      {children}
    </PaymentLinksProvider>
  );
}
