import type { Checkout } from '../payPage.js';
import { isEnabled } from './qontoLinks.js';
import type { Link, QontoState } from './qontoState.js';
import { methodNames } from './qontoState.js';

export function checkout(state: QontoState, linkId: string): Checkout | null {
  const link = state.links.get(linkId);
  if (!link) return null;
  return {
    linkId,
    state: stateOf(link),
    minorUnits: link.minorUnits,
    decimals: 2,
    currency: link.currency,
    recipient: 'Atelier Lumen',
    reference: link.invoice?.number ?? link.items?.map(({ title }) => title).join(', ') ?? null,
    methods: link.methods
      .filter((type) => isEnabled(type, link.minorUnits))
      .map((type) => ({ type, name: methodNames[type], slow: type === 'paypal' })),
    accepted: ['pending', 'paid'].includes(link.payments.at(-1)?.status ?? ''),
    declined: link.payments.at(-1)?.status === 'failed',
    expiresAt: link.expiresAt,
    returnUrl: null,
  };
}

function stateOf({ status }: Link): Checkout['state'] {
  switch (status) {
    case 'open':
    case 'paid':
    case 'expired':
    case 'canceled':
      return status;
    default:
      return 'processing';
  }
}
