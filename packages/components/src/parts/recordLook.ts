import type { PaymentRecord } from '@paylinks/core';
import type { StatusLook } from './Badge.js';
import { methodLabel } from './methodLabel.js';
import type { RecordWords } from './useRecordWords.js';

/** Word, shape and tone of a record's status. Money that went back is never said as "Paid". */
export function recordLook(
  { recordStatus: words }: Pick<RecordWords, 'recordStatus'>,
  { status, rawStatus, amount }: Pick<PaymentRecord, 'status' | 'rawStatus' | 'amount'>,
): StatusLook {
  switch (status) {
    case 'created':
      return { word: words.created, tone: 'info', shape: 'clock' };
    case 'processing':
      return { word: words.processing, tone: 'warning', shape: 'half' };
    case 'succeeded':
      return amount.minorUnits < 0
        ? { word: words.reversed, tone: 'neutral', shape: 'dot' }
        : { word: words.succeeded, tone: 'success', shape: 'tick' };
    case 'canceled':
      return { word: words.canceled, tone: 'neutral', shape: 'cross' };
    default:
      return { word: words.unknown(rawStatus ?? '?'), tone: 'neutral', shape: 'ring' };
  }
}

/** By its own name; a word that is not known is shown as it is. */
export function recordMethodLabel(words: RecordWords, method: string): string {
  if (method === 'cash' || method === 'check') return words.recordMethods[method];
  return methodLabel(words, { type: method, name: null });
}
