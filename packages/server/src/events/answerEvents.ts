import { isPaymentLinksError, PaymentLinksError, parseInput } from '@paylinks/core';
import { eventsRoute, readQuery } from '@paylinks/core/wire';
import { read } from '../reads.js';
import type { Session } from '../session.js';
import { eventStream, eventStreamHeaders } from './eventStream.js';

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
  await checkLinks(session, links);
  const mayGoOn = async (): Promise<boolean> => {
    const now = await again();
    if (now === null || now.grant.scope !== scope) return false;
    // A provider that cannot be asked now says nothing against it.
    return checkLinks(now, links).then(
      () => true,
      (error) => !isPaymentLinksError(error) || error.code !== 'not_found',
    );
  };
  const stream = eventStream({ store: session.store, scope, linkIds: new Set(links), mayGoOn, signal: request.signal });
  return new Response(stream, { headers: eventStreamHeaders });
}

async function checkLinks(session: Session, links: readonly string[]): Promise<void> {
  const { isLimited, check, asUnknown } = session.ownership;
  if (!isLimited) return;
  await Promise.all(
    links.map(async (id) => {
      const link = await read(session, 'getLink', id).catch((error) => Promise.reject(asUnknown('getLink', error)));
      await check('getLink', link);
    }),
  );
}
