import { createSandbox } from '@paylinks/sandbox';
import { describe, expect, it } from 'vitest';
import { sandboxClient, sandboxInput } from '../../../testing/providers/sandboxClients.js';
import { handled } from '../../../testing/server/handled.js';

const key = { idempotencyKey: 'k-1' };
const amount = { minorUnits: 1250, currency: 'EUR' } as const;

describe('the audit', () => {
  it('hears of a write before it is sent and after: who, what, which, and how it ended', async () => {
    const { page, audit } = handled({ grant: { userId: 'u-1' } });
    const { id } = await page.createLink(sandboxInput('monite'), key);
    await page.expireLink(id, { idempotencyKey: 'k-2' });
    const common = {
      scope: 'tenant-1',
      userId: 'u-1',
      provider: 'monite',
      providerStatus: null,
      providerRequestId: null,
    };
    const create = { ...common, verb: 'createLink', idempotencyKey: 'k-1' };
    const expire = { ...common, verb: 'expireLink', idempotencyKey: 'k-2', subjectId: id };
    expect(audit).toEqual([
      { ...create, at: expect.any(String), phase: 'before', subjectId: null, verdict: null },
      { ...create, at: expect.any(String), phase: 'after', subjectId: id, verdict: 'done' },
      { ...expire, at: expect.any(String), phase: 'before', verdict: null },
      { ...expire, at: expect.any(String), phase: 'after', verdict: 'done' },
    ]);
    expect(audit.every(({ at }) => new Date(at).toISOString() === at)).toBe(true);
  });

  it('hears of a write before the provider does', async () => {
    const sandbox = createSandbox();
    const asked: number[] = [];
    const { page } = handled({ sandbox, handler: { onAudit: () => asked.push(sandbox.control.requests().length) } });
    await page.createLink(sandboxInput('monite'), key);
    expect(asked[0]).toBe(0);
    expect(asked[1]).toBeGreaterThan(0);
  });

  it('hears what the provider said where it refused, and its request', async () => {
    const { page, audit, sandbox } = handled();
    sandbox.control.faults([{ route: 'createLink', status: 422, times: 1 }]);
    await expect(page.createLink(sandboxInput('monite'), key)).rejects.toMatchObject({ code: 'invalid_input' });
    expect(audit[1]).toMatchObject({ verdict: 'refused', subjectId: null, providerStatus: 422 });
    expect(audit[1]?.providerRequestId).toBeTruthy();
  });

  it('hears that the same key came with other content', async () => {
    const { page, audit } = handled();
    await page.createLink(sandboxInput('monite'), key);
    await expect(
      page.createLink(sandboxInput('monite', { minorUnits: 1, currency: 'EUR' }), key),
    ).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(audit.at(-1)).toMatchObject({ phase: 'after', verdict: 'refused', providerStatus: null });
  });

  it('hears that the provider made another amount than was asked for', async () => {
    const sandbox = createSandbox();
    const real = sandboxClient('monite', sandbox);
    const client = {
      ...real,
      createLink: async (...call: Parameters<typeof real.createLink>) => {
        const link = await real.createLink(...call);
        return { ...link, amount: { ...link.amount, minorUnits: link.amount.minorUnits * 100 } };
      },
    };
    const { page, audit } = handled({ sandbox, grant: { client } });
    await page.createLink(sandboxInput('monite'), key);
    expect(audit.at(-1)?.verdict).toBe('mismatch');
  });

  it('takes tax on top for no other amount', async () => {
    const { page, audit, sandbox } = handled({ provider: 'commet' });
    const link = await page.createLink(sandboxInput('commet'), key);
    expect(link.amount).not.toEqual(link.subtotal);
    const customerId = sandbox.credentials.commet.customers[0]?.id ?? '';
    await page.chargeCustomer({ customerId, amount, description: 'Workshop' }, { idempotencyKey: 'k-2' });
    expect(audit.filter(({ phase }) => phase === 'after').map(({ verdict }) => verdict)).toEqual(['done', 'done']);
  });

  it('hears nothing of reads, nor of what is refused before it could be a write', async () => {
    const { page, audit } = handled({ grant: { allow: ['reads'] } });
    await page.listLinks();
    await expect(page.createLink(sandboxInput('monite'))).rejects.toMatchObject({ code: 'forbidden' });
    expect(audit).toEqual([]);
  });

  it('is told no content', async () => {
    const { page, audit } = handled();
    await page.createLink({ ...sandboxInput('monite'), reference: 'Jane Doe' }, key);
    expect(JSON.stringify(audit)).not.toMatch(/Jane|1250|EUR|card|https?:/);
  });
});
