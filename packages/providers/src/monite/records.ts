import {
  type Capabilities,
  checkCompleteRecordInput,
  checkRecordInput,
  checkRecordQuery,
  checkRecordTransition,
  checkRecordUpdate,
  isPaymentLinksError,
  type PaymentLinksClientMethods,
  type PaymentLinksError,
  type PaymentRecord,
  type Verb,
  type WriteOptions,
} from '@paylinks/core';
import { afterWrite, provenWrite } from '../http/afterWrite.js';
import type { MoniteApi } from './api.js';
import { listRecords } from './recordList.js';
import { toRecord, toRecordBody, toTransitionBody, toUpdateBody, type WireCreateRecord } from './recordMapping.js';
import type { WireRecord } from './schemas.js';

type RecordVerb =
  | 'createRecord'
  | 'getRecord'
  | 'listRecords'
  | 'updateRecord'
  | 'startRecord'
  | 'completeRecord'
  | 'cancelRecord';

/** Payments beside the links, and those that Monite itself keeps of its links: https://docs.monite.com/common/payment-records. */
export function recordMethods(
  api: MoniteApi,
  capabilities: Pick<Capabilities, 'records' | 'maxDecimals'>,
): Pick<PaymentLinksClientMethods, RecordVerb> {
  const { context } = api;
  /** Read again where the reply to a write leaves out what it cannot be told without. */
  const whole = async (reply: WireRecord, verb: Verb, { signal }: WriteOptions): Promise<WireRecord> =>
    isWhole(reply) ? reply : afterWrite(api.readRecord(reply.id, verb, signal), reply);
  const written = async (reply: WireRecord, verb: Verb, options: WriteOptions): Promise<PaymentRecord> => {
    const record = await whole(reply, verb, options);
    return provenWrite(verb, () => toRecord(record, context));
  };

  return {
    async createRecord(value, options = {}) {
      const input = checkRecordInput(value, capabilities);
      const attemptKey = input.paymentIntentId === undefined ? options.idempotencyKey : undefined;
      const sent = toRecordBody(input, attemptKey, context);
      const reply = await createWithKey(api, sent, toRecordBody(input, undefined, context), options);
      const told = await whole(reply, 'createRecord', options);
      return provenWrite('createRecord', () => toRecord(withSent(told, sent), context));
    },

    async getRecord(recordId, { signal } = {}) {
      return toRecord(await api.readRecord(recordId, 'getRecord', signal), context);
    },

    async listRecords(query, { signal } = {}) {
      return listRecords(api, checkRecordQuery(query, capabilities), signal);
    },

    async updateRecord(recordId, value, options = {}) {
      const body = toUpdateBody(checkRecordUpdate(value, capabilities), context);
      return written(await api.updateRecord(recordId, body, options), 'updateRecord', options);
    },

    async startRecord(recordId, value, options = {}) {
      const body = toTransitionBody(checkRecordTransition(value, 'startRecord'));
      return written(await api.moveRecord('startRecord', recordId, body, options), 'startRecord', options);
    },

    async completeRecord(recordId, value, options = {}) {
      const body = toTransitionBody(checkCompleteRecordInput(value));
      return written(await api.moveRecord('completeRecord', recordId, body, options), 'completeRecord', options);
    },

    async cancelRecord(recordId, value, options = {}) {
      const body = toTransitionBody(checkRecordTransition(value, 'cancelRecord'));
      return written(await api.moveRecord('cancelRecord', recordId, body, options), 'cancelRecord', options);
    },
  };
}

/**
 * The attempt's key goes along as the payment's id, so that a lost attempt can be told by it. Where Monite refuses that id by its name, the record is sent without it:
 * it was refused, so nothing exists, and the description of 2024-05-25 does not require it.
 */
async function createWithKey(
  api: MoniteApi,
  sent: WireCreateRecord,
  plain: WireCreateRecord,
  options: WriteOptions,
): Promise<WireRecord> {
  try {
    return await api.createRecord(sent, options);
  } catch (error) {
    const isOurs = sent.payment_intent_id !== plain.payment_intent_id;
    if (isOurs && isPaymentLinksError(error) && refusesIntentId(error)) return api.createRecord(plain, options);
    throw error;
  }
}

/** Not where the id is refused because it is there already: then the record may be, too. No other status proves that nothing was made, whatever its body names. */
const refusesIntentId = ({ status, fieldErrors }: PaymentLinksError): boolean =>
  (status === 400 || status === 404 || status === 422) &&
  fieldErrors.some(
    ({ path, message }) => path === 'paymentIntentId' && !/already|duplicate|unique|taken/i.test(message),
  );

const isWhole = ({ amount, currency, object, is_external, status }: WireRecord): boolean =>
  [amount, currency, object, is_external, status].every((part) => part !== null);

/** A 201 with an id is done, however little else it says: what is still open is what was accepted. */
const withSent = (told: WireRecord, sent: WireCreateRecord): WireRecord => ({
  ...told,
  amount: told.amount ?? sent.amount,
  currency: told.currency ?? sent.currency,
  object: told.object ?? { ...sent.object, new_status: null, old_status: null },
  is_external: told.is_external ?? true,
});
