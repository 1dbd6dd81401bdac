import { type PaymentLink, PaymentLinksError, parseInput } from '@paylinks/core';
import { eventsRoute, readQuery } from '@paylinks/core/wire';
import { read } from '../reads.js';
import type { Session } from '../session.js';
import { eventStream, eventStreamHeaders } from './eventStream.js';

const atOnce = 5;

/** Server-sent events about links that this user may read. `again`: asks the host once more; null where the user is not let in any more. */
export async function answerEvents(
  request: Request,
  session: Session,
  again: () => Promise<Session | null>,
): Promise<Response> {
  const { links } = parseInput(
    eventsRoute.input,
    readQuery(eventsRoute.query ?? {}, new URL(request.url).searchParams),
    'getLink',
  );
  const { scope } = session.grant;
  if (scope === undefined) {
    throw new PaymentLinksError({
      code: 'unsupported',
      message: 'There are no events without a scope: authorize has to name what this client can see.',
    });
  }
  const { isLimited } = session.ownership;
  const own = isLimited ? await ownLinks(session, links) : [];
  // Whose a link is does not change with it: the host is asked again, and its provider is left in peace.
  const mayGoOn = async (): Promise<boolean> => {
    const now = await again();
    if (now === null || now.grant.scope !== scope || now.ownership.isLimited !== isLimited) return false;
    return (await now.ownership.filter(own)).length === own.length;
  };
  const stream = eventStream({ store: session.store, scope, linkIds: new Set(links), mayGoOn, signal: request.signal });
  return new Response(stream, { headers: eventStreamHeaders });
}

/** A page shows up to fifty links: a few at a time, as its tenant has other things to ask too. */
async function ownLinks(session: Session, linkIds: readonly string[]): Promise<readonly PaymentLink[]> {
  const { check, asUnknown } = session.ownership;
  const own = async (id: string): Promise<PaymentLink> => {
    const link = await read(session, 'getLink', id).catch((error) => Promise.reject(asUnknown('getLink', error)));
    await check('getLink', link);
    return link;
  };
  const links: PaymentLink[] = [];
  for (let from = 0; from < linkIds.length; from += atOnce) {
    links.push(...(await Promise.all(linkIds.slice(from, from + atOnce).map(own))));
  }
  return links;
}
