import { formatMoney, type Money, type PaymentRecord } from '@paylinks/core';
import { recordLook, recordMethodLabel } from './recordLook.js';
import { formatDay, formatInstant, type Zone } from './time.js';
import type { RecordWords } from './useRecordWords.js';

/** A field of a record as a person reads it, in the shapes of the input or of the record; null where it holds nothing. */
export function recordValueText(words: RecordWords, kit: Zone, field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  switch (field) {
    case 'amount':
    case 'overpaid':
      return formatMoney(value as Money, kit.locale);
    case 'paidAt':
      return formatInstant(String(value), kit);
    case 'plannedPaymentDate':
      return formatDay(String(value), kit.locale);
    case 'paymentMethod':
      return recordMethodLabel(words, String(value));
    case 'status':
      return recordLook(words, { status: value as PaymentRecord['status'], rawStatus: String(value), amount: none })
        .word;
    case 'source':
      return (value as PaymentRecord['source']).number ?? (value as PaymentRecord['source']).id;
    default:
      return String(value);
  }
}

const none: Money = { minorUnits: 0, currency: 'EUR' };
