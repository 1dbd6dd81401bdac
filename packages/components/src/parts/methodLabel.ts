import type { PaymentMethod } from '@paylinks/core';

/** By the provider's word; a host may name words that the kit does not know. */
export interface MethodNames {
  readonly paymentMethods: Readonly<Record<string, string>>;
}

export function methodLabel(messages: MethodNames, method: Pick<PaymentMethod, 'type' | 'name'>): string {
  return knownMethod(messages, method.type) ?? method.name ?? method.type;
}

/** The catalogue's name for a provider's word; a word may also be one that every object has a property of. */
export function knownMethod({ paymentMethods }: MethodNames, type: string): string | undefined {
  return Object.hasOwn(paymentMethods, type) ? paymentMethods[type] : undefined;
}

/** 'Card or SEPA transfer': any one of them will do. */
export function methodList(
  messages: MethodNames,
  locale: string,
  types: readonly string[],
  known: readonly PaymentMethod[],
): string {
  const labels = types.map((type) =>
    methodLabel(messages, known.find((method) => method.type === type) ?? { type, name: null }),
  );
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format([...new Set(labels)]);
}
