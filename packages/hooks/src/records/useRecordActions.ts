'use client';
import type { CompleteRecordInput, PaymentRecord, RecordTransitionInput, UpdateRecordInput } from '@paylinks/core';
import { useCallback, useMemo, useState } from 'react';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import type { WriteState } from '../reads/readState.js';
import { useWriteState } from '../reads/useWriteState.js';
import { changeRecord } from './changeRecord.js';

/**
 * Changes one record; offer an action only while its `record.can` says so. Each reads first: what somebody else has done already is done, and what
 * is not possible any more is refused with `conflict`, nothing sent. One change at a time for each record, wherever it is pressed.
 * Rejects with `provider_unavailable` where it has not happened after a repeat (it may be pressed again), with `outcome_unknown` where that cannot be read either.
 */
export function useRecordActions(recordId: string): RecordActions {
  const { cache } = usePaymentLinksContext('useRecordActions');
  const [both, setChanged] = useState<RecordUpdateState['changed']>(null);
  const changed = both?.seen.id === recordId ? both : null;
  const update = useWriteState(
    'updateRecord',
    useCallback(
      (input: UpdateRecordInput, seen?: PaymentRecord) => {
        setChanged(null);
        const onChanged = (now: PaymentRecord): void => setChanged(seen ? { seen, now } : null);
        return changeRecord(cache, recordId, { verb: 'updateRecord', input, seen, onChanged });
      },
      [cache, recordId],
    ),
  );
  const start = useWriteState(
    'startRecord',
    useCallback(
      (input?: RecordTransitionInput) => changeRecord(cache, recordId, { verb: 'startRecord', input }),
      [cache, recordId],
    ),
  );
  const complete = useWriteState(
    'completeRecord',
    useCallback(
      (input: CompleteRecordInput) => changeRecord(cache, recordId, { verb: 'completeRecord', input }),
      [cache, recordId],
    ),
  );
  const cancel = useWriteState(
    'cancelRecord',
    useCallback(
      (input?: RecordTransitionInput) => changeRecord(cache, recordId, { verb: 'cancelRecord', input }),
      [cache, recordId],
    ),
  );
  const { reset: resetUpdate } = update;
  const reset = useCallback(() => {
    setChanged(null);
    resetUpdate();
  }, [resetUpdate]);
  return useMemo(
    () => ({ update: { ...update, changed, reset }, start, complete, cancel }),
    [update, changed, reset, start, complete, cancel],
  );
}

/** The steps of one record. Each rejects with `conflict` where the record is no longer in the state that the step needs. */
export interface RecordActions {
  readonly update: RecordUpdateState;
  readonly start: WriteState<[input?: RecordTransitionInput], PaymentRecord>;
  /** `paidAt` is frozen at the press. */
  readonly complete: WriteState<[input: CompleteRecordInput], PaymentRecord>;
  readonly cancel: WriteState<[input?: RecordTransitionInput], PaymentRecord>;
}

/** Changing a record, and what somebody else has changed meanwhile. */
export interface RecordUpdateState extends WriteState<[input: UpdateRecordInput, seen?: PaymentRecord], PaymentRecord> {
  /**
   * `seen`: the record as it was when the form was opened. Where somebody has changed it since, nothing is sent, `run` rejects with `conflict`
   * and `changed` has both: ask, then `run(input, changed.now)`. Without `seen` nothing is compared.
   */
  run(input: UpdateRecordInput, seen?: PaymentRecord): Promise<PaymentRecord>;
  readonly changed: { readonly seen: PaymentRecord; readonly now: PaymentRecord } | null;
}
