import type { PaymentMethod } from '@paylinks/core';
import type { FirstMessages } from '../messages/first.en.js';

export function methodLabel(messages: FirstMessages, method: Pick<PaymentMethod, 'type' | 'name'>): string {
  return messages.paymentMethods[method.type] ?? method.name ?? method.type;
}

/** 'Card or SEPA transfer': any one of them will do. */
export function methodList(
  messages: FirstMessages,
  locale: string,
  types: readonly string[],
  known: readonly PaymentMethod[],
): string {
  const labels = types.map((type) =>
    methodLabel(messages, known.find((method) => method.type === type) ?? { type, name: null }),
  );
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format([...new Set(labels)]);
}
