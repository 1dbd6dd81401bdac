// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { input, minute, once, page, passes, quietly, state } from '../../../../testing/hooks/createPage.js';
import { createsOf, linksOf } from '../../../../testing/hooks/onSandbox.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('one press', () => {
  it('a double press joins, while it is sent and after it is done', async () => {
    const { open, sandbox } = page();
    const attempts = open();
    const [first, second] = [attempts.run(input), attempts.run({ ...input })];
    expect((await first).id).toBe((await second).id);
    expect((await attempts.run({ reference: 'INV-1042', ...input })).id).toBe((await first).id);
    expect(createsOf(sandbox)).toBe(1);
  });

  it('"create another" makes a second one of the same content', async () => {
    const { open, sandbox } = page();
    const attempts = open();
    await attempts.run(input);
    attempts.reset();
    await attempts.run(input);
    expect(linksOf(sandbox)).toBe(2);
  });

  it('other content while one is unsettled sends nothing', async () => {
    const { open, sandbox } = page();
    sandbox.control.faults([{ route: 'createLink', status: 503 }]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(1_000);
    const edited = { ...input, reference: 'INV-1043' };
    await expect(attempts.run(edited)).rejects.toMatchObject({ code: 'conflict' });
    await passes(5 * minute);
    expect(state(attempts)).toBe('unresolved');
    await expect(attempts.run(edited)).rejects.toMatchObject({ code: 'conflict' });
    expect(attempts.getSnapshot().attempt?.input).toEqual(input);
    expect(createsOf(sandbox)).toBe(1);
  });

  it('its input is frozen: what the caller changes afterwards is not sent', async () => {
    const methods = ['card'];
    const { open, sandbox } = page();
    const attempts = open();
    const result = attempts.run({ ...input, paymentMethods: methods });
    methods.push('ideal');
    const { attempt } = attempts.getSnapshot();
    expect(Object.isFrozen(attempt?.input.paymentMethods)).toBe(true);
    await result;
    const sent = sandbox.control.requests().find(({ method }) => method === 'POST');
    expect(sent?.body).toMatchObject({ payment_methods: ['card'] });
    expect(attempts.getSnapshot().attempt?.input.paymentMethods).toEqual(['card']);
  });

  it('carries its key, a UUID, and is kept before it is sent', async () => {
    const { open, store, sandbox } = page();
    sandbox.control.faults(once({ drop: 'before' }));
    const attempts = open();
    quietly(attempts.run(input));
    const kept = JSON.parse(store.read() ?? '').attempts[0];
    expect(kept).toMatchObject({
      verb: 'createLink',
      form: 'createLink',
      input,
      startedAt: '2026-11-20T10:00:00.000Z',
    });
    expect(kept.key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(attempts.getSnapshot().attempt?.key).toBe(kept.key);
  });
});

describe('a store of the host that takes nothing', () => {
  const full = {
    read: () => null,
    write(): never {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };

  it('stops no press, and hides nothing that was made', async () => {
    const { open, sandbox, exists } = page({ store: full });
    const made = await open().run(input);
    expect(exists).toEqual([made]);
    expect(linksOf(sandbox)).toBe(1);
  });

  it('is remembered by the page what belongs to which attempt', async () => {
    const { open, sandbox } = page({ store: full });
    await open('first').run(input);
    sandbox.control.faults(once({ drop: 'before' }));
    const second = open('second');
    quietly(second.run(input));
    await passes(61_000);
    expect(state(second)).toBe('unresolved');
  });
});

describe('who is looking', () => {
  it('a success that was seen is gone when its form is left, one that nobody saw waits', async () => {
    const { open } = page();
    const attempts = open();
    const leave = attempts.subscribe(() => {});
    await attempts.run(input);
    leave();
    await passes(1);
    expect(state(attempts)).toBeNull();

    const away = attempts.run(input);
    await away;
    await passes(1);
    expect(state(attempts)).toBe('done');
    const leaveAgain = attempts.subscribe(() => {});
    expect(state(attempts)).toBe('done');
    leaveAgain();
    await passes(1);
    expect(state(attempts)).toBeNull();
  });

  it('leaving and coming back at once, as StrictMode does, loses nothing', async () => {
    const { open } = page();
    const attempts = open();
    await attempts.run(input);
    attempts.subscribe(() => {})();
    attempts.subscribe(() => {});
    await passes(1);
    expect(state(attempts)).toBe('done');
  });
});
