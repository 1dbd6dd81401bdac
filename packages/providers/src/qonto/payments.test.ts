import { describe, expect, it } from 'vitest';
import { changed } from '../../../../testing/providers/answering.js';
import { clientFor, linkId, meta, wireLink } from '../../../../testing/providers/qontoWire.js';

const payment = {
  id: 'p1',
  amount: { value: '121.00', currency: 'EUR' },
  status: 'paid',
  created_at: '2026-11-20T11:00:00+01:00',
  payment_method: 'credit_card',
  paid_at: '2026-11-20T11:01:00+01:00',
  debitor_email: 'payer@example.com',
};

describe('the payments of a link', () => {
  it.each(['payments', 'payment_link_payments'])('are read from `%s`', async (key) => {
    const { client, sent } = clientFor(() => ({ [key]: [payment], meta: meta() }));
    const { items, totalCount } = await client.listLinkPayments(linkId, { status: ['paid', 'failed'], limit: 10 });
    expect(items).toEqual([
      {
        id: 'p1',
        amount: { minorUnits: 12_100, currency: 'EUR' },
        status: 'paid',
        rawStatus: 'paid',
        paymentMethod: 'credit_card',
        createdAt: '2026-11-20T10:00:00.000Z',
        paidAt: '2026-11-20T10:01:00.000Z',
        payerEmail: 'payer@example.com',
      },
    ]);
    expect(totalCount).toBe(1);
    expect(sent[0]?.path).toBe(`/v2/payment_links/${linkId}/payments`);
    expect(sent[0]?.query.getAll('status[]')).toEqual(['paid', 'failed']);
    expect(sent[0]?.query.get('sort_by')).toBe('creation_date:desc');
  });

  it.each([
    ['nothing', {}],
    ['a payment without amount', { payments: [changed(payment, 'amount')], meta: meta() }],
    ['a payment without time', { payments: [changed(payment, 'created_at')], meta: meta() }],
    ['an inexact amount', { payments: [changed(payment, 'amount.value', '1.005')], meta: meta() }],
  ])('are not counted from %s', async (_what, body) => {
    const { client } = clientFor(() => body);
    await expect(client.listLinkPayments(linkId)).rejects.toMatchObject({ code: 'unexpected' });
  });

  it('are counted for a reusable link, over all pages and each once', async () => {
    const { client, sent } = clientFor(({ path, query }) => {
      if (!path.endsWith('/payments')) return { ...wireLink, reusable: true };
      const page = Number(query.get('page'));
      const payments =
        page === 1
          ? [payment, { ...payment, id: 'p2' }]
          : [
              { ...payment, id: 'p2' },
              { ...payment, id: 'p3' },
            ];
      return { payments, meta: meta({ next_page: page === 1 ? 2 : null }) };
    });
    const link = await client.getLink(linkId);
    expect(link.payments).toEqual({ count: 3, received: { minorUnits: 36_300, currency: 'EUR' } });
    expect([link.status, link.money, link.canExpire]).toEqual(['open', 'none', true]);
    expect(sent[1]?.query.getAll('status[]')).toEqual(['paid']);
  });

  it.each([
    ['the link is paid once', { ...wireLink, reusable: false }, 200, { payments: [payment], meta: meta() }],
    ['this user may not read them', { ...wireLink, reusable: true }, 403, { errors: [] }],
    [
      'there are too many',
      { ...wireLink, reusable: true },
      200,
      { payments: [payment], meta: meta({ next_page: 99 }) },
    ],
  ])('are not known where %s', async (_what, link, status, payments) => {
    const { client } = clientFor(({ path }) =>
      path.endsWith('/payments') ? Response.json(payments, { status }) : link,
    );
    expect((await client.getLink(linkId)).payments).toBeNull();
  });

  it('are counted only where they are paid, whatever was asked for', async () => {
    const rows = [payment, { ...payment, id: 'p2', status: 'failed' }];
    const { client } = clientFor(({ path }) =>
      path.endsWith('/payments') ? { payments: rows, meta: meta() } : { ...wireLink, reusable: true },
    );
    expect((await client.getLink(linkId)).payments?.count).toBe(1);
  });

  it('do not flicker: what may pass is thrown', async () => {
    const { client } = clientFor(({ path }) =>
      path.endsWith('/payments') ? new Response('', { status: 503 }) : { ...wireLink, reusable: true },
    );
    await expect(client.getLink(linkId)).rejects.toMatchObject({ code: 'provider_unavailable' });
  });

  it('do not undo a deactivation that cannot read them', async () => {
    const { client } = clientFor(({ path }) =>
      path.endsWith('/payments')
        ? new Response('', { status: 503 })
        : { payment_link: { ...wireLink, reusable: true, status: 'canceled' } },
    );
    expect(await client.expireLink(linkId)).toMatchObject({ status: 'canceled', payments: null });
  });
});
