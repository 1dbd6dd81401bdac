import { afterEach, describe, expect, it, vi } from 'vitest';
import { clientFor, getToken, input, linkId, wireLink } from '../../../../testing/providers/qontoWire.js';
import { createQontoClient } from './index.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a write', () => {
  it('deactivates by PATCH, with the key and without a body', async () => {
    const { client, sent } = clientFor(() => ({ ...wireLink, status: 'canceled' }));
    await client.expireLink(linkId, { idempotencyKey: 'attempt-2' });
    expect(sent[0]).toMatchObject({ method: 'PATCH', path: `/v2/payment_links/${linkId}/deactivate`, body: null });
    expect(sent[0]?.headers.get('x-qonto-idempotency-key')).toBe('attempt-2');
  });

  it('is done with an id, and reads what its reply lacks', async () => {
    const { client, sent } = clientFor(({ method }) =>
      method === 'POST' ? { payment_link: { id: linkId } } : wireLink,
    );
    const link = await client.createLink(input, { idempotencyKey: 'attempt-3' });
    expect([link.status, link.amount.minorUnits]).toEqual(['open', 12_100]);
    expect(sent.map(({ method, headers }) => [method, headers.get('x-qonto-idempotency-key')])).toEqual([
      ['POST', 'attempt-3'],
      ['GET', null],
    ]);
  });

  it('is not sent in a page, where everyone could read the token', () => {
    vi.stubGlobal('document', {});
    expect(() => createQontoClient({ getToken })).toThrow(/page/);
    expect(() => createQontoClient({ getToken, dangerouslyAllowBrowser: true })).not.toThrow();
  });
});
