'use client';
import type { Capabilities, Connection, CreateMode, PaymentMethod } from '@paylinks/core';
import { useMemo } from 'react';
import type { SourceWithDue } from '../forms/createLinkFormValues.js';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import type { ReadState } from '../reads/readState.js';
import { createModeFor } from './createModeFor.js';
import { useCapabilities } from './useCapabilities.js';
import { useConnectionReading } from './useConnectionReading.js';
import { usePaymentMethods } from './usePaymentMethods.js';

/**
 * Why no link can be created now: what is to be done differs for each. `connection_pending`: the provider is still looking at the account.
 * `source_paid`: nothing is left to pay of the document, as the host says.
 */
export type NotReadyReason =
  | 'forbidden'
  | 'no_create_mode'
  | 'source_paid'
  | 'not_connected'
  | 'connection_pending'
  | 'connection_disabled'
  | 'no_usable_method';

/** Whether a link can be made now, and what that was read from. */
export interface Readiness {
  /** null: nothing that is known stands in the way. What could not be read stands in nobody's way: the provider has the last word. */
  readonly notReady: NotReadyReason | null;
  readonly capabilities: ReadState<Capabilities>;
  /** How a link would be created; null: not known yet, or there is no way that fits. */
  readonly mode: CreateMode | null;
  /** What may be chosen; `usable: false` with the reason is shown, not offered. */
  readonly methods: ReadState<readonly PaymentMethod[]>;
  /** Not read where the provider has no such thing. */
  readonly connection: ReadState<Connection>;
}

/** Whether a link can be created now, and if not, why: one answer for the form, a notice, and a host's own button. */
export function useReadiness(source?: SourceWithDue): Readiness {
  const { cache } = usePaymentLinksContext('useReadiness');
  const capabilities = useCapabilities();
  const { data } = capabilities;
  const mode = useMemo(() => createModeFor(data, source), [data, source]);
  const methods = useMethodsOf(mode);
  const connection = useConnectionReading(cache, { enabled: data?.can.getConnection === 'yes' });
  const notReady = data ? reasonOf(data, mode, source, connection.data, methods.data) : null;
  return useMemo(
    () => ({ notReady, capabilities, mode, methods, connection }),
    [notReady, capabilities, mode, methods, connection],
  );
}

function useMethodsOf(mode: CreateMode | null): ReadState<readonly PaymentMethod[]> {
  const words = mode?.paymentMethods ?? null;
  const asked = usePaymentMethods({}, { enabled: mode?.fields.paymentMethods !== undefined && words === null });
  return useMemo(() => {
    if (words === null) return asked;
    const data = words.map((type) => ({ type, name: null, usable: true, reason: null }));
    return { ...asked, data, status: 'success' as const };
  }, [asked, words]);
}

function reasonOf(
  { can }: Capabilities,
  mode: CreateMode | null,
  source: SourceWithDue | undefined,
  connection: Connection | undefined,
  methods: readonly PaymentMethod[] | undefined,
): NotReadyReason | null {
  if (can.createLink === 'forbidden') return 'forbidden';
  if (mode === null) return 'no_create_mode';
  if (source?.due && source.due.minorUnits <= 0) return 'source_paid';
  const unconnected = connection && unconnectedReasons[connection.status];
  if (unconnected) return unconnected;
  const noneIsUsable = methods !== undefined && !methods.some(({ usable }) => usable);
  return mode.fields.paymentMethods?.required && noneIsUsable ? 'no_usable_method' : null;
}

const unconnectedReasons: Readonly<Record<Connection['status'], NotReadyReason | null>> = {
  not_connected: 'not_connected',
  pending: 'connection_pending',
  disabled: 'connection_disabled',
  enabled: null,
  unknown: null,
};
