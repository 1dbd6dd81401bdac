'use client';
import { type ConnectInput, type Connection, isPaymentLinksError } from '@paylinks/core';
import { useCallback, useMemo } from 'react';
import { fingerprint } from '../attempts/attemptKey.js';
import { systemClock } from '../attempts/clock.js';
import { oneAtATime } from '../attempts/oneAtATime.js';
import { settleChange } from '../attempts/settleChange.js';
import type { Rhythm } from '../links/LinkReadings.js';
import { capabilitiesKey, connectionKey } from '../links/queryKeys.js';
import type { ClientCache } from '../provider/ClientCache.js';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import type { LiveOptions, ReadState, WriteState } from '../reads/readState.js';
import { useReadState } from '../reads/useReadState.js';
import { useWriteState } from '../reads/useWriteState.js';

export interface ConnectionState extends ReadState<Connection> {
  /** Reads first: what is connected to that account already is done. Send the person to `data.continueUrl` while it is 'pending'. */
  readonly connect: WriteState<[input: ConnectInput], Connection>;
}

/** Whether the provider is connected, read again and again while that is pending. Never connected is `status: 'not_connected'`, no error. */
export function useConnection(options: LiveOptions = {}): ConnectionState {
  const { cache, pollMs: usualPollMs } = usePaymentLinksContext('useConnection');
  const { enabled = true, pollMs = usualPollMs } = options;
  const state = useReadState<Connection>(
    {
      queryKey: connectionKey,
      enabled,
      async queryFn({ signal }) {
        try {
          const now = await cache.client.getConnection({ signal });
          if (!signal.aborted) cache.readings.read(paceId, tellChange(cache, now));
          return now;
        } catch (error) {
          if (!signal.aborted) cache.readings.failed(paceId, error);
          throw error;
        }
      },
      refetchInterval: ({ state: { data } }) =>
        cache.readings.interval(paceId, data ? rhythms[data.status] : 'lively', pollMs),
    },
    cache,
  );
  const connect = useWriteState(
    'connect',
    useCallback((input: ConnectInput) => connectOnce(cache, input), [cache]),
  );
  return useMemo(() => ({ ...state, connect }), [state, connect]);
}

const paceId = fingerprint(connectionKey);
/** A connection can be ended at the provider at any time. */
const rhythms: Readonly<Record<Connection['status'], Rhythm>> = {
  pending: 'lively',
  unknown: 'slow',
  not_connected: 'seldom',
  enabled: 'seldom',
  disabled: 'seldom',
};

function connectOnce(cache: ClientCache, input: ConnectInput): Promise<Connection> {
  return oneAtATime(cache, 'the connection', { verb: 'connect', input }, async () => {
    let isSent = false;
    try {
      await cache.queries.cancelQueries({ queryKey: connectionKey });
      const connection = await settleChange(
        {
          verb: 'connect',
          subject: 'the connection',
          read: async () => learn(cache, await cache.client.getConnection()),
          isReached({ status, bankAccountId, continueUrl }) {
            if (bankAccountId !== null && bankAccountId !== input.bankAccountId) return false;
            return status === 'enabled' || (status === 'pending' && (isSent || continueUrl !== null));
          },
          check: () => {},
          send(options) {
            isSent = true;
            return cache.client.connect(input, options);
          },
        },
        systemClock,
      );
      cache.readings.startOver(paceId);
      return learn(cache, connection);
    } catch (error) {
      void cache.queries.invalidateQueries({ queryKey: connectionKey });
      if (isPaymentLinksError(error)) cache.tell({ type: 'error', verb: 'connect', error });
      throw error;
    }
  });
}

function learn(cache: ClientCache, connection: Connection): Connection {
  tellChange(cache, connection);
  cache.queries.setQueryData(connectionKey, connection);
  return connection;
}

/** What can be done, and with which methods, follows the connection. */
function tellChange(cache: ClientCache, now: Connection): boolean {
  const before = cache.queries.getQueryData<Connection>(connectionKey);
  if (before !== undefined && before.status !== now.status) {
    cache.tell({ type: 'connection.changed', status: now.status });
    void cache.queries.invalidateQueries({ queryKey: capabilitiesKey });
    void cache.queries.invalidateQueries({ queryKey: ['paymentMethods'] });
  }
  return fingerprint(before) !== fingerprint(now);
}
