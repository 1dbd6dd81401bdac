import type { AttemptVerb, Page, PaymentLink, WriteAttempt } from '@paylinks/core';
import { canonicalJson, type RouteName } from '@paylinks/core/wire';
import { answerLookUp } from './attempts/lookUp.js';
import { capabilitiesAsSeen } from './authorize.js';
import { rememberIntent } from './events/eventChannel.js';
import type { OwnedResource } from './Grant.js';
import { stamped } from './inputRules.js';
import type { Ownership } from './ownership.js';
import { redactLink } from './redactForPage.js';
import type { Session } from './session.js';

/** One request of somebody who may make it. */
export interface Served extends Session {
  readonly name: RouteName;
  readonly id: string | null;
  readonly input: unknown;
}

/** What the page gets of a read: what is the user's own, without what no page needs. */
export async function answerRead(served: Served): Promise<unknown> {
  const { name, input, grant, ownership } = served;
  const id = served.id ?? '';
  switch (name) {
    case 'getCapabilities':
      return capabilitiesAsSeen(await read(served, 'getCapabilities'), grant);
    case 'getLink':
      return redactLink(await owned(served, read(served, 'getLink', id)));
    case 'getRecord':
      return owned(served, read(served, 'getRecord', id));
    case 'listLinks': {
      const page = await ownPage(ownership, await read(served, 'listLinks', input as never));
      return { ...page, items: page.items.map(redactLink) };
    }
    case 'listRecords':
      return ownPage(ownership, await read(served, 'listRecords', input as never));
    case 'listLinkPayments':
    case 'getLinkTimeline':
      if (ownership.isLimited) await owned(served, read(served, 'getLink', id));
      return name === 'getLinkTimeline' ? read(served, name, id) : read(served, name, id, input as never);
    case 'listPaymentMethods':
      return read(served, 'listPaymentMethods', input as never);
    case 'getConnection':
      return read(served, 'getConnection');
    case 'lookUpAttempt':
      return lookUp(served);
    default:
      throw new TypeError(`${name} is no read.`);
  }
}

export function read<N extends RouteName>(
  { cached, ask, grant: { scope }, store }: Session,
  ...call: Parameters<typeof ask<N>>
): ReturnType<typeof ask<N>> {
  const answer = cached(canonicalJson(call), async () => {
    const given = await ask<N>(...call);
    // Webhooks may name the payment alone: who looks at its link is told through this.
    if (call[0] === 'getLink' && scope !== undefined) await rememberIntent(store, scope, given as PaymentLink);
    return given;
  });
  return answer as ReturnType<typeof ask<N>>;
}

async function owned<T extends OwnedResource>({ name, ownership }: Served, reading: Promise<T>): Promise<T> {
  const resource = await reading;
  await ownership.check(name, resource);
  return resource;
}

/** How much others have is nobody's business either. */
async function ownPage<T extends OwnedResource>(ownership: Ownership, page: Page<T>): Promise<Page<T>> {
  if (!ownership.isLimited) return page;
  return { ...page, items: await ownership.filter(page.items), totalCount: null };
}

async function lookUp({ input, grant, ask, ownership, store }: Served): Promise<unknown> {
  const { verb, idempotencyKey: key, startedAt, input: asked } = input as WriteAttempt<AttemptVerb>;
  const capabilities = await ask('getCapabilities');
  const sent = stamped(verb, asked, grant, capabilities);
  const answer = await answerLookUp({
    verb,
    key,
    input: asked,
    sent,
    startedAt,
    grant,
    capabilities,
    ask,
    ownership,
    store,
  });
  return { ...answer, found: answer.found.map((made) => ('paymentIntent' in made ? redactLink(made) : made)) };
}
