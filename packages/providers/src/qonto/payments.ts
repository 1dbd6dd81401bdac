import { addMoney, type LinkPayment, type PaymentLink, type Verb } from '@paylinks/core';
import { unlessRefused } from '../http/afterWrite.js';
import type { QontoApi } from './api.js';
import { fromWireAmount } from './decimals.js';
import { toLinkPayment } from './mapping.js';
import type { WireLink } from './schemas.js';

const pageSize = 100;
const maxPages = 5;

interface Asked {
  readonly verb: Verb;
  readonly signal: AbortSignal | undefined;
}

/** The newest payments of a link, and whether they are all. */
export async function newestPayments(
  api: QontoApi,
  linkId: string,
  status: readonly string[] | undefined,
  { verb, signal }: Asked,
): Promise<{ readonly payments: readonly LinkPayment[]; readonly areAll: boolean }> {
  const payments: LinkPayment[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const query = { page, per_page: pageSize, 'status[]': status, sort_by: 'creation_date:desc' };
    const { payments: rows, meta } = await api.listPayments(linkId, query, verb, signal);
    // Numbered pages: a payment that came in meanwhile has pushed others onto the next page.
    payments.push(...rows.filter(({ id }) => !payments.some((known) => known.id === id)).map(toLinkPayment));
    if (meta.next_page === null || meta.next_page <= page) return { payments, areAll: true };
  }
  return { payments, areAll: false };
}

/**
 * A reusable link stays open and says nothing of its payments, so their list is the truth. null: not reusable, not readable for this user,
 * or more payments than are worth a request each time that the link is read.
 */
export async function receivedThrough(api: QontoApi, link: WireLink, asked: Asked): Promise<PaymentLink['payments']> {
  const nothing = fromWireAmount(link.amount && { ...link.amount, value: '0' });
  if (link.reusable !== true || nothing === null) return null;
  const read = await unlessRefused(newestPayments(api, link.id, ['paid'], asked));
  if (read === null || !read.areAll) return null;
  const paid = read.payments.filter(({ status }) => status === 'paid').map(({ amount }) => amount);
  if (paid.some(({ currency }) => currency !== nothing.currency)) return null;
  return { count: paid.length, received: addMoney(nothing, ...paid) };
}
