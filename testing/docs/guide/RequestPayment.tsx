import { CreateLinkForm, PaymentLinkCard, PaymentLinksKit } from '@paylinks/components';
import type { PaymentLinksClient } from '@paylinks/core';
import { type ReactElement, useState } from 'react';

export function RequestPayment({ client }: { client: PaymentLinksClient }): ReactElement {
  const [linkId, setLinkId] = useState('');
  const step = linkId ? <PaymentLinkCard linkId={linkId} /> : <CreateLinkForm onCreated={({ id }) => setLinkId(id)} />;
  return <PaymentLinksKit client={client}>{step}</PaymentLinksKit>;
}
