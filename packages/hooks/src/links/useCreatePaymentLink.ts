'use client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { idleSnapshot } from '../attempts/CreateAttempts.js';
import { createAttemptsOf } from '../attempts/createAttemptsOf.js';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import type { CreatePaymentLinkOptions, CreatePaymentLinkState } from './createPaymentLinkState.js';

/**
 * Creates payment links, one attempt at a time, never two for one press. Hold on to `attempt`: where the outcome is not known it says so, and
 * the verbs beside it are what a person may do about it. An unsettled attempt outlives the component and a reload of the tab.
 */
export function useCreatePaymentLink(options: CreatePaymentLinkOptions = {}): CreatePaymentLinkState {
  const { cache, attemptStore } = usePaymentLinksContext('useCreatePaymentLink');
  const form = options.form ?? 'createLink';
  const attempts = useMemo(() => createAttemptsOf(cache, attemptStore, form), [cache, attemptStore, form]);
  const snapshot = useSyncExternalStore(attempts.subscribe, attempts.getSnapshot, getIdle);
  useEffect(() => attempts.start(), [attempts]);

  const verbs = useMemo(
    () => ({
      run: attempts.run.bind(attempts),
      reset: attempts.reset.bind(attempts),
      lookUp: attempts.lookUp.bind(attempts),
      retry: attempts.retry.bind(attempts),
      forget: attempts.forget.bind(attempts),
      choose: attempts.choose.bind(attempts),
      accept: attempts.accept.bind(attempts),
      createNew: attempts.createNew.bind(attempts),
      dismissFoundLate: attempts.dismissFoundLate.bind(attempts),
    }),
    [attempts],
  );
  return useMemo(() => {
    const { attempt, error, foundLate } = snapshot;
    const state = attempt?.state ?? null;
    return {
      ...verbs,
      status:
        error !== null
          ? 'error'
          : state === null
            ? 'idle'
            : state === 'done'
              ? ('success' as const)
              : ('pending' as const),
      data: (state === 'done' && attempt?.link) || undefined,
      error,
      outcome: state === 'checking' || state === 'choose' || state === 'unresolved' ? 'unknown' : null,
      attempt,
      foundLate,
    };
  }, [verbs, snapshot]);
}

const getIdle = (): typeof idleSnapshot => idleSnapshot;
