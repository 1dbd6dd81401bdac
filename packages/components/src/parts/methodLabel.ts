import type { PaymentMethod } from '@paylinks/core';
import type { MethodMessages } from '../messages/methods.en.js';

export function methodLabel(messages: MethodMessages, method: Pick<PaymentMethod, 'type' | 'name'>): string {
  return messages.paymentMethods[method.type] ?? method.name ?? method.type;
}

/** 'Card or SEPA transfer': any one of them will do. */
export function methodList(
  messages: MethodMessages,
  locale: string,
  types: readonly string[],
  known: readonly PaymentMethod[],
): string {
  const labels = types.map((type) =>
    methodLabel(messages, known.find((method) => method.type === type) ?? { type, name: null }),
  );
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format([...new Set(labels)]);
}
