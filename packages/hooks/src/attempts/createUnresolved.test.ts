// @vitest-environment node
import { definePaymentLinksClient, type PaymentLink, PaymentLinksError } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { input, minute, once, page, passes, quietly, state, unresolved } from '../../../../testing/hooks/createPage.js';
import { createsOf, linksOf, lookUpsOf } from '../../../../testing/hooks/onSandbox.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('unresolved', () => {
  it('"look again" finds nothing, and says so', async () => {
    const { attempts, errors } = await unresolved();
    await expect(attempts.lookUp()).resolves.toEqual({ found: [], certain: false });
    expect(state(attempts)).toBe('unresolved');
    expect(errors).toHaveLength(1);
  });

  it('pressing again with the same content looks again and sends nothing', async () => {
    const { attempts, sandbox } = await unresolved();
    const before = lookUpsOf(sandbox);
    await expect(attempts.run(input)).rejects.toMatchObject({ code: 'outcome_unknown' });
    expect(lookUpsOf(sandbox)).toBe(before + 1);
    expect(createsOf(sandbox)).toBe(1);
  });

  it('a look-up that fails leaves it unresolved and says why', async () => {
    const { attempts, sandbox } = await unresolved();
    sandbox.control.faults([{ route: '*', status: 500 }]);
    await expect(attempts.lookUp()).rejects.toMatchObject({ code: 'provider_unavailable' });
    expect(state(attempts)).toBe('unresolved');
  });

  it('"create a new link": a new key; the old one stays watched, and the person is told when it turns up', async () => {
    const { attempts, sandbox, client, exists, store } = await unresolved();
    const old = attempts.getSnapshot().attempt?.key;
    const made = await attempts.createNew();
    expect(attempts.getSnapshot().attempt?.key).not.toBe(old);
    expect(state(attempts)).toBe('done');
    // The first one was only slow.
    const late = await client.createLink(input);
    await passes(5 * minute);
    expect(attempts.getSnapshot().foundLate.map(({ id }) => id)).toEqual([late.id]);
    expect(exists.map(({ id }) => id)).toEqual([made.id, late.id]);
    expect(linksOf(sandbox)).toBe(2);
    // It is told once, and not after each reload again.
    expect(JSON.parse(store.read() ?? '').attempts).toEqual([]);
    attempts.dismissFoundLate();
    await passes(10 * minute);
    expect(attempts.getSnapshot()).toMatchObject({ foundLate: [], attempt: { state: 'done' } });
  });

  it('one of the two was made: the one that the person looks at gets it', async () => {
    const { attempts, sandbox, client } = await unresolved();
    sandbox.control.faults(once({ drop: 'before' }));
    quietly(attempts.createNew());
    await passes(61_000);
    expect(state(attempts)).toBe('unresolved');
    const late = await client.createLink(input);
    await passes(5 * minute);
    expect(attempts.getSnapshot()).toMatchObject({ foundLate: [], attempt: { state: 'done', made: { id: late.id } } });
  });

  it('"create a new link" with what was edited meanwhile', async () => {
    const { attempts } = await unresolved();
    const link = await attempts.createNew({ ...input, reference: 'INV-1043' });
    expect(link.reference).toBe('INV-1043');
  });

  it('"it was not created": forgotten, and nothing looks for it any more', async () => {
    const { attempts, sandbox, store } = await unresolved();
    attempts.forget();
    expect(attempts.getSnapshot()).toEqual({ attempt: null, error: null, foundLate: [] });
    expect(store.read()).toBeNull();
    const before = lookUpsOf(sandbox);
    attempts.wake();
    await passes(20 * minute);
    expect(lookUpsOf(sandbox)).toBe(before);
  });

  it('the same key is not sent again where the provider keeps no keys', async () => {
    const { attempts, sandbox } = await unresolved();
    await expect(attempts.retry()).rejects.toMatchObject({ code: 'conflict' });
    expect(createsOf(sandbox)).toBe(1);
  });

  it.each(['focus or reconnect', 'five minutes'])('found late, after %s', async (when) => {
    const { attempts, client } = await unresolved();
    const late = await client.createLink(input);
    await passes(11_000);
    expect(state(attempts)).toBe('unresolved');
    if (when === 'five minutes') await passes(5 * minute);
    else {
      attempts.wake();
      await passes(1);
    }
    expect(attempts.getSnapshot().attempt).toMatchObject({ state: 'done', foundByLookUp: true, made: { id: late.id } });
    expect(attempts.getSnapshot().error).toBeNull();
  });

  it('focus again and again looks at most every ten seconds', async () => {
    const { attempts, sandbox } = await unresolved();
    await passes(minute);
    const before = lookUpsOf(sandbox);
    for (let i = 0; i < 20; i += 1) {
      attempts.wake();
      await passes(100);
    }
    expect(lookUpsOf(sandbox)).toBe(before + 1);
  });

  it('is given up after a day', async () => {
    const { attempts, sandbox } = await unresolved();
    await passes(25 * 60 * minute);
    const before = lookUpsOf(sandbox);
    await passes(60 * minute);
    expect(lookUpsOf(sandbox)).toBe(before);
    attempts.forget();
    expect(state(attempts)).toBeNull();
  });
});

describe('a look-alike', () => {
  it('made by a colleague in the same minute: both are shown, the person picks', async () => {
    const { open, sandbox, client, exists } = page();
    const attempts = open();
    const colleagues = await client.createLink(input);
    sandbox.control.faults(once({ drop: 'after' }));
    const result = attempts.run(input);
    quietly(result);
    await passes(1);
    const { attempt } = attempts.getSnapshot();
    expect(attempt?.state).toBe('choose');
    expect(attempt?.found.map(({ id }) => id)).toContain(colleagues.id);
    const own = attempt?.found.find(({ id }) => id !== colleagues.id);
    attempts.choose(own ?? null);
    await expect(result).resolves.toEqual(own);
    expect(exists).toEqual([own]);
    expect(state(attempts)).toBe('done');
  });

  it('none of them: unresolved, and they are not offered again', async () => {
    const { open, sandbox, client } = page();
    await client.createLink(input);
    sandbox.control.faults(once({ drop: 'after' }));
    const attempts = open();
    quietly(attempts.run(input));
    await passes(1);
    attempts.choose(null);
    expect(state(attempts)).toBe('unresolved');
    await expect(attempts.lookUp()).resolves.toEqual({ found: [], certain: false });
  });

  it('that was made while somebody was still looking for the old one is not the old one', async () => {
    const looks: ((answer: { found: PaymentLink[]; certain: boolean }) => void)[] = [];
    const second = paymentLinkFixture({ id: 'second' });
    let made = 0;
    const client = definePaymentLinksClient({
      capabilities: { provider: 'host' },
      createLink() {
        made += 1;
        return made > 1
          ? new Promise<PaymentLink>((resolve) => setTimeout(() => resolve(second), 5000))
          : Promise.reject(new PaymentLinksError({ code: 'outcome_unknown', message: 'lost' }));
      },
      lookUpAttempt: (() => new Promise((resolve) => looks.push(resolve))) as never,
    });
    const attempts = page({ client }).open();
    quietly(attempts.run(input));
    while (state(attempts) !== 'unresolved') {
      await passes(1000);
      for (const answer of looks.splice(0)) answer({ found: [], certain: false });
    }
    attempts.wake();
    await passes(1);
    expect(looks).toHaveLength(1);
    const created = attempts.createNew();
    await passes(1000);
    looks[0]?.({ found: [second], certain: false });
    await passes(10_000);
    await expect(created).resolves.toEqual(second);
    expect(attempts.getSnapshot()).toMatchObject({ foundLate: [], attempt: { state: 'done' } });
  });

  it('that two attempts find at the same moment is the result of one of them', async () => {
    const found: PaymentLink[] = [];
    let looks: ((answer: { found: PaymentLink[]; certain: boolean }) => void)[] = [];
    const client = definePaymentLinksClient({
      capabilities: { provider: 'host' },
      createLink: () => Promise.reject(new PaymentLinksError({ code: 'outcome_unknown', message: 'lost' })),
      lookUpAttempt: (() => new Promise((resolve) => looks.push(resolve))) as never,
    });
    const { open, exists } = page({ client });
    const both = [open('first'), open('second')];
    for (const attempts of both) quietly(attempts.run(input));
    await passes(1);
    found.push(paymentLinkFixture());
    expect(looks).toHaveLength(2);
    for (const answer of looks) answer({ found, certain: false });
    looks = [];
    await passes(1);
    expect(both.map(state).sort()).toEqual(['checking', 'done']);
    expect(exists).toHaveLength(1);
  });

  it('that is the result of another attempt is no candidate', async () => {
    const { open, sandbox } = page();
    const [first, second] = [open('first'), open('second')];
    await first.run(input);
    sandbox.control.faults(once({ drop: 'before' }));
    quietly(second.run(input));
    await passes(61_000);
    expect(state(second)).toBe('unresolved');
  });
});
