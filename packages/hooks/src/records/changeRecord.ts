import {
  type CompleteRecordInput,
  isPaymentLinksError,
  type PaymentLinksClient,
  PaymentLinksError,
  type PaymentRecord,
  type RecordTransitionInput,
  type UpdateRecordInput,
  type WriteOptions,
} from '@paylinks/core';
import { systemClock } from '../attempts/clock.js';
import { oneAtATime } from '../attempts/oneAtATime.js';
import { type Change, settleChange } from '../attempts/settleChange.js';
import { listsKey } from '../links/queryKeys.js';
import type { ClientCache } from '../provider/ClientCache.js';
import { learnRecord } from './recordCache.js';
import { hasChanges, isAsSeen } from './recordDifferences.js';

export type RecordChange =
  | { readonly verb: 'startRecord' | 'cancelRecord'; readonly input: RecordTransitionInput | undefined }
  | { readonly verb: 'completeRecord'; readonly input: CompleteRecordInput }
  | {
      readonly verb: 'updateRecord';
      readonly input: UpdateRecordInput;
      /** The record as the person saw it. */
      readonly seen: PaymentRecord | undefined;
      /** It is another one by now. */
      readonly onChanged: (now: PaymentRecord) => void;
    };

/** Changes a record, and tells every list what came of it. */
export function changeRecord(cache: ClientCache, recordId: string, change: RecordChange): Promise<PaymentRecord> {
  return oneAtATime(cache, `record ${recordId}`, change, async () => {
    let isSent = false;
    const { send, ...steps } = stepsOf(cache.client, recordId, change);
    try {
      const record = await settleChange(
        {
          ...steps,
          send(options) {
            isSent = true;
            return send(options);
          },
        },
        systemClock,
      );
      learnRecord(cache, record);
      if (isSent) cache.tell({ type: 'record.changed', recordId });
      return record;
    } catch (error) {
      void cache.queries.invalidateQueries({ queryKey: listsKey });
      if (isPaymentLinksError(error)) cache.tell({ type: 'error', verb: change.verb, error });
      throw error;
    }
  });
}

function stepsOf(client: PaymentLinksClient, recordId: string, change: RecordChange): Change<PaymentRecord> {
  const { verb } = change;
  const action = actions[verb];
  return {
    verb,
    subject: `record ${recordId}`,
    read: () => client.getRecord(recordId),
    isReached: (now) =>
      change.verb === 'updateRecord' ? hasChanges(change.input, now) : reachedBy[change.verb].includes(now.status),
    check(now) {
      if (!now.can[action]) throw conflict(`it is '${now.rawStatus ?? now.status}', and \`can.${action}\` is false.`);
      if (change.verb !== 'updateRecord' || change.seen === undefined || isAsSeen(change.seen, now)) return;
      change.onChanged(now);
      throw conflict('it was changed since it was shown. Show both, and send again with `seen` as it is now.');
    },
    send: (options) => sendOf(client, recordId, change, options),
  };

  function conflict(why: string): PaymentLinksError {
    return new PaymentLinksError({ code: 'conflict', message: `Nothing was sent to record ${recordId}: ${why}`, verb });
  }
}

function sendOf(client: PaymentLinksClient, recordId: string, change: RecordChange, options: WriteOptions) {
  switch (change.verb) {
    case 'updateRecord':
      return client.updateRecord(recordId, change.input, options);
    case 'completeRecord':
      return client.completeRecord(recordId, change.input, options);
    default:
      return client[change.verb](recordId, change.input, options);
  }
}

const actions = {
  updateRecord: 'update',
  startRecord: 'start',
  completeRecord: 'complete',
  cancelRecord: 'cancel',
} as const satisfies Record<RecordChange['verb'], keyof PaymentRecord['can']>;

/** Whoever completed it meanwhile had started it, too. */
const reachedBy: Readonly<Record<Exclude<RecordChange['verb'], 'updateRecord'>, readonly PaymentRecord['status'][]>> = {
  startRecord: ['processing', 'succeeded'],
  completeRecord: ['succeeded'],
  cancelRecord: ['canceled'],
};
