import { describe, expect, it } from 'vitest';
import { accountId, clientFor } from '../../../../testing/providers/qontoWire.js';

describe('the connection', () => {
  const connected = {
    connection_location: 'https://onboard.example/start',
    status: 'pending',
    bank_account_id: accountId,
  };

  it.each(['not_connected', 'pending', 'enabled', 'disabled'])('is %s', async (status) => {
    const { client } = clientFor(() => ({ ...connected, status }));
    expect(await client.getConnection()).toEqual({
      status,
      rawStatus: status,
      bankAccountId: accountId,
      continueUrl: 'https://onboard.example/start',
    });
  });

  it('shows a word that nobody knows, and no address that nobody may open', async () => {
    const { client } = clientFor(() => ({
      ...connected,
      status: 'frozen',
      connection_location: 'javascript:alert(1)',
    }));
    expect(await client.getConnection()).toMatchObject({ status: 'unknown', rawStatus: 'frozen', continueUrl: null });
  });

  it('is "not connected" before the first connect, which Qonto answers with 404', async () => {
    const { client } = clientFor(() =>
      Response.json({ errors: [{ code: 'not_found', detail: 'none' }] }, { status: 404 }),
    );
    expect(await client.getConnection()).toEqual({
      status: 'not_connected',
      rawStatus: '',
      bankAccountId: null,
      continueUrl: null,
    });
  });

  const connect = {
    callbackUrl: 'https://app.example/cb',
    bankAccountId: accountId,
    phoneNumber: '+33600000000',
    businessDescription: 'We sell bicycles. '.repeat(5),
    websiteUrl: 'https://shop.example',
  };

  it('is made in the words of Qonto', async () => {
    const { client, sent } = clientFor(() => Response.json(connected, { status: 201 }));
    expect(await client.connect(connect, { idempotencyKey: 'attempt-1' })).toMatchObject({ status: 'pending' });
    expect(sent[0]).toMatchObject({ method: 'POST', path: '/v2/payment_links/connections' });
    expect(sent[0]?.headers.get('x-qonto-idempotency-key')).toBe('attempt-1');
    expect(sent[0]?.body).toEqual({
      partner_callback_url: 'https://app.example/cb',
      user_bank_account_id: accountId,
      user_phone_number: '+33600000000',
      business_description: connect.businessDescription,
      user_website_url: 'https://shop.example',
    });
  });

  it('says null for a description that was not given, which Qonto asks for', async () => {
    const { client, sent } = clientFor(() => Response.json(connected, { status: 201 }));
    await client.connect({ ...connect, businessDescription: undefined });
    await client.connect({ ...connect, businessDescription: '' });
    for (const { body } of sent) expect(body).toMatchObject({ business_description: null });
  });

  it.each([
    ['phoneNumber', { phoneNumber: '0600000000' }, 'wrong_format'],
    ['businessDescription', { businessDescription: 'Short' }, 'too_short'],
    ['businessDescription', { businessDescription: '', websiteUrl: '' }, 'required'],
    ['websiteUrl', { websiteUrl: 'https://me@shop.example' }, 'wrong_format'],
    ['websiteUrl', { websiteUrl: `https://shop.example/${'a'.repeat(255)}` }, 'too_long'],
    ['callbackUrl', { callbackUrl: 'javascript:alert(1)' }, 'wrong_format'],
    ['bankAccountId', { bankAccountId: '' }, 'required'],
  ])('refuses %s as in %j', async (path, change, code) => {
    const { client, sent } = clientFor(() => connected);
    const call = client.connect({ ...connect, ...change });
    await expect(call).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path, code }] });
    expect(sent).toEqual([]);
  });

  it('lands the refusals of Qonto on their fields', async () => {
    const error = { code: 'invalid', detail: 'unknown account', source: { pointer: '/user_bank_account_id' } };
    const { client } = clientFor(() => Response.json({ errors: [error] }, { status: 422 }));
    await expect(client.connect(connect)).rejects.toMatchObject({ fieldErrors: [{ path: 'bankAccountId' }] });
  });

  it('is not known where nothing readable comes back', async () => {
    const { client } = clientFor(() => ({}));
    await expect(client.connect(connect)).rejects.toMatchObject({ code: 'outcome_unknown' });
  });
});
