// @vitest-environment node
import { type CreateLinkInput, definePaymentLinksClient, type PaymentLink, PaymentLinksError } from '@paylinks/core';
import { capabilitiesFixture, paymentLinkFixture } from '@paylinks/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  hour,
  input,
  keyed,
  lost,
  minute,
  once,
  page,
  passes,
  quietly,
  refused,
  state,
} from '../../../../testing/hooks/createPage.js';
import { createsOf, linksOf, lookUpsOf } from '../../../../testing/hooks/onSandbox.js';
import { memoryAttemptStore } from './attemptStore.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a reload', () => {
  it('in the middle of checking: the attempt is taken up, and its link is found', async () => {
    const { open, sandbox } = page();
    sandbox.control.faults([
      { route: 'createLink', drop: 'after', times: 1 },
      { route: 'listLinks', status: 500, times: 1 },
      { route: 'getPaymentIntent', status: 500, times: 1 },
    ]);
    quietly(open().run(input));
    const afterwards = open();
    expect(afterwards.getSnapshot().attempt).toMatchObject({ state: 'checking', input, restored: true });
    await passes(3_000);
    expect(afterwards.getSnapshot().attempt).toMatchObject({ state: 'done', foundByLookUp: true });
    expect([createsOf(sandbox), linksOf(sandbox)]).toEqual([1, 1]);
  });

  it('long after: looked for once, then a person decides', async () => {
    const { open, sandbox } = page();
    sandbox.control.faults(once({ drop: 'before' }));
    quietly(open().run(input));
    await passes(30 * minute);
    const before = lookUpsOf(sandbox);
    const afterwards = open();
    await passes(1);
    expect(lookUpsOf(sandbox)).toBe(before + 1);
    expect(state(afterwards)).toBe('unresolved');
  });

  it("keeps what was replaced and what was ruled out, and another form's attempts apart", async () => {
    const { open, sandbox, client } = page();
    await client.createLink(input);
    sandbox.control.faults(once({ drop: 'after' }));
    const before = open();
    quietly(before.run(input));
    await passes(1);
    before.choose(null);
    expect(open('another').getSnapshot().attempt).toBeNull();
    const afterwards = open();
    await passes(3 * minute);
    expect(state(afterwards)).toBe('unresolved');
    await afterwards.createNew();
    expect(open().getSnapshot().attempt).toBeNull();
  });

  it('and a "retry" that is refused: that says nothing about the request of the page before', async () => {
    const { open, keys } = keyed(24 * hour, [lost, lost, lost, lost, lost, refused]);
    quietly(open().run(input));
    await passes(3 * minute);
    const afterwards = open();
    await passes(1);
    expect([keys.length, state(afterwards)]).toEqual([5, 'unresolved']);
    const again = afterwards.retry();
    quietly(again);
    await passes(1);
    await expect(again).rejects.toMatchObject({ code: 'outcome_unknown' });
    expect([keys.length, state(afterwards)]).toEqual([6, 'unresolved']);
  });

  it('with two that are open, as of two tabs that share a store: what the second has made is told as well', async () => {
    const { open, sandbox, client, store } = page();
    sandbox.control.faults([{ route: 'createLink', drop: 'before', times: 2 }]);
    const other = { ...input, reference: 'INV-1043' };
    const [first, second] = [open('first'), open('second')];
    quietly(first.run(input));
    quietly(second.run(other));
    await passes(3 * minute);
    store.write((store.read() ?? '').replaceAll('"first"', '"createLink"').replaceAll('"second"', '"createLink"'));
    const afterwards = open();
    await passes(1);
    expect(afterwards.getSnapshot().attempt).toMatchObject({ state: 'unresolved', input });
    const late = await client.createLink(other);
    await passes(5 * minute);
    expect(afterwards.getSnapshot().foundLate.map(({ id }) => id)).toEqual([late.id]);
    expect(state(afterwards)).toBe('unresolved');
  });

  it('of a store with rubbish in it starts anew', () => {
    for (const rubbish of ['{', '[]', '{"attempts":[{"form":"createLink"},null,7]}', '{"attempts":7,"claims":{}}']) {
      const store = memoryAttemptStore();
      store.write(rubbish);
      expect(page({ store }).open().getSnapshot().attempt).toBeNull();
    }
  });

  it('a day later: the attempt is gone', async () => {
    const { open, sandbox } = page();
    sandbox.control.faults(once({ drop: 'before' }));
    quietly(open().run(input));
    await passes(24 * 60 * minute + 1);
    expect(open().getSnapshot().attempt).toBeNull();
  });
});

describe('money, rule 13: a link that is not what was asked', () => {
  const asked: CreateLinkInput = { ...input, expiresAt: '2026-11-27T10:00:00Z', reusable: false };
  const made = (changes: Partial<PaymentLink>) => {
    const reply = paymentLinkFixture({
      amount: { minorUnits: 123_450, currency: 'EUR' },
      expiresAt: asked.expiresAt ?? null,
      ...changes,
    });
    const client = definePaymentLinksClient({
      capabilities: { ...capabilitiesFixture(), can: undefined },
      createLink: async () => reply,
    });
    return { ...page({ client }), reply };
  };

  it.each<[string, Partial<PaymentLink>]>([
    ['amount', { amount: { minorUnits: 123_451, currency: 'EUR' } }],
    ['amount', { amount: { minorUnits: 123_450, currency: 'USD' } }],
    ['expiresAt', { expiresAt: '2026-11-27T10:00:01Z' }],
    ['reusable', { reusable: true }],
  ])('%s differs: it is shown before it is handed out, and accepted by a person', async (field, changes) => {
    const { open, reply, exists } = made(changes);
    const attempts = open();
    const result = attempts.run(asked);
    await passes(1);
    expect(attempts.getSnapshot().attempt).toMatchObject({ state: 'mismatch', made: reply, differences: [{ field }] });
    expect(exists).toEqual([reply]);
    attempts.accept();
    await expect(result).resolves.toEqual(reply);
    expect(state(attempts)).toBe('done');
  });

  it.each<[string, Partial<PaymentLink>]>([
    ['the same second', { expiresAt: '2026-11-27T10:00:00.480Z' }],
    ['nothing said about the expiry', { expiresAt: null }],
  ])('%s is no difference', async (_, changes) => {
    const { open } = made(changes);
    await expect(open().run(asked)).resolves.toBeDefined();
  });

  it('is still shown after a reload, although a search by content would not find it', async () => {
    const { sandbox, client } = page();
    const differing = {
      ...client,
      createLink: async (...request: Parameters<typeof client.createLink>) =>
        client.createLink({
          ...request[0],
          amount: { minorUnits: 9, currency: 'EUR' },
          source: undefined,
          items: undefined,
        }),
    };
    const store = memoryAttemptStore();
    const before = page({ client: differing, store }).open();
    quietly(before.run(input));
    await passes(1);
    expect(state(before)).toBe('mismatch');

    const afterwards = page({ client, store }).open();
    await passes(1);
    expect(afterwards.getSnapshot().attempt).toMatchObject({ state: 'mismatch', differences: [{ field: 'amount' }] });
    await client.expireLink(afterwards.getSnapshot().attempt?.made?.id ?? '');
    const later = page({ client, store }).open();
    await passes(1);
    expect(state(later)).toBeNull();
    expect(createsOf(sandbox)).toBe(1);
  });

  it('is still shown where it cannot be read at first, and no look-alike is taken for it', async () => {
    const { sandbox, client } = page();
    const wrong = { ...input, amount: { minorUnits: 9, currency: 'EUR' } } as CreateLinkInput;
    const store = memoryAttemptStore();
    const differing = { ...client, createLink: () => client.createLink(wrong) };
    quietly(page({ client: differing, store }).open().run(input));
    await passes(1);
    const { id } = sandbox.control.links()[0] ?? {};
    await client.createLink(input);
    let isAway = true;
    const away: typeof client = {
      ...client,
      getLink: (...call) =>
        isAway
          ? Promise.reject(new PaymentLinksError({ code: 'provider_unavailable', message: '503', status: 503 }))
          : client.getLink(...call),
    };
    const afterwards = page({ client: away, store }).open();
    await passes(5 * minute);
    expect(state(afterwards)).toBe('unresolved');
    // Nor is it forgotten by the next reload.
    const later = page({ client: away, store }).open();
    isAway = false;
    await passes(5 * minute);
    expect(later.getSnapshot().attempt).toMatchObject({ state: 'mismatch', made: { id } });
  });

  it('is settled when it was expired', async () => {
    const { open, reply, store } = made({ reusable: true });
    const attempts = open();
    const result = attempts.run(asked);
    quietly(result);
    await passes(1);
    attempts.ended('another');
    expect(state(attempts)).toBe('mismatch');
    attempts.ended(reply.id);
    expect(state(attempts)).toBeNull();
    await expect(result).rejects.toBeInstanceOf(PaymentLinksError);
    expect(JSON.parse(store.read() ?? '').attempts).toEqual([]);
  });
});
