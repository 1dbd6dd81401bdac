'use client';
import type { PaymentLink, PaymentLinksError } from '@paylinks/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ExpireResult } from '../attempts/settleExpire.js';
import { asPaymentLinksError } from '../attempts/verdict.js';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import type { ExpireLinkState } from './createPaymentLinkState.js';
import { expireLink } from './expireLink.js';

/**
 * Expires a link. Ask the person first, then `run`: it reads before it sends, so that a link that was paid a moment ago is `news` and not an error.
 * Two presses for one link are one, wherever they are pressed; leaving the component does not stop it.
 */
export function useExpireLink(): ExpireLinkState {
  const { cache } = usePaymentLinksContext('useExpireLink');
  const [state, setState] = useState(idle);
  const press = useRef(0);

  const run = useCallback(
    async (linkId: string): Promise<PaymentLink> => {
      press.current += 1;
      const own = press.current;
      const show = (next: State): void => {
        if (press.current === own) setState(next);
      };
      show({ status: 'pending', result: null, error: null });
      try {
        const result = await expireLink(cache, linkId);
        show({ status: 'success', result, error: null });
        return result.link;
      } catch (thrown) {
        const error = asPaymentLinksError(thrown, 'expireLink');
        show({ status: 'error', result: null, error });
        throw error;
      }
    },
    [cache],
  );
  const reset = useCallback(() => {
    press.current += 1;
    setState(idle);
  }, []);
  return useMemo(() => {
    const { status, result, error } = state;
    return { status, data: result?.link, error, news: result?.news ?? null, run, reset };
  }, [state, run, reset]);
}

interface State {
  readonly status: ExpireLinkState['status'];
  readonly result: ExpireResult | null;
  readonly error: PaymentLinksError | null;
}
const idle: State = { status: 'idle', result: null, error: null };
