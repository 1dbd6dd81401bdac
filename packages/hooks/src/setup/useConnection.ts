'use client';
import { type ConnectInput, type Connection, isPaymentLinksError } from '@paylinks/core';
import { useCallback, useMemo } from 'react';
import { systemClock } from '../attempts/clock.js';
import { oneAtATime } from '../attempts/oneAtATime.js';
import { settleChange } from '../attempts/settleChange.js';
import { connectionKey } from '../links/queryKeys.js';
import type { ClientCache } from '../provider/ClientCache.js';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import type { LiveOptions, ReadState, WriteState } from '../reads/readState.js';
import { useWriteState } from '../reads/useWriteState.js';
import { paceId, tellChange, useConnectionReading } from './useConnectionReading.js';

/** The account's connection, and the press that makes one. */
export interface ConnectionState extends ReadState<Connection> {
  /** Reads first: what is connected to that account already is done. Send the person to `data.continueUrl` where there is one, whatever the status is. */
  readonly connect: WriteState<[input: ConnectInput], Connection>;
}

/** Whether the provider is connected, read again and again while that is pending. Never connected is `status: 'not_connected'`, no error. */
export function useConnection(options: LiveOptions = {}): ConnectionState {
  const { cache } = usePaymentLinksContext('useConnection');
  const state = useConnectionReading(cache, options);
  const connect = useWriteState(
    'connect',
    useCallback((input: ConnectInput) => connectOnce(cache, input), [cache]),
  );
  return useMemo(() => withConnect(state, connect), [state, connect]);
}

/** Each field is looked at where it is used, and not already here (see `useWatch`). */
function withConnect(state: ReadState<Connection>, connect: ConnectionState['connect']): ConnectionState {
  const fields = Object.keys(state).map((field) => [
    field,
    { enumerable: true, get: (): unknown => Reflect.get(state, field) },
  ]);
  return Object.defineProperties({ connect } as ConnectionState, Object.fromEntries(fields));
}

function connectOnce(cache: ClientCache, input: ConnectInput): Promise<Connection> {
  return oneAtATime(cache, 'the connection', { verb: 'connect', input }, async () => {
    let isSent = false;
    /** What the person could go on with before this press, which says nothing about it. */
    let urlBefore: string | null = null;
    try {
      await cache.queries.cancelQueries({ queryKey: connectionKey });
      const connection = await settleChange(
        {
          verb: 'connect',
          subject: 'the connection',
          async read() {
            const now = learn(cache, await cache.client.getConnection());
            if (!isSent) urlBefore = now.continueUrl;
            return now;
          },
          isReached({ status, bankAccountId, continueUrl }) {
            if (bankAccountId !== null && bankAccountId !== input.bankAccountId) return false;
            if (status === 'enabled') return true;
            if (status === 'pending') return isSent || continueUrl !== null;
            // Begun: the provider has taken it, and waits for the person.
            return isSent && continueUrl !== null && urlBefore === null;
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
