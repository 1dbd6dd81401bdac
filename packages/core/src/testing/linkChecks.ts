import { timelineEventSchema } from '../contract/linkPayment.js';
import { type PaymentLink, paymentLinkSchema } from '../contract/paymentLink.js';
import { createSample } from './createChecks.js';
import { expectEqual, expectRefusal, expectShape, expectThat } from './expectations.js';
import type { Check } from './paymentLinksClientChecks.js';

/** A UUID, so that a provider with UUIDs has to look for it. */
const unknownId = '00000000-0000-4000-8000-000000000000';
const oddIds = ['', '.', '..', '../links', 'a/b', 'ä?#%', '\uD800'];

export const linkChecks: readonly Check[] = [
  [
    'getLink gives what createLink gave',
    async (client, samples) => {
      if ((await client.getCapabilities()).can.getLink !== 'yes') return;
      const made = await createSample(client, samples);
      if (made === null) return;
      const read = await client.getLink(made.link.id);
      expectShape(paymentLinkSchema, read, 'getLink()');
      expectEqual(lasting(read), lasting(made.link), 'The link as getLink reads it');
    },
  ],
  [
    'getLink rejects an unknown id with not_found',
    async (client) => {
      if ((await client.getCapabilities()).can.getLink !== 'yes') return;
      const error = await expectRefusal(() => client.getLink(unknownId), ['not_found'], 'getLink of an unknown id');
      expectEqual([error.verb, error.retryable], ['getLink', false], 'The error of getLink');
    },
  ],
  [
    'ids cannot leave their place in a path',
    async (client) => {
      const { can } = await client.getCapabilities();
      for (const id of oddIds) {
        const what = `the id ${JSON.stringify(id)}`;
        if (can.getLink === 'yes') {
          await expectRefusal(() => client.getLink(id), ['invalid_input', 'not_found'], `getLink with ${what}`);
        }
        if (can.expireLink === 'yes') {
          await expectRefusal(() => client.expireLink(id), ['invalid_input', 'not_found'], `expireLink with ${what}`);
        }
      }
    },
  ],
  [
    'a read that is aborted rejects with aborted',
    async (client) => {
      if ((await client.getCapabilities()).can.getLink !== 'yes') return;
      const before = AbortSignal.abort();
      await expectRefusal(() => client.getLink(unknownId, { signal: before }), ['aborted'], 'getLink, aborted before');
      const during = new AbortController();
      const call = (): Promise<unknown> => {
        const pending = client.getLink(unknownId, { signal: during.signal });
        during.abort();
        return pending;
      };
      await expectRefusal(call, ['aborted'], 'getLink, aborted under way');
    },
  ],
  [
    'expireLink ends an open link for good',
    async (client, samples) => {
      const { can } = await client.getCapabilities();
      const made = can.expireLink === 'yes' ? await createSample(client, samples) : null;
      if (made === null) return;
      const ended = await client.expireLink(made.link.id, { idempotencyKey: `${made.key}-end` });
      expectShape(paymentLinkSchema, ended, 'expireLink()');
      expectEnded(ended, made.link.id);
      if (can.getLink === 'yes') expectEnded(await client.getLink(made.link.id), made.link.id);
    },
  ],
  [
    'expireLink of an ended link is refused or changes nothing',
    async (client, samples) => {
      const made =
        (await client.getCapabilities()).can.expireLink === 'yes' ? await createSample(client, samples) : null;
      if (made === null) return;
      await client.expireLink(made.link.id);
      const again = client.expireLink(made.link.id);
      const ended = await again.catch(() => null);
      if (ended === null) await expectRefusal(() => again, ['conflict', 'invalid_input'], 'The second expireLink');
      else expectEnded(ended, made.link.id);
    },
  ],
  [
    'expireLink rejects an unknown id with not_found',
    async (client) => {
      if ((await client.getCapabilities()).can.expireLink !== 'yes') return;
      const error = await expectRefusal(
        () => client.expireLink(unknownId),
        ['not_found'],
        'expireLink of an unknown id',
      );
      expectEqual([error.verb, error.retryable], ['expireLink', false], 'The error of expireLink');
    },
  ],
  [
    'the timeline of a link is newest first, with ids that last',
    async (client, samples) => {
      const made =
        (await client.getCapabilities()).can.getLinkTimeline === 'yes' ? await createSample(client, samples) : null;
      if (made === null) return;
      const events = await client.getLinkTimeline(made.link.id);
      for (const event of events) expectShape(timelineEventSchema, event, `The event '${event.type}'`);
      const times = events.map(({ at }) => Date.parse(at));
      expectEqual(
        [...times].sort((a, b) => b - a),
        times,
        'The order of the timeline',
      );
      const ids = events.map(({ id }) => id);
      expectEqual(new Set(ids).size, ids.length, 'The number of different event ids');
      expectEqual(
        (await client.getLinkTimeline(made.link.id)).map(({ id }) => id),
        ids,
        'The event ids, read again,',
      );
    },
  ],
];

function expectEnded(link: PaymentLink, id: string): void {
  expectEqual(link.id, id, 'The id of the ended link');
  expectThat(link.status === 'expired' || link.status === 'canceled', `An ended link reads '${link.status}'.`);
  expectEqual([link.canExpire, link.canExpireReason], [false, 'final'], 'canExpire and its reason of an ended link');
}

/** What no time changes. */
function lasting(link: PaymentLink): unknown {
  const {
    id,
    amount,
    createdFrom,
    expiresAt,
    reference,
    description,
    returnUrl,
    reusable,
    paymentMethods,
    url,
    rawUrl,
    invoice,
    items,
    source,
  } = link;
  return {
    id,
    amount,
    createdFrom,
    expiresAt,
    reference,
    description,
    returnUrl,
    reusable,
    paymentMethods,
    url,
    rawUrl,
    invoice,
    items,
    source,
  };
}
