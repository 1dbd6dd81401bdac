import { createSandbox } from '@paylinks/sandbox';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changing, clientOf, create, expire, input, refusalOf } from '../../../../testing/providers/moniteWrites.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is read after a write', () => {
  it('cannot turn a create into a failure', async () => {
    const { sandbox, run } = create();
    sandbox.control.faults([{ route: 'getPaymentIntent', status: 500 }]);
    expect(await run()).toMatchObject({ status: 'open', money: 'unknown', lastAttempt: 'unknown', canExpire: true });
  });

  it('tells of a payment that had begun when the link was expired', async () => {
    const sandbox = createSandbox();
    const client = clientOf(sandbox);
    const { id } = await client.createLink(input);
    const paying: typeof globalThis.fetch = async (url, init) => {
      const reply = await sandbox.fetch(url, init);
      if (init?.method === 'POST') sandbox.control.setStatus(id, { payment: 'processing' });
      return reply;
    };
    expect(await clientOf(sandbox, paying).expireLink(id)).toMatchObject({
      status: 'processing',
      rawStatus: 'expired',
      money: 'pending',
      canExpire: false,
    });
  });

  it('leaves an expire whose result cannot be told unknown, to be read again', async () => {
    const { sandbox, run } = await expire();
    const foreign = changing(sandbox, (link) => ({ ...link, amount: 150_050, currency: 'ISK' }));
    expect((await refusalOf(run(foreign))).code).toBe('outcome_unknown');
  });
});
