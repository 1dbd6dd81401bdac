import { type Capabilities, PaymentLinksError, type Verb, verbKinds, verbs } from '@paylinks/core';
import type { Grant } from './Grant.js';
import type { HandlerCall } from './HandlerCall.js';

/** Whether a Response was returned, to be sent as it is. Throws for what is neither one nor a whole grant: nothing is guessed about what somebody may do. */
export function isReply(granted: Grant | Response): granted is Response {
  const { client, allow, scope, status, type } = (granted ?? {}) as Partial<Grant & Response>;
  if (client === undefined && typeof status === 'number' && type !== 'error') return true;
  if (typeof client?.getCapabilities !== 'function') {
    throw new TypeError('authorize returned neither a grant with a client nor a Response that can be sent.');
  }
  if (!Array.isArray(allow)) {
    throw new TypeError(
      "authorize returned no list as allow. Name what this user may do, as in ['reads', 'createLink'].",
    );
  }
  // What many have that is no name would be one scope for all of them.
  if (scope === undefined || (typeof scope === 'string' && scope !== '')) return false;
  throw new TypeError(
    `authorize gave ${JSON.stringify(scope)} as scope. Give a text that names what the client can see, or none.`,
  );
}

/** Deny by default: what the grant does not name is refused. What a page can see of links' changes it could read anyway. */
function mayCall({ allow }: Grant, verb: HandlerCall['verb']): boolean {
  if (verb === 'getCapabilities') return true;
  const asked: Verb = verb === 'events' ? 'getLink' : verb;
  return allow.includes(asked) || (verbKinds[asked] === 'read' && allow.includes('reads'));
}

export function checkAllowed(grant: Grant, call: HandlerCall): void {
  if (mayCall(grant, call.verb)) return;
  throw new PaymentLinksError({
    code: 'forbidden',
    status: 403,
    message: `This user may not ${call.verb}. Offer it only where capabilities.can says 'yes'; authorize grants it by naming it in allow.`,
    verb: call.verb === 'events' || call.verb === 'getCapabilities' ? undefined : call.verb,
  });
}

/** What the client has not is told before the input is read: nothing that could be sent would help. */
export function checkSupported({ client }: Grant, verb: HandlerCall['verb']): void {
  if (verb === 'events' || verb === 'getCapabilities' || client.initialCapabilities?.can[verb] !== 'unsupported')
    return;
  throw new PaymentLinksError({
    code: 'unsupported',
    message: `This client has no ${verb}. Offer it only where capabilities.can.${verb} is 'yes'.`,
    verb,
  });
}

/** How long a key protects: as long as its record is kept. */
export const keptMs = 86_400_000;

/** The client's capabilities as they are for this user and through this handler. */
export function capabilitiesAsSeen(capabilities: Capabilities, grant: Grant): Capabilities {
  const can = Object.fromEntries(
    verbs.map((verb) => {
      const given = capabilities.can[verb];
      return [verb, given === 'yes' && !mayCall(grant, verb) ? 'forbidden' : given];
    }),
  ) as Capabilities['can'];
  return {
    ...capabilities,
    can,
    records: capabilities.records && {
      ...capabilities.records,
      fields: recordFields(capabilities.records.fields, grant),
    },
    idempotency:
      grant.scope === undefined ? capabilities.idempotency : { by: 'server', ttlMs: keptMs, onChangedInput: 'refuse' },
  };
}

type RecordFields = NonNullable<Capabilities['records']>['fields'];

/** Who recorded it is said by the server: no form asks for it. */
function recordFields({ entityUserId, ...others }: RecordFields, { userId }: Grant): RecordFields {
  return userId === undefined && entityUserId !== undefined ? { ...others, entityUserId } : others;
}
