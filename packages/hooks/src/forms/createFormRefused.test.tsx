import { PaymentLinksError } from '@paylinks/core';
import { waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { draw, eachOnAFreshPage, eur, host } from '../../../../testing/hooks/createForm.js';

eachOnAFreshPage();

describe('what the provider refuses', () => {
  it('lands on its field; what was typed stays; the next press is free', async () => {
    const onError = vi.fn<(error: PaymentLinksError) => void>();
    const fieldErrors = [
      { path: 'expiresAt', code: 'in_past', message: 'in the past' },
      { path: 'amount.minorUnits', code: 'too_large', message: 'at most 1000' },
      { path: 'paymentMethods.1', code: 'invalid', message: 'sepa is down' },
      { path: 'recipient.id', code: 'not_found', message: 'who?' },
      { path: '', code: 'invalid', message: 'no' },
    ] as const;
    const { client, createLink } = host({});
    createLink.mockRejectedValueOnce(
      new PaymentLinksError({ code: 'invalid_input', message: 'no', status: 422, fieldErrors }),
    );
    const { form, errors, fillAll, press } = await draw(client, { onError });
    fillAll();
    await press();
    await waitFor(() => expect(errors()).toMatchObject({ amount: { type: 'too_large' }, expiry: { type: 'in_past' } }));
    expect(errors().paymentMethods).toMatchObject({ type: 'invalid', message: 'invalid' });
    expect(form().serverErrors.map(({ path }) => path)).toEqual(['amount', 'paymentMethods', 'expiry']);
    expect(form().unmappedErrors.map(({ path }) => path)).toEqual(['recipient.id', '']);
    expect(onError.mock.calls).toEqual([[form().error]]);
    expect(form().form.getValues()).toMatchObject({ amount: eur(123_450), reference: ' INV-1042 ' });
    await press();
    expect(form().write.status).toBe('success');
    expect(createLink).toHaveBeenCalledTimes(2);
    expect(form().unmappedErrors).toEqual([]);
  });

  it('of a hidden field is listed, not lost', async () => {
    const { client, createLink } = host({});
    const { form, press } = await draw(client, {
      hiddenFields: ['reference'],
      defaultValues: { amount: eur(100), paymentMethods: ['card'], reference: 'x' },
    });
    const fieldErrors = [{ path: 'reference', code: 'too_short', message: 'at least 3' }] as const;
    createLink.mockRejectedValueOnce(
      new PaymentLinksError({ code: 'invalid_input', message: 'no', status: 422, fieldErrors }),
    );
    await press();
    expect(form().unmappedErrors).toEqual(fieldErrors);
  });
});
