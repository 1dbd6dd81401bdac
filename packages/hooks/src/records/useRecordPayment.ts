'use client';
import type { PaymentRecord, RecordPaymentInput } from '@paylinks/core';
import { useCallback, useMemo } from 'react';
import type { AttemptOptions, AttemptWriteState } from '../attempts/attemptWriteState.js';
import type { Writing } from '../attempts/loadWriting.js';
import { useAttempts } from '../attempts/useAttempts.js';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import type { RecordAttempt } from './recordAttempts.js';

/** `attempt.record` is what was made. In 'mismatch' it is either accepted, or cancelled (`useRecordActions`) and then forgotten. */
export type RecordPaymentState = AttemptWriteState<RecordPaymentInput, PaymentRecord, RecordAttempt>;

/**
 * Records a payment, one attempt at a time, never two records for one press. What is sent is frozen at the press: moment, sign and status are the same
 * however often it is looked for. An unsettled attempt outlives the component and a reload of the tab.
 */
export function useRecordPayment({ form = 'createRecord' }: AttemptOptions = {}): RecordPaymentState {
  const { cache, attemptStore } = usePaymentLinksContext('useRecordPayment');
  const of = useCallback(
    ({ recordAttemptsOf }: Writing) => recordAttemptsOf(cache, attemptStore, form),
    [cache, attemptStore, form],
  );
  const state = useAttempts('createRecord', of);
  return useMemo(() => {
    if (state.attempt === null) return { ...state, attempt: null };
    const { made, ...attempt } = state.attempt;
    return { ...state, attempt: { ...attempt, record: made } };
  }, [state]);
}
