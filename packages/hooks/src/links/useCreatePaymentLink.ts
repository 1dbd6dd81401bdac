'use client';
import { useCallback, useMemo } from 'react';
import type { Writing } from '../attempts/loadWriting.js';
import { useAttempts } from '../attempts/useAttempts.js';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import type { CreatePaymentLinkOptions, CreatePaymentLinkState } from './createPaymentLinkState.js';

/**
 * Creates payment links, one attempt at a time, never two for one press. Hold on to `attempt`: where the outcome is not known it says so, and
 * the verbs beside it are what a person may do about it. An unsettled attempt outlives the component and a reload of the tab.
 */
export function useCreatePaymentLink({ form = 'createLink' }: CreatePaymentLinkOptions = {}): CreatePaymentLinkState {
  const { cache, attemptStore } = usePaymentLinksContext('useCreatePaymentLink');
  const of = useCallback(
    ({ createLinkAttemptsOf }: Writing) => createLinkAttemptsOf(cache, attemptStore, form),
    [cache, attemptStore, form],
  );
  const state = useAttempts('createLink', of);
  return useMemo(() => {
    if (state.attempt === null) return { ...state, attempt: null };
    const { made, ...attempt } = state.attempt;
    return { ...state, attempt: { ...attempt, link: made } };
  }, [state]);
}
