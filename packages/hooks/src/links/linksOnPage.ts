import type { PaymentLinkSummary } from '@paylinks/core';
import type { ClientCache } from '../provider/ClientCache.js';
import { linkKey, listsKey } from './queryKeys.js';

/** The ids of the links that something on the page shows, those shown by themselves before the rows of lists; at most `limit`. */
export function linksOnPage({ queries }: ClientCache, limit: number): readonly string[] {
  const single: string[] = [];
  const rows: string[] = [];
  for (const { queryKey, state } of queries.getQueryCache().findAll({ type: 'active' })) {
    const [kind, second, third] = queryKey;
    if (kind === linkKey('')[0]) single.push(String(second));
    else if (kind !== listsKey[0]) continue;
    else if (second === 'payments' || second === 'timeline') single.push(String(third));
    else if (second === 'links') rows.push(...idsOf(state.data));
  }
  return [...new Set([...single, ...rows])].filter(Boolean).slice(0, limit);
}

function idsOf(data: unknown): string[] {
  const { pages = [] } = (data ?? {}) as {
    readonly pages?: readonly { readonly items: readonly PaymentLinkSummary[] }[];
  };
  return pages.flatMap(({ items }) => items.map(({ id }) => id));
}
