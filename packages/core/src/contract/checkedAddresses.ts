import type { Verb } from '../errors/verbs.js';
import { checkedUrl } from './checkedUrl.js';
import type { Connection } from './connection.js';
import type { PaymentLink, PaymentLinkSummary } from './paymentLink.js';

/** What a verb gave, without an address that nobody may be sent to: of a link it stays in `rawUrl`, to be read. */
export function withCheckedAddresses(verb: Verb, result: unknown): unknown {
  return checks[verb]?.(result as never) ?? result;
}

const checks: Partial<Record<Verb, (result: never) => unknown>> = {
  createLink: checkedLink,
  getLink: checkedLink,
  expireLink: checkedLink,
  listLinks: (page: Readonly<Record<'items', unknown>> | null) => withLinks(page, 'items'),
  lookUpAttempt: (answer: Readonly<Record<'found', unknown>> | null) => withLinks(answer, 'found'),
  getConnection: checkedConnection,
  connect: checkedConnection,
};

function withLinks<N extends string>(result: Readonly<Record<N, unknown>> | null | undefined, name: N): unknown {
  const links: unknown = result?.[name];
  return Array.isArray(links) ? { ...result, [name]: links.map(checkedLink) } : result;
}

/** Records and charges, which a look-up finds too, have none. A host's client is not held to its types. */
function checkedLink<L extends PaymentLink | PaymentLinkSummary | null | undefined>(link: L): L {
  if (typeof link?.url !== 'string' || checkedUrl(link.url) !== null) return link;
  return { ...link, url: null, rawUrl: ('rawUrl' in link ? link.rawUrl : null) ?? link.url };
}

function checkedConnection(connection: Connection | null | undefined): Connection | null | undefined {
  if (typeof connection?.continueUrl !== 'string' || checkedUrl(connection.continueUrl) !== null) return connection;
  return { ...connection, continueUrl: null };
}
