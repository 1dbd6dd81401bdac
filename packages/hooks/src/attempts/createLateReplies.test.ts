// @vitest-environment node
import { PaymentLinksError } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { input, minute, passes, quietly, slow, state } from '../../../../testing/hooks/createPage.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('late replies', () => {
  it('a success after "unresolved" is the truth', async () => {
    const { attempts, replies, exists } = slow();
    quietly(attempts.run(input));
    await passes(3 * minute);
    expect(state(attempts)).toBe('unresolved');
    replies[0]?.resolve(paymentLinkFixture());
    await passes(1);
    expect(attempts.getSnapshot()).toMatchObject({ error: null, attempt: { state: 'done', foundByLookUp: false } });
    expect(exists).toHaveLength(1);
  });

  it('a success after the person went on: both exist, and that is said', async () => {
    const { attempts, replies } = slow();
    quietly(attempts.run(input));
    await passes(3 * minute);
    const second = attempts.createNew();
    replies[1]?.resolve(paymentLinkFixture({ id: 'second' }));
    await second;
    replies[0]?.resolve(paymentLinkFixture({ id: 'first' }));
    await passes(1);
    expect(attempts.getSnapshot()).toMatchObject({ foundLate: [{ id: 'first' }], attempt: { made: { id: 'second' } } });
  });

  it('one link that is told twice, by the reply and by the search, is one', async () => {
    const { attempts, replies, found, exists } = slow();
    quietly(attempts.run(input));
    await passes(3 * minute);
    const second = attempts.createNew();
    replies[1]?.resolve(paymentLinkFixture({ id: 'second' }));
    await second;
    found.push(paymentLinkFixture({ id: 'first' }));
    await passes(5 * minute);
    replies[0]?.resolve(paymentLinkFixture({ id: 'first' }));
    await passes(1);
    expect(attempts.getSnapshot().foundLate.map(({ id }) => id)).toEqual(['first']);
    expect(exists.map(({ id }) => id)).toEqual(['second', 'first']);
  });

  it('nothing is searched for the old one while the new one is under way: it could be taken for it', async () => {
    const { attempts, replies, found } = slow();
    quietly(attempts.run(input));
    await passes(3 * minute);
    const second = attempts.createNew();
    found.push(paymentLinkFixture({ id: 'second' }));
    attempts.wake();
    await passes(1);
    replies[1]?.resolve(paymentLinkFixture({ id: 'second' }));
    await second;
    expect(attempts.getSnapshot().foundLate).toEqual([]);
  });

  it('nobody can say "it was not created" while the request is out, nor after it is known', async () => {
    const { attempts, replies } = slow();
    const result = attempts.run(input);
    attempts.forget();
    expect(state(attempts)).toBe('sending');
    await passes(61_000);
    attempts.forget();
    expect(state(attempts)).toBe('checking');
    replies[0]?.resolve(paymentLinkFixture());
    await result;
    attempts.forget();
    expect(state(attempts)).toBe('done');
  });

  it('a success after "it was not created" is said', async () => {
    const { attempts, replies } = slow();
    quietly(attempts.run(input));
    await passes(3 * minute);
    attempts.forget();
    replies[0]?.resolve(paymentLinkFixture());
    await passes(1);
    expect(attempts.getSnapshot()).toMatchObject({ attempt: null, foundLate: [{ id: paymentLinkFixture().id }] });
  });

  it('a page timeout of one that was replaced moves nothing any more', async () => {
    const { attempts, replies } = slow();
    quietly(attempts.run(input));
    await passes(3 * minute);
    quietly(attempts.createNew());
    replies[0]?.reject(new PaymentLinksError({ code: 'outcome_unknown', message: 'lost' }));
    await passes(1);
    expect(attempts.getSnapshot().attempt).toMatchObject({ state: 'sending' });
    expect(attempts.getSnapshot().error).toBeNull();
  });

  it('a refusal after its link was found changes nothing: what exists exists', async () => {
    const { attempts, replies, found, errors } = slow();
    const result = attempts.run(input);
    found.push(paymentLinkFixture());
    await passes(61_000);
    expect(state(attempts)).toBe('done');
    replies[0]?.reject(new PaymentLinksError({ code: 'invalid_input', message: 'no', status: 422 }));
    await passes(1);
    expect(attempts.getSnapshot()).toMatchObject({ error: null, attempt: { state: 'done' } });
    await expect(result).resolves.toEqual(paymentLinkFixture());
    expect(errors).toEqual([]);
  });

  it('a loss that is known late moves nothing that the person sees by now', async () => {
    const { attempts, replies } = slow();
    quietly(attempts.run(input));
    await passes(3 * minute);
    replies[0]?.reject(new PaymentLinksError({ code: 'outcome_unknown', message: 'lost' }));
    await passes(1);
    expect(state(attempts)).toBe('unresolved');
  });

  it('a "later" that comes while checking is a refusal, and nothing is sent again by itself', async () => {
    const { attempts, replies } = slow();
    const result = attempts.run(input);
    quietly(result);
    await passes(61_000);
    replies[0]?.reject(
      new PaymentLinksError({ code: 'rate_limited', message: 'later', status: 429, retryAfterMs: 2000 }),
    );
    await expect(result).rejects.toMatchObject({ code: 'rate_limited' });
    await passes(minute);
    expect([state(attempts), replies.length]).toEqual([null, 1]);
  });

  it('a refusal while checking is the answer to the only request: nothing was made', async () => {
    const { attempts, replies } = slow();
    const result = attempts.run(input);
    quietly(result);
    await passes(61_000);
    expect(state(attempts)).toBe('checking');
    replies[0]?.reject(new PaymentLinksError({ code: 'invalid_input', message: 'no', status: 422 }));
    await expect(result).rejects.toMatchObject({ code: 'invalid_input' });
    expect(attempts.getSnapshot()).toMatchObject({ attempt: null, error: { code: 'invalid_input' } });
  });
});
