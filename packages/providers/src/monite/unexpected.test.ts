import { describe, expect, it } from 'vitest';
import { answering, input, link } from '../../../../testing/providers/moniteWire.js';

const payPageAt = (host: string) =>
  answering(link({ payment_page_url: `https://${host}/1` }), 200, { payHosts: ['pay.monite.com'] }).getLink('l-1');

describe('replies that nobody expects', () => {
  it.each(['', '   ', '<html>Sign in</html>', '{"id": "l-1"', 'null garbage'])(
    'a read of %j may be repeated',
    async (body) => {
      await expect(answering(body).getLink('l-1')).rejects.toMatchObject({
        code: 'provider_unavailable',
        retryable: true,
      });
    },
  );

  it.each(['null', '[]', '7', '{}', '{"id":""}', '{"id":["l-1"]}'])('a read of %j is unexpected', async (body) => {
    await expect(answering(body).getLink('l-1')).rejects.toMatchObject({ code: 'unexpected', retryable: false });
  });

  it.each([
    { amount: '100' },
    { amount: 1.5 },
    { amount: null },
    { currency: 'EURO' },
    { currency: 'IQD' },
    { amount: 101, currency: 'ISK' },
  ])('an amount that cannot be told exactly is not guessed: %j', async (change) => {
    await expect(answering(link(change)).getLink('l-1')).rejects.toMatchObject({ code: 'unexpected' });
  });

  it.each([
    [{ amount: 123_451 }, { minorUnits: 123_451, currency: 'EUR' }],
    [
      { amount: 123_450, currency: 'USD' },
      { minorUnits: 123_450, currency: 'USD' },
    ],
  ])('a link that was made otherwise than asked is told as it was made: %j', async (change, amount) => {
    expect((await answering(link(change), 201).createLink(input)).amount).toEqual(amount);
  });

  it.each([
    { status: 'awaiting_oracle' },
    { status: 4 },
    { recipient: 'me', payer: [], invoice: 7, payment_methods: 'card', expires_at: 'soon', return_url: {} },
    { recipient: { id: 'e', type: 'robot', bank_accounts: [{}, { id: 'a', is_default: 'yes' }] } },
    { payment_intent: { id: 'i', status: 'created', updated_at: 'yesterday', object: { id: 'o', type: 'poem' } } },
  ])('fields of another kind are not known: %j', async (change) => {
    const read = await answering(link(change)).getLink('l-1');
    expect(read).toMatchObject({ id: 'l-1', amount: { minorUnits: 100, currency: 'EUR' } });
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  });

  it.each(['javascript:alert(1)', 'http://pay.example.com/1', 'https://me:word@pay.example.com', 'pay.example.com'])(
    'an address like %s is shown and never opened',
    async (payment_page_url) => {
      expect(await answering(link({ payment_page_url })).getLink('l-1')).toMatchObject({
        url: null,
        rawUrl: payment_page_url,
      });
    },
  );

  it('a return address that runs is dropped', async () => {
    expect((await answering(link({ return_url: 'javascript:alert(1)' })).getLink('l-1')).returnUrl).toBeNull();
  });

  it('a pay page on another host than those that were named is not opened', async () => {
    expect((await payPageAt('pay.monite.com')).url).toBe('https://pay.monite.com/1');
    expect((await payPageAt('pay.monite.com.example.com')).url).toBeNull();
    expect((await payPageAt('evil.pay.monite.com')).url).toBeNull();
  });
});
